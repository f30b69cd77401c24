using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation.Decision;

/// <summary>The suggested goals beside what the unit has planned itself.</summary>
internal sealed class GoalPages(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int Shown = 40;
    private const int ShownDays = 20;
    private const int ShownTitles = 2;
    private const int LongestTitle = 70;

    public IEnumerable<Block> Blocks() => facts.Goals.Count == 0 && facts.Report.Planned.Count == 0 ? [] :
    [
        new Block.Heading(2, words.Goals),
        .. Suggested(),
        .. Planned(),
        .. Line() is { Days.Count: > 1 } line ? [line] : Array.Empty<Block>(),
    ];

    private IEnumerable<Block> Suggested()
    {
        if (facts.Goals.Count == 0)
            yield break;

        yield return new Block.Paragraph(words.GoalsIntroduction);
        yield return Block.Table.Of(
            words.Goals,
            facts.Goals.Take(Shown),
            new(texts.Label.Goal, goal => texts.Of(goal.Title)),
            new(words.MeasureAndTarget, Measure),
            new(words.OwnerAndDay, goal => $"{Texts.Capital(texts.Of(goal.Owner))}, {words.Until(goal.Due)}"),
            new(words.WhyAndPlan, goal => $"{Because(goal)}{Why(goal)}. {Texts.Capital(Match(goal))}.")) with
        { IsDense = true };
        if (facts.Goals.Count > Shown)
            yield return new Block.Paragraph(texts.AndMore(facts.Goals.Count - Shown), ParagraphKind.Note);
    }

    private Inline Measure(SuggestedGoal goal) => goal.Baseline is { } baseline
        ? $"{texts.Of(goal.Measure)}: {words.FromTo(texts.Of(baseline), texts.Of(goal.Target))}"
        : $"{texts.Of(goal.Measure)}: {texts.Of(goal.Target)}";

    private string Because(SuggestedGoal goal) =>
        goal.Because is { } because ? $"{Texts.Capital(PlainText.OneLine(texts.Of(because)))}. " : "";

    private string Why(SuggestedGoal goal)
    {
        var closed = facts.Closes(goal).OrderBy(row => row.Verdict != Verdict.NotMet).ToList();
        var more = closed.Count - ShownTitles;
        return closed.Count == 0 ? words.Effect(goal)
            : string.Join(". ", closed.Take(ShownTitles).GroupBy(Standing).Select(Titles)) + (more > 0 ? $" {texts.AndMore(more)}" : "");
    }

    private string Standing(RequirementResult row) => words.StandingOf(row.Verdict, row.Upcoming is not null);

    private string Titles(IGrouping<string, RequirementResult> rows) =>
        $"{rows.Key}: {string.Join(", ", rows.Select(row => texts.Quoted(texts.Of(row.Title))))}";

    // Titles, which a reader knows, and not keys.
    private string Match(SuggestedGoal goal)
    {
        var planned = goal.Planned is [var first, ..] ? first : null;
        var title = planned?.Plan is { } plan ? texts.Of(plan.Title) : planned?.Title ?? planned?.Key;
        return texts.Match(goal.Match, title is null ? "" : texts.Quoted(PlainText.ShortLine(title, LongestTitle)));
    }

    private IEnumerable<Block> Planned()
    {
        if (facts.Report.Planned.Count == 0)
            yield break;

        yield return new Block.Heading(3, words.Planned);
        yield return new Block.Items(
        [
            .. facts.Report.Planned
                .GroupBy(item => (Plan: Texts.PlanOf(item.Pointer), Lacks: item.Lacks.Count == 0 && !item.TopicAsked ? ""
                    : MissingSection.LacksOf(item, texts)))
                .Select(alike => new Item(
                    [Span.Strong(Lacks(texts.PlannedItems(alike.Key.Plan, alike.Count()), alike.Key.Lacks)), $": {Titles([.. alike])}."])),
        ]);
    }

    private string Lacks(string items, string lacks) => lacks.Length == 0 ? words.LackNothing(items) : $"{items} {lacks}";

    private string Titles(IReadOnlyList<PlannedItem> items)
    {
        var shown = items.Take(Shown).Select(item => PlainText.ShortLine(item.Title ?? item.Key, LongestTitle)).ToList();
        return string.Join("; ", shown) + (items.Count > shown.Count ? $" {texts.AndMore(items.Count - shown.Count)}" : "");
    }

    private Block.Timeline Line()
    {
        var coming = facts.Coming.Select(requirement => requirement.From).ToList();
        var due = facts.Goals.Select(goal => DecisionTexts.LastDay(goal.Due)).ToList();
        return new(
            words.Timeline,
            [words.DayOnLine, words.InForce, words.GoalsDue],
            [
                .. coming.Concat(due).Distinct().Order().Take(ShownDays).Select(day => new TimelineDay(
                    day,
                    texts.Date(day),
                    coming.Count(other => other == day) is > 0 and var laws ? texts.Requirements(laws) : "",
                    due.Count(other => other == day) is > 0 and var goals ? texts.PlannedItems("goals", goals) : "")),
            ]);
    }
}
