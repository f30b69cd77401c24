namespace Lg.Model.Reports;

/// <summary>The score: how much of the weight of the applicable requirements is met.</summary>
public sealed record ScoreBoard : Confidential
{
    /// <summary>Gets the name of the scoring model; see <c>docs/scoring.md</c>.</summary>
    public required string Model { get; init; }

    /// <summary>Gets the whole score, 0 to 100; <c>null</c> when nothing applies.</summary>
    public Interval? Overall { get; init; }

    /// <summary>Gets the score of each rule set.</summary>
    public IReadOnlyList<PartialScore> Rulesets { get; init; } = [];

    /// <summary>Gets the score of each area.</summary>
    public IReadOnlyList<PartialScore> Areas { get; init; } = [];

    /// <summary>Gets the score of each chapter of the city's template.</summary>
    public IReadOnlyList<PartialScore> Chapters { get; init; } = [];

    /// <summary>Gets the score of each dimension.</summary>
    public IReadOnlyList<PartialScore> Dimensions { get; init; } = [];
}
