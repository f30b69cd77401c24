using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Prose;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings;

/// <summary>Judges the three dimensions, and whether the review is complete, by the table in docs/scoring.md.</summary>
internal static class Judging
{
    public static Judgement Judge(IReadOnlyList<Outcome> outcomes) => new()
    {
        Suitability = Judge(Of(outcomes, Dimension.Suitability)),
        Adequacy = Judge(Of(outcomes, Dimension.Adequacy)),
        Effectiveness = outcomes.Any(outcome => outcome.Requirement.Source.Measures && outcome.Verdict == Verdict.Met)
            ? Judge(Of(outcomes, Dimension.Effectiveness))
            : CannotTellEffect(outcomes),
        Completeness = Judge([.. outcomes.Where(IsReporting)], "OnReporting"),
    };

    // What the review does not report may be done all the same: it says nothing of how the work is.
    private static List<Outcome> Of(IReadOnlyList<Outcome> all, Dimension dimension) =>
        [
            .. all.Where(
                outcome => outcome.Requirement.Source.Dimension == dimension && !outcome.Requirement.IsQuestion && !IsReporting(outcome)),
        ];

    private static bool IsReporting(Outcome outcome) => outcome.Requirement.Source.Kind == RequirementKind.Reporting;

    private static IReadOnlyList<Outcome> Weighed(List<Outcome> all) =>
        CountedOnce.AmongWithLoneGaps([.. all.Where(outcome => outcome.Share is not null)]);

    private static List<Outcome> NotMet(IReadOnlyList<Outcome> outcomes) =>
        [.. outcomes.Where(outcome => outcome.Verdict == Verdict.NotMet)];

    private static DimensionJudgement Judge(List<Outcome> all, string on = "")
    {
        var outcomes = Weighed(all);
        var notMet = NotMet(outcomes);
        List<Outcome> critical = [.. notMet.Where(outcome => outcome.Requirement.Source.Severity == Severity.Critical)];

        if (critical.Count > 0)
            return Of(JudgementAnswer.No, Counted(critical, "criticalNotMet" + on), critical);
        if (notMet.Count > 0)
            return Of(JudgementAnswer.Partly, Counted(notMet, "someNotMet" + on), notMet);

        List<Outcome> undetermined = [.. outcomes.Where(outcome => outcome.Verdict == Verdict.Undetermined)];
        return 2 * WeightOf(undetermined) > WeightOf(outcomes) || outcomes.Count == 0
            ? Of(JudgementAnswer.CannotTell, Sentence("moreThanHalfUnanswered"), undetermined)
            : Of(JudgementAnswer.Yes, Sentence("noneNotMet"), outcomes);
    }

    private static DimensionJudgement CannotTellEffect(IReadOnlyList<Outcome> all) => Of(
        JudgementAnswer.CannotTell,
        NotMet(Weighed(Of(all, Dimension.Effectiveness))) is { Count: > 0 } notMet
            ? Counted(notMet, "noMeasurementsAndNotMet")
            : Sentence("noMeasurements"),
        [.. all.Where(outcome => outcome.Requirement.Source.Measures && outcome.Verdict is Verdict.NotMet or Verdict.Undetermined)]);

    // One reason is told by its name; several are counted.
    private static LocalizedText Counted(List<Outcome> outcomes, string key) => FromTexts(texts => outcomes is [var only]
        ? texts.Say($"{key}.one", ("title", only.Requirement.Source.Title.In(texts.Numbers)))
        : texts.Say(key, ("count", Number(outcomes.Count))));

    private static DimensionJudgement Of(JudgementAnswer answer, LocalizedText grounds, IReadOnlyList<Outcome> outcomes) => new()
    {
        Answer = answer,
        Grounds = grounds,
        Requirements = [.. outcomes.Select(outcome => outcome.Requirement.Id)],
    };

    private static int WeightOf(IEnumerable<Outcome> outcomes) => outcomes.Sum(outcome => Weights.Of(outcome.Requirement));
}
