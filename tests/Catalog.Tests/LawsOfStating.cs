using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Tests;
using Interval = Lg.Model.Reports.Interval;

namespace Catalog.Tests;

/// <summary>
/// In a draft, one more fact that contradicts none narrows what can be told and never turns it: who answers a question need not fear
/// the answers already given.
/// </summary>
public sealed class LawsOfStating
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Fact]
    public void One_more_fact_changes_no_decided_verdict() => ForEveryFact((before, after) =>
        Assert.Empty(before.Requirements.Zip(after.Requirements)
            .Where(pair => pair.First.Verdict != Verdict.Undetermined && pair.First.Verdict != pair.Second.Verdict)
            .Select(pair => $"{pair.First.Id}: {pair.First.Verdict} became {pair.Second.Verdict}")));

    [Fact]
    public void One_more_fact_narrows_the_score_or_leaves_it() => ForEveryFact((before, after) =>
        Assert.Empty(Intervals(before).Where(pair => Intervals(after).TryGetValue(pair.Key, out var now) && !Contains(pair.Value, now)).Select(pair => $"{pair.Key}: {pair.Value} became {Intervals(after)[pair.Key]}")));

    [Fact]
    public void One_more_fact_narrows_the_share_of_each_requirement_or_leaves_it() => ForEveryFact((before, after) =>
        Assert.Empty(before.Requirements.Zip(after.Requirements)
            .Where(pair => pair.Second.Share is { } now && (pair.First.Share is not { } then || !Contains(then, now)))
            .Select(pair => $"{pair.First.Id}: {pair.First.Share} became {pair.Second.Share}")));

    [Fact]
    public void One_more_fact_takes_back_nothing_that_is_not_met() => ForEveryFact((before, after) =>
        Assert.Empty(NotMet(before).Except(NotMet(after))));

    [Fact]
    public void One_more_fact_changes_no_decided_readiness() => ForEveryFact((before, after) =>
        Assert.Empty(before.Requirements.Zip(after.Requirements)
            .Where(pair => pair.First.Upcoming is Readiness.Ready or Readiness.NotReady && pair.First.Upcoming != pair.Second.Upcoming)
            .Select(pair => $"{pair.First.Id}: {pair.First.Upcoming} became {pair.Second.Upcoming}")));

    private static void ForEveryFact(Action<Report, Report> law) =>
        Prop.ForAll(Arb.From(Steps, step => step.Smaller()), step => law(Assess(step.Draft, step), Assess(step.More, step))).Check(Thorough);

    // The facts that decide what applies are few and stand high up, so each level is chosen as often as the others.
    private static Gen<Step> Steps =>
        from draft in LawsRandomReviews.Generator.Drafts
        from other in LawsRandomReviews.Generator.Reviews
        let statements = Statement.Between(draft, other).GroupBy(statement => statement.Place.Count).Select(level => level.ToList()).ToList()
        where statements.Count > 0
        from level in Gen.Elements<List<Statement>>(statements)
        from statement in Gen.Elements<Statement>(level)
        from asOf in LawsRandomReviews.AsOf
        select new Step(draft, statement, asOf);

    private static Report Assess(Review review, Step step) => ShippedCatalog.Rulebook.Assess(review, step.AsOf);

    private static Dictionary<string, Interval> Intervals(Report report) =>
        new[] { ("overall", report.Score.Overall) }
            .Concat(report.Score.Rulesets.Select(part => ($"ruleset {part.Key}", part.Interval)))
            .Concat(report.Score.Areas.Select(part => ($"area {part.Key}", part.Interval)))
            .Concat(report.Score.Chapters.Select(part => ($"chapter {part.Key}", part.Interval)))
            .Concat(report.Score.Dimensions.Select(part => ($"dimension {part.Key}", part.Interval)))
            .Where(part => part.Item2 is not null)
            .ToDictionary(part => part.Item1, part => part.Item2!);

    private static bool Contains(Interval before, Interval after) => before.Low <= after.Low && after.High <= before.High;

    private static IEnumerable<string> NotMet(Report report) =>
        report.Findings.Where(finding => finding.Verdict == Verdict.NotMet).Select(finding => $"{finding.Requirement} {finding.Subject?.Pointer}");

    /// <summary>A draft, and one more fact for it.</summary>
    private sealed record Step(Review Draft, Statement Statement, DateOnly AsOf)
    {
        public Review More => Statement.AddedTo(Draft);

        public IEnumerable<Step> Smaller() => SmallerReviews.Of(Draft).Where(Statement.Fits).Select(smaller => this with { Draft = smaller });

        public override string ToString() =>
            $"""
            as of {AsOf.ToString("O", CultureInfo.InvariantCulture)}
            draft {Encoding.UTF8.GetString(ReviewJson.Write(Draft))}
            with {Statement.Pointer}
            is {Encoding.UTF8.GetString(ReviewJson.Write(More))}
            """;
    }
}
