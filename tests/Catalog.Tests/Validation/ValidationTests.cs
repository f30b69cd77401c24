using Lg.Tests;

namespace Catalog.Tests.Validation;

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
    public void Most_goals_that_a_unit_listed_are_suggested_from_its_own_review(string review)
    {
        var own = OwnGoals.All.Single(own => own.Review.Name == review);
        var (all, early) = (own.Suggested.Count(), own.SuggestedEarly.Count());
        output.WriteLine($"{review}: {all} of {own.Goals.Count} are suggested, {early} among the first {OwnGoals.Read}, of {own.Review.Report.Goals.Count} suggestions");

        Assert.True(5 * all >= 4 * own.Goals.Count, $"{all} of {own.Goals.Count}");
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void The_first_page_has_at_most_ten_goals(string review) =>
        Assert.InRange(RealReview.Of(review).Report.Goals.Count(goal => goal.FirstPage), 1, 10);

    [Fact]
    public void Every_disagreement_is_argued_and_no_argument_is_left_over() =>
        Assert.Equal(Agreement.All.SelectMany(agreement => agreement.Disagreements).Select(cell => cell.Key).Order(StringComparer.Ordinal), Arguments.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_goal_that_is_not_suggested_has_a_reason_and_one_that_is_has_none() =>
        Assert.Equal([], OwnGoals.All.SelectMany(own => own.Goals).Where(goal => goal.Rank is null == (goal.Reason is "")).Select(goal => goal.Key));

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
