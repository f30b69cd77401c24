using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;
using Lg.Rules.Findings.Remedies;

namespace Lg.Rules.Findings;

/// <summary>A row of an outcome with why it came out so, before it is written as a finding.</summary>
internal sealed record FindingRow(OpenRow Open, Reason Reason, Remedy Remedy, LocalizedText Message, LocalizedText Why)
{
    public Outcome Outcome => Open.Outcome;

    public Row Row => Open.Row;

    public IReadOnlyList<Missing> Asked => Open.Asked;

    public FactsNeeded Needed => Open.Needed;

    /// <summary>Gets what the review says is coming of what it lacks.</summary>
    public IReadOnlyList<StatedPlan> Plans { get; init; } = [];

    /// <summary>Gets how many more rows with the same verdict are counted after this one and not told of; <c>null</c> when none is.</summary>
    public int? Omitted { get; init; }

    /// <summary>Gets whether every fact is stated, and only how the law is read leaves it open.</summary>
    public bool IsInterpretation { get; init; }
}
