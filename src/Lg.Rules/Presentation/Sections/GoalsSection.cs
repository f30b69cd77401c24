using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The goals to decide on first.</summary>
internal static class GoalsSection
{
    private const int Shown = 10;
    private const string Indent = "     ";

    public static void Write(TextPage page, Report report, Texts texts)
    {
        if (report.Goals.Count == 0)
            return;

        var onFirstPage = report.Goals.Where(goal => goal.FirstPage).ToList();
        List<SuggestedGoal> first = [.. (onFirstPage.Count == 0 ? report.Goals : onFirstPage).Take(Shown)];
        page.Blank();
        page.Entry(Headings.Of(texts.Label.SuggestedGoals), texts.XOfY(first.Count, report.Goals.Count));
        for (var i = 0; i < first.Count; i++)
            Write(page, i + 1, first[i], report, texts);
    }

    private static void Write(TextPage page, int number, SuggestedGoal goal, Report report, Texts texts)
    {
        var head = FormattableString.Invariant($"{number,2} ");
        var title = texts.Of(goal.Title);
        var match = Match(goal, texts);
        var fits = TextPage.FitsBeside(head, title, match);

        page.Entry(head, title, fits ? match : "");
        if (!fits)
            page.Entry(Indent, match);
        page.Entry(Indent, Details(goal, report, texts));
    }

    public static string Match(SuggestedGoal goal, Texts texts)
    {
        var planned = goal.Planned.Select(item =>
            (item.Plan is { } plan ? texts.YourPlan(plan) : texts.YourPlanned(item.Pointer, PlainText.Shorten(PlainText.OneLine(item.Key), 30))) + (item.Lacks.Count == 0 ? "" : $" ({texts.LacksThese(item.Lacks.Select(texts.Of))})"));
        var shown = planned.FirstOrDefault() ?? "";
        var more = goal.Planned.Count - 1 + (goal.PlannedOmitted ?? 0);
        return texts.Match(goal.Match, more > 0 ? $"{shown} {texts.AndMore(more)}" : shown);
    }

    private static string Details(SuggestedGoal goal, Report report, Texts texts) => string.Join(" · ",
    [
        $"{Lower(texts.Label.Measure)}: {texts.Of(goal.Measure)}",
        .. goal.Baseline is { } baseline ? [$"{Lower(texts.Label.Baseline)}: {texts.Of(baseline)}"] : Array.Empty<string>(),
        $"{Lower(texts.Label.Target)}: {texts.Of(goal.Target)}",
        $"{Lower(texts.Label.Due)}: {texts.Date(goal.Due)}",
        $"{Lower(texts.Label.Owner)}: {texts.Of(goal.Owner)}",
        Effects(goal, report, texts),
        .. goal.Points > 0 ? [texts.Gained(goal.Points)] : Array.Empty<string>(),
    ]);

    public static string Effects(SuggestedGoal goal, Report report, Texts texts) =>
        texts.Effects(goal, ReportFacts.Closed(report, goal), ReportFacts.Prepared(report, goal));

    private static string Lower(string label) => label.ToLowerInvariant();
}
