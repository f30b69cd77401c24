using System.Globalization;
using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The goals to decide on first.</summary>
internal static class GoalsSection
{
    private const int Shown = 10;

    public static IEnumerable<Block> Of(Report report, Texts texts)
    {
        if (report.Goals.Count == 0)
            return [];

        var onFirstPage = report.Goals.Where(goal => goal.FirstPage).ToList();
        List<SuggestedGoal> first = [.. (onFirstPage.Count == 0 ? report.Goals : onFirstPage).Take(Shown)];
        return
        [
            new Block.Heading(2, texts.Label.SuggestedGoals) { Summary = texts.XOfY(first.Count, report.Goals.Count) },
            new Block.Items([.. first.Select((goal, i) => new Item(texts.Of(goal.Title))
            {
                Mark = (i + 1).ToString(CultureInfo.InvariantCulture),
                Remark = Match(goal, texts),
                Details = [Details(goal, report, texts)],
            })]),
        ];
    }

    public static string Match(SuggestedGoal goal, Texts texts)
    {
        var planned = goal.Planned.Select(item =>
            (item.Plan is { } plan ? texts.YourPlan(plan) : texts.YourPlanned(item.Pointer, PlainText.ShortLine(item.Key, 30)))
                + (item.Lacks.Count == 0 ? "" : $" ({texts.LacksThese(item.Lacks.Select(texts.Of))})"));
        var shown = planned.FirstOrDefault() ?? "";
        var more = goal.Planned.Count - 1 + (goal.PlannedOmitted ?? 0);
        return texts.Match(goal.Match, more > 0 ? $"{shown} {texts.AndMore(more)}" : shown);
    }

    public static string Effects(SuggestedGoal goal, Report report, Texts texts) =>
        texts.Effects(goal, ReportFacts.Closed(report, goal), ReportFacts.Prepared(report, goal));

    private static string Details(SuggestedGoal goal, Report report, Texts texts) => string.Join(" · ",
    [
        $"{Lower(texts.Label.Measure)}: {texts.Of(goal.Measure)}",
        .. goal.Baseline is { } baseline ? [$"{Lower(texts.Label.Baseline)}: {texts.Of(baseline)}"] : Array.Empty<string>(),
        $"{Lower(texts.Label.Target)}: {texts.Of(goal.Target)}",
        $"{Lower(texts.Label.Due)}: {texts.Date(goal.Due)}",
        $"{Lower(texts.Label.Owner)}: {texts.Of(goal.Owner)}",
        .. goal.Because is { } because ? [PlainText.OneLine(texts.Of(because))] : Array.Empty<string>(),
        Effects(goal, report, texts),
        .. goal.Points > 0 ? [texts.Gained(goal.Points)] : Array.Empty<string>(),
    ]);

    private static string Lower(string label) => label.ToLowerInvariant();
}
