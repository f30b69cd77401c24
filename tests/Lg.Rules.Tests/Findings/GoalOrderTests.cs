using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>
/// The order of goals, key by key as docs/scoring.md has them: law first, then what weighs most, then what is soonest done. What else
/// presses is in <see cref="PressureTests"/>.
/// </summary>
public sealed class GoalOrderTests
{
    private const string First = "plan-made";
    private const string Second = "systems-safe";
    private const string SameDay = "2026-06-01";

    private static readonly ARequirement Law = new() { Criterion = ARequirement.Fails, Source = "old-act" };
    private static readonly ARequirement City = new() { Criterion = ARequirement.Fails, Source = "guideline" };
    private static readonly ARequirement Coming = Law with { Source = "announced", InForce = "{ from: 2026-01-15 }" };

    public static TheoryData<string, string> Rungs { get; } = new()
    {
        { "critical law in force", "major law in force" },
        { "major law in force", "critical law within a year" },
        { "critical law within a year", "major law within a year" },
        { "major law within a year", "critical" },
        { "critical", "major" },
        { "major", "minor law in force" },
        { "minor", "advice" },
        { "minor", "minor renewal" },
        { "minor renewal", "advice" },
    };

    [Theory]
    [MemberData(nameof(Rungs))]
    public void What_is_more_pressing_stands_first_whatever_the_points(string first, string second)
    {
        var pressing = Of(first) with { Goal = First };
        ARequirement[] others = [.. Enumerable.Range(2, 4).Select(i => Of(second) with { Id = $"CI-A-0{i}", Goal = Second })];

        Assert.Equal($"{First} {Second}", Order(others.Prepend(pressing)));
    }

    [Fact]
    public void Of_the_equally_pressing_the_most_points_stand_first() =>
        Assert.Equal(
            "systems-safe plan-made",
            Order([City with { Goal = First }, City with { Id = "CI-A-02", Goal = Second }, City with { Id = "CI-A-03", Goal = Second }]));

    [Fact]
    public void Of_equal_weight_what_is_soonest_done_stands_first() =>
        Assert.Equal(
            "systems-safe plan-made",
            Order([City with { Goal = First }, City with { Id = "CI-A-02", Goal = Second }], "", nextReviewBy: "2026-02-01"));

    [Fact]
    public void Of_equals_the_earliest_in_force_stands_first() =>
        Assert.Equal(
            "systems-safe plan-made",
            Order(
                [Coming with { Goal = First, InForce = "{ from: 2026-07-01 }" }, Coming with { Id = "CI-A-02", Goal = Second }],
                "",
                nextReviewBy: SameDay));

    [Fact]
    public void Of_equals_the_key_decides() =>
        Assert.Equal(
            "plan-made systems-safe",
            Order([City with { Goal = Second }, City with { Id = "CI-A-02", Goal = First }], "", nextReviewBy: SameDay));

    [Fact]
    public void A_formality_of_law_does_not_lift_what_it_stands_beside()
    {
        ARequirement[] mixed =
            [City with { Severity = "critical", Goal = First }, Law with { Id = "CI-A-02", Severity = "minor", Goal = First }];

        Assert.Equal("systems-safe plan-made", Order([.. mixed, Law with { Id = "CI-A-03", Goal = Second }]));
    }

    [Fact]
    public void What_the_review_only_does_not_report_is_no_breach_of_law() =>
        Assert.Equal(
            "systems-safe plan-made",
            Order(
                [
                    Law with { Kind = "reporting", Criterion = "stated(review.unit.name)", Goal = First },
                    City with { Id = "CI-A-02", Severity = "critical", Goal = Second },
                ],
                """, "stage": "submitted" """));

    [Fact]
    public void A_law_that_only_supports_an_instruction_is_no_exposure() =>
        Assert.Equal(
            "systems-safe plan-made",
            Order([City with { Source = "guideline old-act", Basis = "city", Goal = First }, Law with { Id = "CI-A-02", Goal = Second }]));

    [Fact]
    public void What_is_met_and_will_lapse_presses_no_goal_that_closes_something()
    {
        ARequirement[] mixed =
            [City with { Severity = "minor", Goal = First }, Of("critical renewal") with { Id = "CI-A-02", Goal = First }];

        Assert.Equal("systems-safe plan-made", Order([.. mixed, City with { Id = "CI-A-03", Severity = "major", Goal = Second }]));
    }

    [Theory]
    [InlineData("goals")]
    [InlineData("decisions")]
    [InlineData("actions")]
    public void What_the_unit_has_planned_changes_nothing_in_the_order(string list)
    {
        ARequirement[] requirements =
        [
            City with { Goal = First },
            Law with { Id = "CI-A-02", Severity = "minor", Goal = Second },
            City with { Id = "CI-A-03", Severity = "minor", Goal = "plan-kept" },
        ];
        string[] plans = [First, Second, "plan-kept"];

        Assert.All(
            plans,
            topic => Assert.Equal(Order(requirements), Order(requirements, $$""", "{{list}}": [{"key": "a", "topic": "{{topic}}"}]""")));
    }

    [Property]
    public Property The_order_is_that_of_the_keys_however_the_catalog_is_ordered() => Prop.ForAll(Gen
        .Shuffle(Rungs.SelectMany(row => new[] { row.Data.Item1, row.Data.Item2 }).Distinct())
        .ToArbitrary(), kinds =>
    {
        string[] goals = [First, Second, "plan-kept"];
        ARequirement[] requirements = [.. kinds.Take(3).Select((kind, i) => Of(kind) with { Id = $"CI-A-0{i}", Goal = goals[i] })];
        return Order(requirements) == Order(requirements.Reverse());
    });

    [Fact]
    public void A_goal_tells_how_much_it_closes_and_what_that_is_worth()
    {
        var report = Report([
            City with { Goal = First },
            City with { Id = "CI-A-02", Goal = First },
            Coming with { Id = "CI-A-03", Goal = First },
            City with { Id = "CI-A-04", Criterion = ARequirement.Holds },
        ]);

        Assert.Contains(
            "stänger 2 fynd och förbereder 1 krav · +66,7 poäng",
            OneLine(TextReport.Write(report, Language.Swedish, ReportDetail.Full)),
            StringComparison.Ordinal);
        Assert.Contains(
            "closes 2 findings and prepares for 1 requirement · +66.7 points",
            OneLine(TextReport.Write(report, Language.English, ReportDetail.Full)),
            StringComparison.Ordinal);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static ARequirement Of(string rung) => (rung.Split(' ')[0], string.Join(' ', rung.Split(' ').Skip(1))) switch
    {
        (var severity, "renewal") => new()
        {
            Severity = severity,
            Criterion =
                "review.compliance.localInstruction.exists && review.compliance.localInstruction.lastReviewedOn + months(12) >= asOf",
        },
        (var severity, "law in force") => Law with { Severity = severity },
        (var severity, "law within a year") => Coming with { Severity = severity, InForce = "{ from: 2026-12-01 }" },
        (var severity, "law further away") => Coming with { Severity = severity, InForce = "{ from: 2026-12-02 }" },
        (var severity, _) => City with { Severity = severity },
    };

    private static string Order(IEnumerable<ARequirement> requirements, string more = "", string? nextReviewBy = null) =>
        string.Join(' ', Report(requirements, more, nextReviewBy).Goals.Select(goal => goal.Key));

    // The goal `systems-safe` is due by the next review, and otherwise at the end of the year; `plan-made` within half a year.
    private static Report Report(IEnumerable<ARequirement> requirements, string more = "", string? nextReviewBy = null) =>
        Assessed.Of(
            $$"""{"review": {"planYear": 2026{{(nextReviewBy is null ? "" : $", \"nextReviewBy\": \"{nextReviewBy}\"")}} }, "compliance": {"localInstruction": {"lastReviewedOn": "2025-06-01"} }{{more}} }""",
            [.. requirements]);
}
