using System.Runtime.CompilerServices;
using Lg.Model.Diagnostics;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Catalog.Tests;

/// <summary>The shipped catalog and its cases, read once.</summary>
internal static class ShippedCatalog
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../rules-catalog"));

    public static Checked<Rulebook> Loaded { get; } = Rulebook.Load(Folder);

    public static Rulebook Rulebook => Loaded.Value ?? throw new InvalidOperationException(Describe(Loaded.Diagnostics));

    public static DiagnosticBag CaseDiagnostics { get; } = new();

    public static IReadOnlyList<RequirementCases> Cases { get; } =
        CaseReader.Read(CatalogFolder.ReadCases(Folder, CaseDiagnostics), CaseDiagnostics);

    public static string Describe(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(diagnostic =>
        $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}: {diagnostic.Code}: {diagnostic.Message.Sv} ({diagnostic.Help?.Sv})"));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
