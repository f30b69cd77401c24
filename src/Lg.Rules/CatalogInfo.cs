using Lg.Model;

namespace Lg.Rules;

/// <summary>A catalog as a reader sees it, without its requirements.</summary>
public sealed record CatalogInfo
{
    /// <summary>Gets the version.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the SHA-256 of the canonical catalog, as 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the rule sets, in the order of the catalog.</summary>
    public IReadOnlyList<NamedInfo> Rulesets { get; init; } = [];

    /// <summary>Gets the areas, in the order of the catalog.</summary>
    public IReadOnlyList<NamedInfo> Areas { get; init; } = [];

    /// <summary>Gets the chapters of the city's template, the same for every catalog; a field of chapter 4.5 is in chapter 4.</summary>
    public IReadOnlyList<NamedInfo> Chapters { get; init; } = [];

    /// <summary>Gets the goals that the catalog can suggest; what is planned names one by its key as its topic.</summary>
    public IReadOnlyList<GoalInfo> Goals { get; init; } = [];

    /// <summary>Gets the documents that the requirements come from.</summary>
    public IReadOnlyList<SourceInfo> Sources { get; init; } = [];
}
