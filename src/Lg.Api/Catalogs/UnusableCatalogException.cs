using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Presentation;

namespace Lg.Api.Catalogs;

/// <summary>The host was told to start with a catalog that cannot be used.</summary>
internal sealed class UnusableCatalogException(string folder, IReadOnlyList<Diagnostic> diagnostics)
    : InvalidOperationException($"the catalog in `{folder}` cannot be used\n{DiagnosticList.Write(diagnostics, Language.English)}");
