using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Tests;
using Interval = Lg.Model.Reports.Interval;

namespace Lg.Catalog.Tests;

/// <summary>
/// In a draft, more facts that contradict none narrow what can be told and never turn it: who answers a question need not fear for
/// what is already told.
/// </summary>
public sealed class LawsOfStating
{
    [Property]
    public Property One_more_fact_only_narrows() => ForEveryFact((before, after) => Assert.Multiple(
        () => One_more_fact_changes_no_decided_verdict(before, after),
        () => One_more_fact_narrows_the_score_or_leaves_it(before, after),
        () => One_more_fact_narrows_the_share_of_each_requirement_or_leaves_it(before, after),
        () => One_more_fact_takes_back_nothing_that_is_not_met(before, after),
        () => One_more_fact_changes_no_decided_readiness(before, after)));

    [Fact]
    public void A_gap_moves_under_the_requirement_that_it_restates_once_that_applies()
    {
        var draft = new Review { Assets = new() { SuppliersCoverage = new() { RiskAssessed = Coverage.None } } };
        var more = draft with { Unit = new() { Operator = new() { Covered = true } } };
        var asOf = new DateOnly(2027, 7, 18);

        Assert.Contains("HOT-LEV-01 /assets/suppliersCoverage/riskAssessed", NotMet(ShippedCatalog.Rulebook.Assess(draft, asOf)));
        Assert.Contains("HOT-LEV-01 /assets/suppliersCoverage/riskAssessed", UnderNotMet(ShippedCatalog.Rulebook.Assess(more, asOf)));
    }

    [Fact]
    public void The_answer_for_a_collection_waits_for_whether_the_unit_is_concerned()
    {
        var draft = new Review
        {
            Unit = new() { Kind = UnitKind.Company },
            Assets = new() { SuppliersCoverage = new() { RiskAssessed = Coverage.Counted(3, 5) } },
        };

        Assert.Equal(Verdict.Undetermined, VerdictOf("CSL-SAK-04", draft));
    }

    [Fact]
    public void A_list_that_names_only_some_concerns_a_unit_no_more_than_no_list()
    {
        var draft = new Review { Unit = new() { Kind = UnitKind.Company, Operator = new() { Covered = false } } };
        var more = draft with { Assets = new() { Suppliers = [new() { Key = "drift" }], SuppliersComplete = false } };

        Assert.Equal((Verdict.NotApplicable, Verdict.NotApplicable), (VerdictOf("CSL-SAK-04", draft), VerdictOf("CSL-SAK-04", more)));
    }

    private static void One_more_fact_changes_no_decided_verdict(Report before, Report after) =>
        Assert.Empty(before.Requirements.Zip(after.Requirements)
            .Where(pair => pair.First.Verdict != Verdict.Undetermined && pair.First.Verdict != pair.Second.Verdict)
            .Select(pair => $"{pair.First.Id}: {pair.First.Verdict} became {pair.Second.Verdict}"));

    private static void One_more_fact_narrows_the_score_or_leaves_it(Report before, Report after) =>
        Assert.Empty(Intervals(before)
            .Where(pair => Intervals(after).TryGetValue(pair.Key, out var now) && !Contains(pair.Value, now))
            .Select(pair => $"{pair.Key}: {pair.Value} became {Intervals(after)[pair.Key]}"));

    private static void One_more_fact_narrows_the_share_of_each_requirement_or_leaves_it(Report before, Report after) =>
        Assert.Empty(before.Requirements.Zip(after.Requirements)
            .Where(pair => pair.Second.Share is { } now && (pair.First.Share is not { } then || !Contains(then, now)))
            .Select(pair => $"{pair.First.Id}: {pair.First.Share} became {pair.Second.Share}"));

    private static void One_more_fact_takes_back_nothing_that_is_not_met(Report before, Report after) =>
        Assert.Empty(NotMet(before).Except(NotMet(after).Concat(UnderNotMet(after))));

    private static void One_more_fact_changes_no_decided_readiness(Report before, Report after) =>
        Assert.Empty(before.Requirements.Zip(after.Requirements)
            .Where(pair => pair.First.Upcoming is Readiness.Ready or Readiness.NotReady && pair.First.Upcoming != pair.Second.Upcoming)
            .Select(pair => $"{pair.First.Id}: {pair.First.Upcoming} became {pair.Second.Upcoming}"));

    private static Verdict VerdictOf(string requirement, Review review) =>
        ShippedCatalog.Rulebook.Assess(review, new DateOnly(2026, 6, 1)).Requirements.Single(row => row.Id == requirement).Verdict;

    private static Property ForEveryFact(Action<Report, Report> law) =>
        Prop.ForAll(Arb.From(Steps, step => step.Smaller()), step =>
        {
            var (before, after) = (Assess(step.Draft, step), Assess(step.More, step));
            return (!Contradicts(after, step.More, step.AsOf)).Implies(() => law(before, after));
        });

    // A fact anywhere can make an item of a list other than what is said of them all, numbers other than "by all", and what is adopted a
    // thing of the future.
    private static bool Contradicts(Report report, Review review, DateOnly asOf) =>
        report.Observations.Any(seen => seen.Code is "LG5001" or "LG5017"
            || seen.Pointers.Any(pointer => pointer is "/risks/anySignificantIncident" or "/risks/anyNotifiableBreach"))
        || review.Resources?.Trainings?.Any(training =>
            training is { CompletedByAll: true, Completed: { } completed, Audience: { } audience } && completed < audience) is true
        || (review.Compliance?.LocalInstruction is { Adopted: true, AdoptedOn: { } adoptedOn } && adoptedOn.Last > asOf);

    // Many facts at once find what needs several; one at a time, each level of the review as often as the others, shows which.
    private static Gen<Step> Steps =>
        from draft in LawsRandomReviews.Generator.Drafts
        from other in LawsRandomReviews.Generator.Reviews
        let levels = Statement.Between(draft, other).GroupBy(statement => statement.Place.Count).Select(level => level.ToList()).ToList()
        where levels.Count > 0
        from statements in Gen.Frequency(
            (
                1,
                Gen.Elements<List<Statement>>(levels)
                    .SelectMany(level => Gen.Elements<Statement>(level))
                    .Select(statement => (IEnumerable<Statement>)[statement])),
            (
                2,
                Gen.SubListOf(levels.SelectMany(level => level))
                    .SelectMany(Gen.Shuffle)
                    .Select(shuffled => (IEnumerable<Statement>)shuffled)))
        from asOf in LawsRandomReviews.AsOf
        select new Step(draft, [.. statements], asOf);

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
        report.Findings.Where(finding => finding.Verdict == Verdict.NotMet)
            .Select(finding => $"{finding.Requirement} {finding.Subject?.Pointer}");

    // What is reported under a requirement that it restates is not taken back.
    private static IEnumerable<string> UnderNotMet(Report report) => report.Findings
        .Where(finding => finding.Verdict == Verdict.NotMet)
        .SelectMany(finding => finding.RestatedBy.Select(id => $"{id} {finding.Subject?.Pointer}"));

    /// <summary>A draft, and more facts for it; one that contradicts those before it is left out.</summary>
    private sealed record Step(Review Draft, IReadOnlyList<Statement> Statements, DateOnly AsOf)
    {
        public Review More =>
            Statements.Aggregate(Draft, (review, statement) => statement.Fits(review) ? statement.AddedTo(review) : review);

        public IEnumerable<Step> Smaller() =>
            Halves().Concat(Statements.Select((_, index) => Statements.Where((_, other) => other != index)))
                .Select(fewer => this with { Statements = [.. fewer] })
                .Where(step => step.Statements.Count > 0 && step.Statements.Count < Statements.Count)
                .Concat(SmallerReviews.Of(Draft).Select(smaller => this with { Draft = smaller }));

        public override string ToString() =>
            $"""
            as of {AsOf.ToString("O", CultureInfo.InvariantCulture)}
            draft {Encoding.UTF8.GetString(ReviewJson.Write(Draft))}
            with {string.Join(", ", Statements.Select(statement => statement.Pointer))}
            is {Encoding.UTF8.GetString(ReviewJson.Write(More))}
            """;

        private IEnumerable<IEnumerable<Statement>> Halves() =>
            [Statements.Take(Statements.Count / 2), Statements.Skip(Statements.Count / 2)];
    }
}
