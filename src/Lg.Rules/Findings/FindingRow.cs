using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>A row of an outcome with why it came out so, before it is written as a finding.</summary>
internal sealed record FindingRow(Outcome Outcome, Row Row, Reason Reason, IReadOnlyList<Missing> Asked, FactSets Needed, IReadOnlyList<FactChange> Changes, LocalizedText Message, LocalizedText Why);
