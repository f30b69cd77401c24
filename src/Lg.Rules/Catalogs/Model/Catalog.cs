using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>A catalog as it is written: every text and expression with its place, nothing compiled.</summary>
internal sealed record Catalog
{
    public required string Version { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Gets the main threats by plan year.</summary>
    public IReadOnlyList<MainThreats> MainThreats { get; init; } = [];

    public IReadOnlyList<Named> Rulesets { get; init; } = [];

    public IReadOnlyList<Named> Areas { get; init; } = [];

    public IReadOnlyList<Named> Roles { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    public IReadOnlyList<GoalTemplate> Goals { get; init; } = [];

    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>
    /// Gets whether a file that could not be read may define more parameters; such a catalog is only checked, never used.
    /// </summary>
    public bool LacksParameters { get; init; }
}
