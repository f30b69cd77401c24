using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>A waiver is visible, and changes neither verdict nor score; a valid one makes no goal.</summary>
public sealed class WaiverTests
{
    private const string Complete = "\"reason\": \"beslut\", \"owner\": \"chef\", \"approvedByRole\": \"direktör\"";

    [Theory]
    [InlineData("\"from\": \"2025-01-01\", \"until\": \"2026-06-30\"", WaiverState.Valid)]
    [InlineData("\"from\": \"2025-12-01\", \"until\": \"2025-12-01\"", WaiverState.Valid)]
    [InlineData("\"from\": \"2025\", \"until\": \"2026\"", WaiverState.Expired)]
    [InlineData("\"from\": \"2024\", \"until\": \"2025\"", WaiverState.Valid)]
    [InlineData("\"from\": \"2025-11\", \"until\": \"2025-12\"", WaiverState.Valid)]
    [InlineData("\"from\": \"2025-01-01\", \"until\": \"2025-11-30\"", WaiverState.Expired)]
    [InlineData("\"from\": \"2024\", \"until\": \"2025-11\"", WaiverState.Expired)]
    [InlineData("\"from\": \"2025-12-02\", \"until\": \"2026-06-30\"", WaiverState.Expired)]
    public void A_complete_waiver_is_valid_in_its_period(string period, WaiverState state) =>
        Assert.Equal(state, Assessed.Of(Waived($"{Complete}, {period}"), ARequirement.Coming("major notMet")).Waivers[0].State);

    [Theory]
    [InlineData("", "skäl, ansvarig, godkännande, startdatum, slutdatum")]
    [InlineData("\"reason\": \"beslut\", \"from\": \"2025\"", "ansvarig, godkännande, slutdatum")]
    [InlineData(Complete + ", \"until\": \"2020\"", "startdatum")]
    public void An_incomplete_waiver_tells_what_it_lacks(string facts, string lacks)
    {
        var waiver = Assessed.Of(Waived(facts), ARequirement.Coming("major notMet")).Waivers[0];

        Assert.Equal((WaiverState.Incomplete, lacks), (waiver.State, string.Join(", ", waiver.Lacks.Select(lack => lack.Sv))));
    }

    [Theory]
    [InlineData(Complete + ", \"from\": \"2024\", \"until\": \"2026\"", WaiverState.Valid, 0)]
    [InlineData(Complete + ", \"from\": \"2024\", \"until\": \"2024\"", WaiverState.Expired, 1)]
    [InlineData("", WaiverState.Incomplete, 1)]
    public void A_waiver_marks_its_finding_and_a_valid_one_makes_no_goal(string facts, WaiverState state, int goals)
    {
        var requirements = ARequirement.Coming("major notMet", "major met");
        var (with, without) = (Assessed.Of(Waived(facts), requirements), Assessed.Of("{}", requirements));

        Assert.Equal(
            (Verdict.NotMet, without.Score.Overall.Line(), without.Findings[0].Points, (WaiverState?)state, goals),
            (with.Findings[0].Verdict, with.Score.Overall.Line(), with.Findings[0].Points, with.Findings[0].Waiver, with.Goals.Count));
    }

    [Fact]
    public void A_valid_waiver_leaves_a_question_asked() =>
        Assert.Equal(
            "/assets/allHazards",
            Assessed.Of(Waived($"{Complete}, \"from\": \"2024\", \"until\": \"2026\""), ARequirement.Coming("major undetermined")).Asked());

    [Fact]
    public void Of_a_goal_that_also_closes_another_requirement_the_waived_one_is_left_out() =>
        Assert.Equal(
            ["CI-A-02"],
            Assessed.Of(
                Waived($"{Complete}, \"from\": \"2024\", \"until\": \"2026\""), ARequirement.Coming("major notMet", "minor notMet")).Goals[
                0].Closes);

    [Fact]
    public void Of_several_waivers_of_a_requirement_the_best_one_counts()
    {
        var review =
            $$"""{"waivers": [{"requirement": "CI-A-01"}, {"requirement": "CI-A-01", {{Complete}}, "from": "2024", "until": "2026"}]}""";

        var report = Assessed.Of(review, ARequirement.Coming("major notMet"));

        Assert.Equal(
            (WaiverState.Valid, "/waivers/0 Incomplete, /waivers/1 Valid"),
            (report.Findings[0].Waiver, string.Join(", ", report.Waivers.Select(waiver => $"{waiver.Pointer} {waiver.State}"))));
    }

    [Fact]
    public void A_waiver_of_no_requirement_is_observed()
    {
        var report = Assessed.Of("""{"waivers": [{"requirement": "CI-A-99"}]}""", ARequirement.Coming("major met"));

        Assert.Equal(
            (false, "LG5004 /waivers/0"),
            (report.Waivers[0].Matched, $"{report.Observations[0].Code} {report.Observations[0].Pointers[0]}"));
    }

    private static string Waived(string facts) =>
        $$"""{"waivers": [{"requirement": "CI-A-01"{{(facts.Length == 0 ? "" : ", " + facts)}} }]}""";
}
