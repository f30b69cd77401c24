using Lg.Model.Reports;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The tables of suggested goals and of what the unit has planned.</summary>
internal static class PlanTables
{
    public static void WriteGoals(IDocument page, Report report, Texts texts)
    {
        if (report.Goals.Count == 0)
            return;

        page.Heading(2, texts.Label.SuggestedGoals);
        page.Table(
            [
                texts.Label.Goal, texts.Label.Severity, texts.Label.Plan, texts.Label.Measure, texts.Label.Baseline, texts.Label.Target, texts.Label.Due,
                texts.Label.Owner, texts.Label.Points, texts.Label.Closes, texts.Label.Requirement, texts.Label.Code,
            ],
            report.Goals.Select(goal => (IReadOnlyList<string>)
            [
                texts.Of(goal.Title), texts.Word(goal.Priority), GoalsSection.Match(goal, texts), texts.Of(goal.Measure), goal.Baseline is { } baseline ? texts.Of(baseline) : "",
                texts.Of(goal.Target), texts.Date(goal.Due), texts.Of(goal.Owner), texts.Gain(goal.Points), GoalsSection.Effects(goal, report, texts),
                string.Join(", ", goal.Closes), goal.Key,
            ]));
    }

    public static void WritePlanned(IDocument page, Report report, Texts texts)
    {
        if (report.Planned.Count == 0)
            return;

        page.Heading(2, texts.Label.Planned);
        page.Table(
            [texts.Label.Plan, texts.Label.Title, texts.Label.Lacks, texts.Label.Answer],
            report.Planned.Select(item => (IReadOnlyList<string>)
            [
                texts.YourPlanned(item.Pointer, item.Key), item.Title ?? "", string.Join(", ", item.Lacks.Select(texts.Of)), item.TopicAsked ? texts.Label.TopicAsked : "",
            ]));
    }
}
