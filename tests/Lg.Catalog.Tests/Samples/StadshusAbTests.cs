using System.Text;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Tests;

namespace Lg.Catalog.Tests.Samples;

/// <summary>What the assessment says of Stockholms Stadshus AB's review for 2025.</summary>
public sealed class StadshusAbTests
{
    private static readonly Report Revised = Sample.Assess(Sample.StadshusAb, "2024-11-19");

    [Fact]
    public void The_incident_routine_is_drafted_but_not_adopted() =>
        Assert.Equal(Verdict.NotMet, Revised.VerdictOf("RL-INC-01"));

    [Fact]
    public void The_local_instruction_was_revised_the_same_month() =>
        Assert.Equal((Verdict.Met, Verdict.Met), (Revised.VerdictOf("RL-LA-01"), Revised.VerdictOf("RL-LA-02")));

    [Fact]
    public void Of_the_five_recommendations_only_the_inventory_and_e_mail_are_answered_by_no_planned_activity()
    {
        var notActedOn =
            Revised.FindingsOf("DSO-AR-05").Where(finding => finding.Verdict == Verdict.NotMet).Select(finding => finding.Subject!.Key);

        Assert.Equal(["rec-3", "rec-5"], notActedOn);
    }

    [Fact]
    public void The_other_three_recommendations_are_answered() =>
        Assert.Equal(3, Revised.Row("DSO-AR-05").Counts.Met);

    [Fact]
    public void The_citys_register_tool_is_not_used_and_the_waiver_is_incomplete()
    {
        var finding = Revised.FindingsOf("DSO-RF-08").Single();

        Assert.Equal((Verdict.NotMet, WaiverState.Incomplete), (finding.Verdict, finding.Waiver));
    }

    [Fact]
    public void The_incomplete_waiver_shows_its_reason()
    {
        var waiver = Revised.Waivers.Single(waiver => waiver.Requirement == "DSO-RF-08");

        Assert.Equal((true, true), (waiver.Reason is { Length: > 0 }, waiver.Lacks.Count > 0));
    }

    [Fact]
    public void The_choice_of_another_register_tool_is_justified() =>
        Assert.Equal(Verdict.Met, Revised.VerdictOf("DSO-RF-07"));

    [Fact]
    public void No_part_of_the_cybersecurity_act_was_announced_yet() =>
        Assert.Empty(Revised.Upcoming);

    [Fact]
    public void The_report_as_json_is_the_reviewed_one() =>
        Snapshot.Matches(Encoding.UTF8.GetString(ReportJson.Write(Revised, Lg.Tests.Shown.Everything with { Indented = true })));
}
