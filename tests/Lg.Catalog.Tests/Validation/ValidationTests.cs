using Lg.Model.Reports;
using Lg.Tests;

namespace Lg.Catalog.Tests.Validation;

/// <summary>The catalog against three real reviews; the figures stand in docs/validation.md.</summary>
public sealed class ValidationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Reviews => [.. RealReview.All.Select(review => review.Name)];

    [Theory]
    [MemberData(nameof(Reviews))]
    public void At_least_nine_of_ten_verdicts_are_those_of_a_careful_reader(string review)
    {
        var agreement = Agreement.All.Single(agreement => agreement.Review.Name == review);
        output.WriteLine($"{review}: {Agreement.Share(agreement.Compared)} % of {agreement.Compared.Count()} cells");

        Assert.True(Agreement.Share(agreement.Compared) >= 90, $"{Agreement.Share(agreement.Compared)} %");
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Of_what_a_reader_finds_met_and_of_what_a_reader_finds_missing_the_catalog_finds_most(string review)
    {
        var agreement = Agreement.All.Single(agreement => agreement.Review.Name == review);
        var (met, notMet) = (Agreement.Share(agreement.Marked('✔')), Agreement.Share(agreement.Marked('✘')));
        output.WriteLine($"{review}: met {met} %, not met {notMet} %");

        Assert.True(met >= 85 && notMet >= 85, $"met {met} %, not met {notMet} %");
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Most_goals_that_a_unit_listed_are_suggested_without_its_plan_and_with_few_others(string review)
    {
        var own = OwnGoals.All.Single(own => own.Review.Name == review);
        var (all, early) = (own.Suggested.Count(), own.SuggestedEarly.Count());
        output.WriteLine(
            $"{review}: {all} of {own.Goals.Count} are suggested, {early} among the first {OwnGoals.Read}, of {own.Suggestions.Count} suggestions");

        Assert.True(100 * all >= 85 * own.Goals.Count, $"{all} of {own.Goals.Count}");
        Assert.True(own.Suggestions.Count <= 2 * own.Goals.Count, $"{own.Suggestions.Count} suggestions for {own.Goals.Count} goals");
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Most_goals_of_the_first_page_are_argued_to_belong_there(string name)
    {
        var review = RealReview.Of(name);
        foreach (var report in (Report[])[review.Report, review.ReportWithoutPlans])
        {
            var goals = FirstGoals.On(report, review);
            output.WriteLine($"{name}: {goals.Count(goal => goal.Argued?.Belongs is true)} of {goals.Count} belong on the first page");

            Assert.Equal([], goals.Where(goal => goal.Argued is null).Select(goal => goal.Goal.Key));
            Assert.True(
                10 * goals.Count(goal => goal.Argued!.Belongs) >= 7 * goals.Count,
                string.Join(' ', goals.Where(goal => !goal.Argued!.Belongs).Select(goal => goal.Goal.Key)));
        }
    }

    [Theory]
    [InlineData("trafikkontoret-2026", "supervision-findings-closed", "cyber-physical-systems-separated")]
    [InlineData("trafikkontoret-2026", "incident-routine-exercised", "roles-anchored")]
    [InlineData("trafikkontoret-2026", "restore-tested", "key-roles-trained")]
    [InlineData("trafikkontoret-2026", "permissions-documented", "local-instruction-reviewed")]
    [InlineData("trafikkontoret-2026", "incidents-reach-coordinator", "register-entries-reviewed")]
    [InlineData("stadshus-ab-2025", "continuity-plan-adopted", "local-instruction-reviewed")]
    [InlineData("stadshus-ab-2025", "disposal-carried-out-or-requested", "contract-routine-kept")]
    [InlineData("stadshus-ab-2025", "high-risk-processing-assessed", "mandatory-training-completed")]
    [InlineData("stadshus-ab-2025", "incident-routine-adopted", "data-protection-policies-introduced")]
    [InlineData("stadshus-ab-2025", "processor-agreements-signed", "register-tool-decided")]
    [InlineData("skarpnack-2024", "high-risk-processing-assessed", "application-list-kept")]
    [InlineData("skarpnack-2024", "dso-recommendations-acted-on", "classification-routine-decided")]
    [InlineData("skarpnack-2024", "local-instruction-adopted", "register-entries-reviewed")]
    [InlineData("skarpnack-2024", "information-sets-classified", "data-protection-coordinator-appointed")]
    public void Goals_stand_in_the_order_that_a_person_would_put_them_in(string review, string first, string second)
    {
        var keys = RealReview.Of(review).Report.Goals.Select(goal => goal.Key).ToList();

        Assert.InRange(keys.IndexOf(first), 0, keys.IndexOf(second));
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void The_first_page_has_at_most_ten_goals(string review) =>
        Assert.InRange(RealReview.Of(review).Report.Goals.Count(goal => goal.FirstPage), 1, 10);

    [Fact]
    public void Every_disagreement_is_argued_and_no_argument_is_left_over() =>
        Assert.Equal(
            Agreement.All.SelectMany(agreement => agreement.Disagreements).Select(cell => cell.Key).Order(StringComparer.Ordinal),
            Arguments.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_goal_that_is_not_suggested_has_a_reason_and_one_that_is_has_none() =>
        Assert.Equal(
            [], OwnGoals.All.SelectMany(own => own.Goals).Where(goal => goal.Rank is null == (goal.Reason is "")).Select(goal => goal.Key));

    [Fact]
    public void Every_candidate_was_read_in_every_review() =>
        Assert.Equal(Candidate.All.Select(candidate => candidate.Id), Reading.Candidates);

    [Fact]
    public void The_units_listed_26_14_and_19_goals() =>
        Assert.Equal([26, 14, 19], OwnGoals.All.Select(own => own.Goals.Count));

    [Fact]
    public void The_document_is_current() =>
        Snapshot.IsFile(ValidationDocument.Write(), Path.Combine(Tables.Docs, "validation.md"));
}
