using System.Text;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Tests;

namespace Lg.Catalog.Tests.Samples;

/// <summary>What the assessment says of Trafikkontoret's review for 2026.</summary>
public sealed class TrafikkontoretTests
{
    private static readonly Report InDecember = Sample.Assess(Sample.Trafikkontoret, "2025-12-01");
    private static readonly Report AYearLater = Sample.Assess(Sample.Trafikkontoret, "2026-11-21");

    [Fact]
    public void Nothing_was_measured_so_the_indicators_are_not_met() =>
        Assert.Equal(Verdict.NotMet, InDecember.VerdictOf("ISO-932d2-01"));

    [Theory]
    [InlineData("ISO-933-02", "owner")]
    [InlineData("ISO-933-03", "dueOn")]
    public void Every_decision_of_section_10_1_lacks_owner_and_date_each_with_its_pointer(string requirement, string member)
    {
        var pointers = InDecember.FindingsOf(requirement).Select(finding => finding.Evidence.Single().Pointer);

        Assert.Equal(Enumerable.Range(0, 7).Select(index => $"/decisions/{index}/{member}"), pointers);
    }

    [Fact]
    public void The_local_instruction_is_seven_months_old_and_holds() =>
        Assert.Equal(Verdict.Met, InDecember.VerdictOf("RL-LA-02"));

    [Fact]
    public void A_year_later_the_local_instruction_is_too_old()
    {
        Assert.Equal(
            "Den lokala anvisningen sågs över senast 25 april 2025, 18 månader och 27 dagar före genomgången. Den fastställdes 25 april 2025. Katalogens förslag är högst 12 månader mellan översynerna.",
            AYearLater.FindingsOf("RL-LA-02").Single().Message.Sv);
    }

    [Fact]
    public void Multi_factor_on_remote_access_cannot_be_told_and_asks_one_question_not_for_a_list_of_systems()
    {
        var finding = InDecember.FindingsOf("HOT-MFA-01").Single();

        Assert.Equal(
            (Verdict.Undetermined, "/assets/systemsCoverage/remoteAccessMfa"), (finding.Verdict, finding.Missing.Single().Pointer));
    }

    [Fact]
    public void Readiness_to_warn_within_24_hours_is_not_yet_in_force() =>
        Assert.Equal(
            (Verdict.NotApplicable, Readiness.NotReady), (InDecember.VerdictOf("CSL-INC-13"), InDecember.Row("CSL-INC-13").Upcoming));

    [Fact]
    public void Readiness_to_warn_within_24_hours_says_what_is_missing()
    {
        var upcoming = InDecember.Upcoming.Single(finding => finding.Requirement == "CSL-INC-13");

        Assert.Equal(
            ["Incidentledare utsedda: nej", "Övning av rutinen: finns inte"],
            upcoming.Evidence.Select(fact => $"{fact.Label.Sv}: {fact.Value.Sv}"));
    }

    [Fact]
    public void A_year_later_readiness_to_warn_within_24_hours_is_in_force_and_not_met() =>
        Assert.Equal((Verdict.NotMet, null), (AYearLater.VerdictOf("CSL-INC-13"), AYearLater.Row("CSL-INC-13").Upcoming));

    [Fact]
    public void The_goal_to_anchor_and_exercise_the_incident_routine_is_covered_by_the_units_own_priority()
    {
        var goal = InDecember.GoalOf("incident-routine-exercised");

        Assert.Equal((GoalMatch.Covered, "9.1.2"), (goal.Match, goal.Planned.Single().Key));
    }

    [Fact]
    public void The_units_own_priority_lacks_measure_target_owner_and_date() =>
        Assert.Equal(
            ["mått", "målvärde", "ansvarig", "datum"],
            InDecember.GoalOf("incident-routine-exercised").Planned.Single().Lacks.Select(lack => lack.Sv));

    [Fact]
    public void What_would_make_readiness_to_warn_hold_is_told()
    {
        var changes = AYearLater.FindingsOf("CSL-INC-13").Single().Changes;

        Assert.Equal(
            ["Bemanning dygnet runt: inte angivet → ja", "Incidentledare utsedda: nej → ja", "Övning av rutinen: finns inte → finns"],
            changes.Select(Told).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_old_local_instruction_is_mended_by_reviewing_it() =>
        Assert.Equal(
            "Datum för fastställande: 25 april 2025 → 21 november 2025 eller senare",
            Told(AYearLater.FindingsOf("RL-LA-02").Single().Changes.Single()));

    [Fact]
    public void What_the_unit_once_got_to_know_cannot_be_changed() =>
        Assert.DoesNotContain(
            AYearLater.Findings.SelectMany(finding => finding.Changes), change => change.Pointer.EndsWith("At", StringComparison.Ordinal));

    [Fact]
    public void Any_one_of_three_answers_could_decide_the_protection_against_ransomware() =>
        Assert.Equal(
            [
                "/assets/ransomwareProtection/detection",
                "/assets/ransomwareProtection/offlineCopies",
                "/assets/ransomwareProtection/isolation",
            ],
            InDecember.FindingsOf("HOT-RANS-01").Single().FactsNeeded.Select(set => set.Single().Pointer));

    [Fact]
    public void The_report_as_json_is_the_reviewed_one() =>
        Snapshot.Matches(Encoding.UTF8.GetString(ReportJson.Write(InDecember, Lg.Tests.Shown.Everything with { Indented = true })));

    [Fact]
    public void At_most_ten_goals_are_on_the_first_page() =>
        Assert.Equal(10, InDecember.Goals.Count(goal => goal.FirstPage));

    private static string Told(FactChange change) => $"{change.Label.Sv}: {change.From.Sv} → {change.To.Sv}";
}
