using System.Text;
using System.Text.Json.Nodes;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Web.Deciding;
using Lg.Web.Drafting;

namespace Lg.Web.Tests.Deciding;

public sealed class GoalProposalTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 1);

    [Fact]
    public void Every_suggestion_that_is_taken_is_covered_by_a_goal_that_lacks_nothing()
    {
        var draft = Sample();
        var ours = KeysOf(draft);
        var suggested = Assess(draft).Goals;
        foreach (var goal in suggested)
            draft.Add("/goals", [new GoalProposal(goal, new()).ToItem(KeysOf(draft))!], default);

        var report = Assess(draft);
        Assert.All(
            report.Goals.Where(goal => suggested.Any(other => other.Key == goal.Key)), goal => Assert.Equal(GoalMatch.Covered, goal.Match));
        Assert.All(
            report.Planned.Where(item => item.Pointer.StartsWith("/goals/", StringComparison.Ordinal) && !ours.Contains(item.Key)),
            item => Assert.Empty(item.Lacks));
    }

    [Fact]
    public void What_a_dropped_suggestion_would_close_calls_for_no_goal_any_longer()
    {
        var draft = Sample();
        var suggested = Assess(draft).Goals;
        foreach (var goal in suggested)
            draft.Add(
                "/waivers",
                new GoalProposal(goal, new()) { Reason = "Staden gör det.", ApprovedBy = "förvaltningschef" }.ToWaivers(AsOf)!,
                default);

        Assert.Equal([], Assess(draft).Goals.SelectMany(goal => goal.Closes).Intersect(suggested.SelectMany(goal => goal.Closes)));
    }

    [Fact]
    public void What_lacks_a_reason_or_a_day_is_not_written()
    {
        var goal = Assess(Sample()).Goals[0];

        Assert.Null(new GoalProposal(goal, new()).ToWaivers(AsOf));
        Assert.Null(new GoalProposal(goal, new()) { DueOn = "i våras" }.ToItem([]));
    }

    [Fact]
    public void What_is_answered_is_done_in_the_checklist()
    {
        var draft = Draft.Begin("administration", 2026);
        var before = Left(draft);
        draft.Answer("/review/decidedByRole", "förvaltningschef", default);

        Assert.Equal(before - 1, Left(draft));
    }

    private static int Left(Draft draft) => Checklist.Of(Assess(draft), draft).Count(item => !item.IsDone);

    private static Draft Sample() => new(File.ReadAllText(Path.Combine(PublishedPage.Root, "samples/trafikkontoret-2026.json")));

    private static HashSet<string> KeysOf(Draft draft) =>
        [.. ((JsonArray)draft.At("/goals")!).Select(goal => goal!["key"]!.GetValue<string>())];

    private static Report Assess(Draft draft)
    {
        var read = ReviewReader.Read(Encoding.UTF8.GetBytes(draft.Json), vocabulary: Rulebook.Shipped.Vocabulary);
        Assert.Empty(read.Diagnostics);
        return Rulebook.Shipped.Assess(read.Value!, AsOf);
    }
}
