using Lg.Model;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Deciding;
using Lg.Rules.Findings.Remedies;

namespace Lg.Rules.Findings;

/// <summary>A row of an outcome with why it came out so, before it is written as a finding.</summary>
internal sealed record FindingRow(Outcome Outcome, Row Row, Reason Reason, IReadOnlyList<Missing> Asked, FactsNeeded Needed, Remedy Remedy, LocalizedText Message, LocalizedText Why)
{
    /// <summary>Gets whether every fact is stated, and only how the law is read leaves it open.</summary>
    public bool IsInterpretation { get; init; }
}
