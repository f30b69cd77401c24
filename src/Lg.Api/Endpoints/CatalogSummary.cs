using Lg.Model;
using Lg.Rules;

namespace Lg.Api.Endpoints;

/// <summary>The catalog that reviews are assessed against.</summary>
internal sealed record CatalogSummary
{
    /// <summary>Gets the version.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the SHA-256 of the canonical catalog, as 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets how many requirements are active.</summary>
    public required int Requirements { get; init; }

    /// <summary>Gets the rule sets.</summary>
    public required IReadOnlyList<NamedInfo> Rulesets { get; init; }

    /// <summary>Gets the areas.</summary>
    public required IReadOnlyList<NamedInfo> Areas { get; init; }

    /// <summary>Gets the goals.</summary>
    public required IReadOnlyList<GoalInfo> Goals { get; init; }

    public static CatalogSummary Of(Rulebook rulebook) => new()
    {
        Version = rulebook.Catalog.Version,
        Hash = rulebook.Catalog.Hash,
        Title = rulebook.Catalog.Title,
        Requirements = rulebook.Requirements.Count,
        Rulesets = rulebook.Catalog.Rulesets,
        Areas = rulebook.Catalog.Areas,
        Goals = rulebook.Catalog.Goals,
    };
}
