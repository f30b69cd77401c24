using Lg.Model;
using Lg.Rules.Presentation;
using Lg.Rules.Wording;
using Lg.Workbench.Changes;
using Lg.Workbench.Writing;

namespace Lg.Workbench.Impact;

/// <summary>Tells what a change of the catalog does to reviews: what kind of change it is, then each requirement, then each review, the worst first.</summary>
internal sealed class ImpactOutline(Outline outline, Language language)
{
    private readonly Texts texts = new(language);

    public void Write(ImpactReport report)
    {
        outline.Heading(1, Say($"Vad ändringen {report.Changes.OldVersion} → {report.Changes.NewVersion} gör", $"What the change {report.Changes.OldVersion} → {report.Changes.NewVersion} does"));
        outline.Paragraph(new ChangesOutline(outline, language).Version(report.Changes));
        outline.Paragraph(Summary(report));
        WriteRequirements(report.Requirements);
        foreach (var review in report.Reviews.Where(review => review.IsChanged))
            Write(review);
    }

    private string Summary(ImpactReport report)
    {
        var verdicts = report.Reviews.Sum(review => review.Verdicts.Count);
        var reviews = report.Reviews.Count(review => review.Verdicts.Count > 0);
        var all = Phrases.Count(report.Reviews.Count, language, ("genomgång", "genomgångar"), ("review", "reviews"));
        return verdicts == 0
            ? Say($"Inget utfall ändras i {all}.", $"No verdict changes in {all}.")
            : Say($"{verdicts} utfall ändras, i {reviews} av {all}.", $"{Phrases.Count(verdicts, language, ("", ""), ("verdict changes", "verdicts change"))}, in {reviews} of {all}.");
    }

    private void WriteRequirements(IReadOnlyList<RequirementImpact> requirements)
    {
        if (requirements.Count == 0)
            return;

        outline.Heading(2, Say("Krav för krav", "By requirement"));
        foreach (var requirement in requirements)
        {
            outline.Item(Mark(requirement.Reviews[0].Change.Direction), $"{requirement.Requirement} – {requirement.Title.In(language)}");
            foreach (var (review, change) in requirement.Reviews)
                outline.Detail($"{review.File}: {Told(change.Before)} → {Told(change.After)}");
        }
    }

    private void Write(ReviewImpact impact)
    {
        outline.Heading(2, Name(impact.Review));
        foreach (var change in impact.Verdicts)
            outline.Item(Mark(change.Direction), $"{change.Requirement}: {Told(change.Before)} → {Told(change.After)}");
        foreach (var score in impact.Scores)
            outline.Item("", $"{Say("poäng", "score")}, {score.Part.In(language)}: {texts.ScoreOf(score.Before)} → {texts.ScoreOf(score.After)}");
        foreach (var part in impact.Judgements)
            outline.Item("", $"{part.Dimension.In(language)}: {texts.Word(part.Before)} → {texts.Word(part.After)}");
        foreach (var goal in impact.Goals)
            Write(goal);
        WriteFindings(impact.Findings);
    }

    private void Write(CatalogChange goal)
    {
        outline.Item("", $"{Came(goal.Fate)}: {goal.Title.In(language)}");
        foreach (var difference in goal.Differences)
            outline.Detail($"{difference.What.In(language)}: {difference.Before} → {difference.After}");
    }

    // A finding that has come or gone is told by its verdict already.
    private void WriteFindings(IReadOnlyList<FindingChange> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Fate == Fate.Changed))
        {
            outline.Item("", $"{Say("fynd", "finding")} {finding.Requirement}{(finding.Subject is { } subject ? $" {subject}" : "")}");
            outline.Detail($"{Say("förut", "before")}: {finding.Before!.In(language)}");
            outline.Detail($"{Say("nu", "now")}: {finding.After!.In(language)}");
        }
    }

    private string Name(StoredReview review)
    {
        var unit = review.Review.Unit?.Name is { } name ? $" – {name}" : "";
        return $"{review.File}{unit}, {texts.PlanFor(review.Review.Details?.PlanYear)}, {Say("per", "as of")} {texts.Date(review.AsOf.Date)}";
    }

    private string Told(Standing? standing) => standing switch
    {
        null => Say("finns inte", "is not there"),
        { Upcoming: { } readiness } => $"{texts.Word(standing.Verdict)}, {Say("kommande", "upcoming")}: {texts.Word(readiness)}",
        { Counts: { Met: var met, NotMet: var notMet, Undetermined: var undetermined } } when met + notMet + undetermined > 1 =>
            $"{texts.Word(standing.Verdict)} ({texts.Verdicts(standing.Counts)})",
        _ => texts.Word(standing.Verdict),
    };

    private static string Mark(Direction direction) => direction switch
    {
        Direction.Worse => "✗",
        Direction.Otherwise => "≠",
        Direction.Better => "✓",
    };

    private string Came(Fate fate) => fate switch
    {
        Fate.Added => Say("nytt mål", "new goal"),
        Fate.Removed => Say("mål borta", "goal gone"),
        Fate.Changed => Say("ändrat mål", "changed goal"),
    };

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);
}
