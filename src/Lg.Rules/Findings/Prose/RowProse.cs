using Lg.Model;
using Lg.Model.Reports;
using Lg.Model.Texts;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Writes why a row came out as it did, also when no expression decided it.</summary>
internal sealed class RowProse(ProseWriter writer)
{
    /// <summary>Returns one or two sentences.</summary>
    /// <param name="outcome">The outcome that the row belongs to.</param>
    /// <param name="row">The row.</param>
    /// <param name="reason">Why it came out so.</param>
    public LocalizedText Of(Outcome outcome, Row row, Reason reason) => row.Cause switch
    {
        RowCause.Criterion => writer.OfCriterion(reason.Trace!, reason.Missing, outcome.Scope.AsOf, row.Item),
        RowCause.Applies or RowCause.Unit or RowCause.Instead =>
            writer.OfApplicability(reason.Trace!, reason.Missing, outcome.Scope.AsOf, row.Item),
        RowCause.NotListed when CoverageOutcomes.In(outcome) is { } some => SomeAtLeast(outcome, some),
        RowCause.NotListed => writer.OfGap(reason.Missing[0]),
        RowCause.PartlyListed => PartlyListed(outcome),
        RowCause.Coverage when row.Verdict != Verdict.NotApplicable => Covered(outcome),
        RowCause.Time when row.Verdict == Verdict.Undetermined => writer.OfGap(FactWords.PlanYear),
        RowCause.Coverage or RowCause.Empty or RowCause.Time => Messages.NotApplicable(outcome, row),
        RowCause.Person => Messages.Person,
    };

    private static LocalizedText PartlyListed(Outcome outcome) => FromTexts(texts =>
        texts.Say("partlyListed", ("list", LowerFirst(outcome.Requirement.Subject!.List.Label.In(texts.Numbers)))));

    private static LocalizedText SomeAtLeast(Outcome outcome, Coverage some) => FromTexts(texts =>
        texts.Say("someAtLeast", ("statement", LowerFirst(Share(outcome, some, texts)))));

    /// <summary>Returns what a collection as a whole says, as a sentence.</summary>
    public static LocalizedText Covered(Outcome outcome) => FromTexts(texts => $"{Share(outcome, CoverageOutcomes.In(outcome)!, texts)}.");

    private static string Share(Outcome outcome, Coverage coverage, TextSet texts) =>
        new NamedFact(outcome.Requirement.Subject!.Coverage!.Type!.Find(outcome.Requirement.Source.Coverage!)!, null).Share(
            coverage, texts);
}
