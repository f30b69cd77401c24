using System.Runtime.CompilerServices;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;

namespace Lg.Rules.Tests.Fuzz;

/// <summary>What is right, to be damaged: the shipped catalog with its cases, and the samples.</summary>
internal static class Corpus
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    /// <summary>Gets the files of the shipped catalog, less its cases.</summary>
    public static IReadOnlyList<CatalogFile> Catalog { get; } = EmbeddedCatalog.Read();

    /// <summary>Gets the bytes of the same.</summary>
    public static IReadOnlyList<byte[]> CatalogBytes { get; } = [.. Catalog.Select(file => file.Utf8.ToArray())];

    public static IReadOnlyList<byte[]> Cases { get; } = [.. Files("rules-catalog", "*.cases.yaml")];

    public static IReadOnlyList<byte[]> JsonReviews { get; } = [.. Files("samples", "*-20??.json")];

    public static IReadOnlyList<byte[]> YamlReviews { get; } = [.. Files("samples", "*.yaml")];

    /// <summary>Gets the criteria and conditions of the shipped catalog.</summary>
    public static IReadOnlyList<string> Conditions { get; } =
        [
            .. Rulebook.Shipped.Compiled.Requirements.SelectMany(requirement => new[] { requirement.Applies, requirement.Criterion })
                .OfType<CompiledCondition>()
                .Select(condition => condition.Expression.Source.Text),
        ];

    /// <summary>Gets the texts of the shipped catalog that have values in them.</summary>
    public static IReadOnlyList<string> Templates { get; } =
        [.. Rulebook.Shipped.Compiled.Requirements.Select(requirement => requirement.Source.Finding?.Sv.Text).OfType<string>()];

    private static IEnumerable<byte[]> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
