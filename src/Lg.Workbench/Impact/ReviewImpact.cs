using Lg.Workbench.Changes;

namespace Lg.Workbench.Impact;

/// <summary>What a change of the catalog does to a review.</summary>
internal sealed record ReviewImpact
{
    public required StoredReview Review { get; init; }

    /// <summary>Gets the requirements that come out otherwise, the worst first.</summary>
    public required IReadOnlyList<VerdictChange> Verdicts { get; init; }

    public required IReadOnlyList<FindingChange> Findings { get; init; }

    public required IReadOnlyList<CatalogChange> Goals { get; init; }

    public required IReadOnlyList<ScoreChange> Scores { get; init; }

    public required IReadOnlyList<JudgementChange> Judgements { get; init; }

    /// <summary>Gets whether anything of the report is another, beside the catalog that it names.</summary>
    public bool IsChanged => Verdicts.Count + Findings.Count + Goals.Count + Scores.Count + Judgements.Count > 0;

    /// <summary>Gets the requirements and goals of which something is another.</summary>
    public IEnumerable<string> Shown =>
    [
        .. Verdicts.Select(change => change.Requirement),
        .. Findings.Select(change => change.Requirement),
        .. Goals.Select(change => change.Id),
    ];

    public int Count(Direction direction) => Verdicts.Count(change => change.Direction == direction);
}
