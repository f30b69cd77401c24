using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Presentation;

namespace Lg.Api.Catalogs;

/// <summary>The host was told to start with a catalog that cannot be used.</summary>
internal sealed class UnusableCatalogException(IReadOnlyList<string> folders, IReadOnlyList<Diagnostic> diagnostics)
    : InvalidOperationException(
        $"the catalog in `{string.Join("` and `", folders)}` cannot be used\n{DiagnosticList.Write(diagnostics, Language.English)}");
