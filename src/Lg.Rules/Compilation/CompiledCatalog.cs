using Lg.Model.Fields;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Compilation;

/// <summary>A catalog whose every expression is ready to run.</summary>
internal sealed record CompiledCatalog
{
    public required Catalog Source { get; init; }

    /// <summary>Gets the requirements that are not judged: drafts and retired ones.</summary>
    public IEnumerable<Requirement> NotJudged => Source.Requirements.Where(requirement => requirement.Status != LifeCycle.Active);

    public required string Hash { get; init; }

    public required ParameterTable Parameters { get; init; }

    /// <summary>Gets the active requirements, in the order of the catalog.</summary>
    public required IReadOnlyList<CompiledRequirement> Requirements { get; init; }

    public required IReadOnlyDictionary<string, CompiledGoal> Goals { get; init; }

    /// <summary>
    /// Gets the words that a review can use. A waiver may still name a requirement that is no longer active; one that is a draft is not
    /// there yet.
    /// </summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>
    /// Returns the version in place of all that the catalog contains: drawings of the rules, and messages about them, show it.
    /// </summary>
    public override string ToString() => $"catalog {Source.Version}";
}
