using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>All that a report is written from, in the order in which it is written.</summary>
internal sealed record Conclusions
{
    /// <summary>Gets the outcomes, in the order of the catalog.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public required Scoring Scoring { get; init; }

    public required ScoreBoard Score { get; init; }

    public required Judgement Judgement { get; init; }

    /// <summary>Gets the goals, the most pressing first.</summary>
    public required IReadOnlyList<SuggestedGoal> Goals { get; init; }

    /// <summary>Gets which gaps are reported under other requirements.</summary>
    public required Restatements Restatements { get; init; }

    public required WaiverBook Waivers { get; init; }

    public required IReadOnlyList<PlannedItem> Planned { get; init; }

    public required StatedPlans Plans { get; init; }
}
