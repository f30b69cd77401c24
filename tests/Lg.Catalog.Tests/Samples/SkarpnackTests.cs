using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Samples;

/// <summary>What the assessment says of Skarpnäcks stadsdelsförvaltning's short review for 2024.</summary>
public sealed class SkarpnackTests
{
    private static readonly Report InJanuary = Sample.Assess(Sample.Skarpnack, "2024-01-25");

    [Fact]
    public void There_is_no_local_instruction_yet() =>
        Assert.Equal(
            "Det finns ingen fastställd lokal anvisning för informationssäkerhet. Enligt planen ska det vara klart 2024.",
            InJanuary.FindingsOf("RL-LA-01").Single().Message.Sv);

    [Theory]
    [InlineData("RL-LA-02")]
    [InlineData("RL-LA-03")]
    [InlineData("RL-LA-04")]
    public void What_would_be_asked_of_the_instruction_waits_until_there_is_one(string requirement) =>
        Assert.Equal(Verdict.NotApplicable, InJanuary.VerdictOf(requirement));

    [Fact]
    public void That_the_instruction_is_also_spoken_of_as_written_is_shown_as_a_contradiction() =>
        Assert.Equal(Verdict.NotMet, InJanuary.VerdictOf("ISO-SJ-01"));

    [Fact]
    public void The_plan_covers_the_three_years_that_were_asked_for() =>
        Assert.Equal(Verdict.Met, InJanuary.VerdictOf("RL-LG-02"));

    [Fact]
    public void The_four_topics_are_ought_and_not_must() =>
        Assert.Equal((Verdict.NotApplicable, Verdict.Met), (InJanuary.VerdictOf("RL-LG-06"), InJanuary.VerdictOf("RL-LG-06B")));

    [Fact]
    public void No_status_is_told_of_last_years_actions_and_goals() =>
        Assert.Equal((Verdict.NotMet, Verdict.NotMet), (InJanuary.VerdictOf("ISO-932a-04"), InJanuary.VerdictOf("ISO-932d4-02")));

    [Fact]
    public void The_cybersecurity_act_was_not_announced_yet() =>
        Assert.DoesNotContain(InJanuary.Upcoming, finding => finding.Requirement.StartsWith("CSL-", StringComparison.Ordinal));

    [Fact]
    public void The_assessment_of_high_risk_processing_is_covered_by_two_of_the_units_own_priorities()
    {
        var goal = InJanuary.GoalOf("high-risk-processing-assessed");

        Assert.Equal((GoalMatch.Covered, "1.2.8 1.2.11"), (goal.Match, string.Join(' ', goal.Planned.Select(item => item.Key))));
    }

    [Fact]
    public void Nothing_is_said_against_the_catalog_itself() =>
        Assert.Empty(InJanuary.Errors);
}
