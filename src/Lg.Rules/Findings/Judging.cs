using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>Judges the three dimensions, and whether the review is complete, by the table in docs/scoring.md.</summary>
internal static class Judging
{
    private static readonly LocalizedText OnReporting = new(" på redovisningen", " on what it reports");

    public static Judgement Judge(IReadOnlyList<Outcome> outcomes) => new()
    {
        Suitability = Judge(Of(outcomes, Dimension.Suitability)),
        Adequacy = Judge(Of(outcomes, Dimension.Adequacy)),
        Effectiveness = outcomes.Any(outcome => outcome.Requirement.Source.Measures && outcome.Verdict == Verdict.Met)
            ? Judge(Of(outcomes, Dimension.Effectiveness))
            : CannotTellEffect(outcomes),
        Completeness = Judge([.. outcomes.Where(IsReporting)], OnReporting),
    };

    // What the review does not report may be done all the same: it says nothing of how the work is.
    private static List<Outcome> Of(IReadOnlyList<Outcome> all, Dimension dimension) =>
        [.. all.Where(outcome => outcome.Requirement.Source.Dimension == dimension && !outcome.Requirement.IsQuestion && !IsReporting(outcome))];

    private static bool IsReporting(Outcome outcome) => outcome.Requirement.Source.Kind == RequirementKind.Reporting;

    private static DimensionJudgement Judge(List<Outcome> all, LocalizedText? on = null)
    {
        var outcomes = CountedOnce.AmongWithLoneGaps([.. all.Where(outcome => outcome.Share is not null)]);
        List<Outcome> notMet = [.. outcomes.Where(outcome => outcome.Verdict == Verdict.NotMet)];
        List<Outcome> critical = [.. notMet.Where(outcome => outcome.Requirement.Source.Severity == Severity.Critical)];

        if (critical.Count > 0)
            return Of(JudgementAnswer.No, Counted(critical, on, ("kritiskt krav", "kritiska krav"), ("critical requirement", "critical requirements")), critical);
        if (notMet.Count > 0)
            return Of(JudgementAnswer.Partly, Counted(notMet, on, ("krav", "krav"), ("requirement", "requirements")), notMet);

        List<Outcome> undetermined = [.. outcomes.Where(outcome => outcome.Verdict == Verdict.Undetermined)];
        return 2 * WeightOf(undetermined) > WeightOf(outcomes) || outcomes.Count == 0
            ? Of(JudgementAnswer.CannotTell, new("genomgången svarar inte på mer än hälften", "the review leaves more than half unanswered"), undetermined)
            : Of(JudgementAnswer.Yes, new("inget krav är underkänt", "no requirement fails"), outcomes);
    }

    private static DimensionJudgement CannotTellEffect(IReadOnlyList<Outcome> all) => Of(
        JudgementAnswer.CannotTell,
        new("genomgången redovisar inga mätningar som visar verkan", "the review reports no measurements that show effect"),
        [.. all.Where(outcome => outcome.Requirement.Source.Measures && outcome.Verdict is Verdict.NotMet or Verdict.Undetermined)]);

    // One reason is told by its name; several are counted.
    private static LocalizedText Counted(List<Outcome> outcomes, LocalizedText? on, (string One, string Many) sv, (string One, string Many) en)
    {
        (string One, string Many) svNotMet = ($"{sv.One}{on?.Sv} är inte uppfyllt", $"{sv.Many}{on?.Sv} är inte uppfyllda");
        (string One, string Many) enNotMet = ($"{en.One}{on?.En} is not met", $"{en.Many}{on?.En} are not met");
        var swedish = Phrases.Count(outcomes.Count, Language.Swedish, svNotMet, enNotMet);
        var english = Phrases.Count(outcomes.Count, Language.English, svNotMet, enNotMet);
        var title = outcomes[0].Requirement.Source.Title;
        return outcomes.Count == 1 ? new($"{swedish}: {title.Sv}", $"{english}: {title.En}") : new(swedish, english);
    }

    private static DimensionJudgement Of(JudgementAnswer answer, LocalizedText grounds, IReadOnlyList<Outcome> outcomes) => new()
    {
        Answer = answer,
        Grounds = grounds,
        Requirements = [.. outcomes.Select(outcome => outcome.Requirement.Id)],
    };

    private static int WeightOf(IEnumerable<Outcome> outcomes) => outcomes.Sum(outcome => Weights.Of(outcome.Requirement));
}
