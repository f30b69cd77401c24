using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Tests;
using Interval = Lg.Model.Reports.Interval;

namespace Lg.Catalog.Tests;

/// <summary>Whatever a review says, its score is a part of 0 to 100, and what is not known is not held against it.</summary>
public sealed class LawsOfScores
{
    [Property]
    public Property The_report_of_any_review_keeps_each_law() => ForEveryReview(report => Assert.Multiple(
        () => A_score_is_an_interval_of_0_to_100(report),
        () => A_score_has_one_decimal(report),
        () => The_counts_of_a_requirement_agree_with_its_verdict(report),
        () => A_requirement_has_a_share_when_it_applies(report),
        () => What_is_met_is_met_in_full(report),
        () => Every_row_that_is_not_met_or_cannot_be_told_is_a_finding_or_reported_under_one(report),
        () => A_decided_finding_asks_for_nothing(report),
        () => Every_goal_closes_something(report),
        () => No_goal_is_suggested_twice(report)));

    [Fact]
    public void A_draft_that_says_nothing_has_nothing_that_is_not_met() =>
        Assert.Equal(0, Assess(new Review()).Requirements.Sum(row => row.Counts.NotMet));

    [Fact]
    public void A_draft_that_says_nothing_can_reach_every_score() =>
        Assert.Equal(100, Assess(new Review()).Score.Overall?.High);

    [Fact]
    public void A_submitted_review_that_says_nothing_has_things_that_are_not_met() =>
        Assert.NotEqual(0, Assess(new Review { Stage = Stage.Submitted }).Requirements.Sum(row => row.Counts.NotMet));

    [Fact]
    public void Silence_is_a_no_only_about_what_the_review_itself_must_report() =>
        Assert.All(
            Assess(new Review { Stage = Stage.Submitted }).Requirements.Where(row => row.Counts.NotMet > 0),
            row => Assert.Equal(RequirementKind.Reporting, row.Kind));

    // A share of nobody is no number, and no reason to give up.
    [Fact]
    public void A_training_for_nobody_cannot_be_told()
    {
        var review = new Review { Resources = new() { Trainings = [new() { Key = "t", Mandatory = true, Audience = 0, Completed = 0 }] } };

        Assert.Equal(Verdict.Undetermined, Assess(review).Requirements.Single(row => row.Id == "RL-UTB-01").Verdict);
    }

    private static void A_score_is_an_interval_of_0_to_100(Report report) =>
        Assert.All(
            Intervals(report),
            interval => Assert.True(interval.Low >= 0 && interval.Low <= interval.High && interval.High <= 100, interval.ToString()));

    private static void A_score_has_one_decimal(Report report) =>
        Assert.All(
            Intervals(report),
            interval => Assert.Equal((decimal.Round(interval.Low, 1), decimal.Round(interval.High, 1)), (interval.Low, interval.High)));

    private static void The_counts_of_a_requirement_agree_with_its_verdict(Report report) =>
        Assert.Empty(report.Requirements.Where(row => row.Verdict != VerdictOf(row.Counts))
            .Select(row => $"{row.Id}: {row.Verdict}, but {row.Counts}"));

    private static void A_requirement_has_a_share_when_it_applies(Report report) =>
        Assert.Empty(report.Requirements.Where(row => row.Share is null != (row.Verdict == Verdict.NotApplicable))
            .Select(row => $"{row.Id}: {row.Verdict}, share {row.Share}"));

    private static void What_is_met_is_met_in_full(Report report) =>
        Assert.All(report.Requirements.Where(row => row.Verdict == Verdict.Met), row => Assert.Equal(new Interval(100, 100), row.Share));

    private static void Every_row_that_is_not_met_or_cannot_be_told_is_a_finding_or_reported_under_one(Report report) =>
        Assert.Empty(report.Requirements.Where(row => row.Kind != RequirementKind.Question && row.Upcoming is null)
            .Where(row => FindingsOf(report, row.Id) != row.Counts.NotMet + row.Counts.Undetermined)
            .Select(row => $"{row.Id}: {row.Counts}, but {FindingsOf(report, row.Id)} findings"));

    private static void A_decided_finding_asks_for_nothing(Report report) =>
        Assert.Empty(report.Findings.Where(finding => finding.Verdict == Verdict.NotMet && finding.Missing.Count > 0)
            .Select(finding => finding.Requirement));

    private static void Every_goal_closes_something(Report report) =>
        Assert.Empty(report.Goals.Where(goal => goal.Closes.Count == 0).Select(goal => goal.Key));

    private static void No_goal_is_suggested_twice(Report report) =>
        Assert.Equal(report.Goals.Select(goal => goal.Key).Distinct(), report.Goals.Select(goal => goal.Key));

    private static Property ForEveryReview(Action<Report> law) => Prop.ForAll(
        Arb.From(Cases, one => SmallerReviews.Of(one.Review).Select(smaller => one with { Review = smaller })),
        one => law(ShippedCatalog.Rulebook.Assess(one.Review, one.AsOf)));

    private static Gen<Case> Cases =>
        Gen.Zip(LawsRandomReviews.Generator.Reviews, LawsRandomReviews.AsOf, (review, asOf) => new Case(review, asOf));

    private static Report Assess(Review review) => ShippedCatalog.Rulebook.Assess(review, new DateOnly(2026, 6, 1));

    private static int FindingsOf(Report report, string requirement) =>
        report.Findings.Count(finding => finding.Requirement == requirement || finding.RestatedBy.Contains(requirement));

    private static IEnumerable<Interval> Intervals(Report report) =>
        new[] { report.Score.Overall }
            .Concat(new[] { report.Score.Rulesets, report.Score.Areas, report.Score.Chapters, report.Score.Dimensions }.SelectMany(
                parts => parts.Select(part => part.Interval)))
            .Concat(report.Requirements.Select(row => row.Share))
            .OfType<Interval>();

    private static Verdict VerdictOf(VerdictCounts counts) =>
        counts.NotMet > 0
            ? Verdict.NotMet
            : counts.Undetermined > 0 ? Verdict.Undetermined : counts.Met > 0 ? Verdict.Met : Verdict.NotApplicable;

    private sealed record Case(Review Review, DateOnly AsOf)
    {
        public override string ToString() => $"as of {AsOf:O}: {Encoding.UTF8.GetString(ReviewJson.Write(Review))}";
    }
}
