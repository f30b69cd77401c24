using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>
/// Answers of one review that cannot all be true are observed, once for each way of being wrong; answers that can are not.
/// </summary>
public sealed class ClashTests
{
    [Theory]
    [InlineData("false", "true", "LG5006 /compliance/incidentRoutine/leadersAppointed /resources/roles/0/appointed")]
    [InlineData("true", "false", "LG5006 /compliance/incidentRoutine/leadersAppointed /resources/roles/0/appointed")]
    [InlineData("true", "true", "")]
    [InlineData("false", "false", "")]
    public void A_role_is_appointed_or_not_wherever_it_is_said(string leaders, string listed, string observed) => Assert.Equal(
        observed,
        Codes(
            $$"""{"compliance": {"incidentRoutine": {"leadersAppointed": {{leaders}} } }, "resources": {"roles": [{"key": "d", "kind": "incidentLeader", "appointed": {{listed}} }]} }"""));

    [Theory]
    [InlineData(
        "false",
        """{"key": "a", "kind": "incidentLeader", "appointed": true}""",
        "LG5006 /compliance/incidentRoutine/leadersAppointed /resources/roles/0/appointed")]
    [InlineData(
        "true",
        """{"key": "a", "kind": "incidentLeader", "appointed": true}, {"key": "b", "kind": "incidentLeader", "appointed": false}""",
        "")]
    [InlineData("true", """{"key": "a", "kind": "incidentLeader"}""", "")]
    [InlineData("false", """{"key": "a", "kind": "systemOwner", "appointed": true}""", "")]
    [InlineData("false", """{"key": "a", "appointed": true}""", "")]
    public void Of_several_with_a_role_one_is_enough(string appointed, string roles, string observed) =>
        Assert.Equal(
            observed,
            Codes(
                $$"""{"compliance": {"incidentRoutine": {"leadersAppointed": {{appointed}} } }, "resources": {"roles": [{{roles}}]} }"""));

    [Theory]
    [InlineData("false", "\"kind\": \"incident\"", "LG5007 /compliance/incidentRoutine/exercise/exists /risks/exercises/0/kind")]
    [InlineData(
        "false",
        "\"kind\": \"incident\", \"on\": \"2025-12-01\"",
        "LG5007 /compliance/incidentRoutine/exercise/exists /risks/exercises/0/kind")]
    [InlineData("false", "\"kind\": \"incident\", \"on\": \"2025-12-02\"", "")]
    [InlineData("false", "\"kind\": \"restore\"", "")]
    [InlineData("true", "\"kind\": \"incident\"", "")]
    public void A_routine_with_an_incident_exercise_has_been_exercised(string exercised, string exercise, string observed) =>
        Assert.Equal(
            observed,
            Codes(
                $$"""{"compliance": {"incidentRoutine": {"exercise": {"exists": {{exercised}} } } }, "risks": {"exercises": [{"key": "a", {{exercise}} }]} }"""));

    [Theory]
    [InlineData("""{"context": {"aiUsed": false, "aiUses": [{"key": "a"}]}}""", "LG5007 /context/aiUsed /context/aiUses")]
    [InlineData("""{"context": {"aiUsed": true, "aiUses": []}}""", "LG5007 /context/aiUsed /context/aiUses")]
    [InlineData("""{"context": {"aiUsed": true, "aiUses": [], "aiUsesComplete": false}}""", "")]
    [InlineData("""{"context": {"aiUsed": false, "aiUses": []}}""", "")]
    [InlineData(
        """{"assets": {"accessRoutine": {"adopted": false, "adoptedOn": "2025-01-01"}}}""",
        "LG5007 /assets/accessRoutine/adopted /assets/accessRoutine/adoptedOn")]
    [InlineData(
        """{"compliance": {"incidentRoutine": {"adopted": false, "adoptedOn": "2025-01-01"}}}""",
        "LG5007 /compliance/incidentRoutine/adopted /compliance/incidentRoutine/adoptedOn")]
    [InlineData("""{"assets": {"accessRoutine": {"adopted": true, "adoptedOn": "2025-01-01"}}}""", "")]
    [InlineData(
        """{"context": {"generativeAiPolicy": {"decided": false, "decidedOn": "2025-01-01"}}}""",
        "LG5007 /context/generativeAiPolicy/decided /context/generativeAiPolicy/decidedOn")]
    [InlineData(
        """{"resources": {"roles": [{"key": "a", "appointed": true, "proposed": true}]}}""",
        "LG5007 /resources/roles/0/appointed /resources/roles/0/proposed")]
    [InlineData("""{"resources": {"roles": [{"key": "a", "proposed": true}]}}""", "")]
    [InlineData(
        """{"assets": {"systems": [{"key": "a", "classified": false, "classifiedOn": "2024"}]}}""",
        "LG5007 /assets/systems/0/classified /assets/systems/0/classifiedOn")]
    [InlineData(
        """{"risks": {"incidents": [{"key": "a", "ongoing": true, "handledAt": "2025-05-01T10:00:00Z"}]}}""",
        "LG5007 /risks/incidents/0/ongoing /risks/incidents/0/handledAt")]
    [InlineData("""{"risks": {"incidents": [{"key": "a", "ongoing": false, "handledAt": "2025-05-01T10:00:00Z"}]}}""", "")]
    [InlineData(
        """{"resources": {"trainings": [{"key": "a", "completedByAll": true, "completed": 3, "audience": 4}]}}""",
        "LG5007 /resources/trainings/0/completedByAll /resources/trainings/0/completed /resources/trainings/0/audience")]
    [InlineData("""{"resources": {"trainings": [{"key": "a", "completedByAll": true, "completed": 4, "audience": 4}]}}""", "")]
    [InlineData(
        """{"risks": {"anySignificantIncident": false, "incidents": [{"key": "a", "significant": true}]}}""",
        "LG5007 /risks/anySignificantIncident /risks/incidents/0/significant")]
    [InlineData("""{"risks": {"anySignificantIncident": false, "incidents": [{"key": "a", "significant": false}, {"key": "b"}]}}""", "")]
    [InlineData(
        """{"risks": {"anySignificantIncident": true, "incidents": [{"key": "a", "significant": false}], "incidentsComplete": true}}""",
        "LG5007 /risks/anySignificantIncident /risks/incidents")]
    [InlineData(
        """{"risks": {"anySignificantIncident": true, "incidents": []}}""", "LG5007 /risks/anySignificantIncident /risks/incidents")]
    [InlineData("""{"risks": {"anySignificantIncident": true, "incidents": [{"key": "a", "significant": false}]}}""", "")]
    [InlineData(
        """{"risks": {"anyNotifiableBreach": false, "incidents": [{"key": "a", "kind": "personalData", "riskToPersons": "high"}]}}""",
        "LG5007 /risks/anyNotifiableBreach /risks/incidents/0/riskToPersons")]
    [InlineData(
        """{"risks": {"anyNotifiableBreach": false, "incidents": [{"key": "a", "kind": "personalData", "riskToPersons": "unlikely"}, {"key": "b", "kind": "informationSecurity", "riskToPersons": "high"}]}}""",
        "")]
    [InlineData(
        """{"assets": {"classifiedBy": "informationSet", "systemsCoverage": {"classified": "none", "segmented": "some"}}}""",
        "LG5017 /assets/classifiedBy /assets/systemsCoverage/classified")]
    [InlineData(
        """{"assets": {"classifiedBy": "informationSet", "systems": [{"key": "a", "classified": true}, {"key": "b"}]}}""",
        "LG5017 /assets/classifiedBy /assets/systems")]
    [InlineData("""{"assets": {"classifiedBy": "both", "systemsCoverage": {"classified": "none"}}}""", "")]
    public void A_no_beside_what_says_yes_is_observed(string review, string observed) => Assert.Equal(observed, Codes(review));

    [Theory]
    [InlineData(
        """{"risks": {"incidentCounts": {"total": 0}, "incidents": [{"key": "a"}]}}""",
        "LG5008 /risks/incidents /risks/incidentCounts/total")]
    [InlineData("""{"risks": {"incidentCounts": {"total": 2}, "incidents": [{"key": "a"}]}}""", "")]
    [InlineData("""{"risks": {"incidentCounts": {"total": 0}, "incidents": []}}""", "")]
    [InlineData(
        """{"risks": {"incidentCounts": {"total": 2, "personalData": 3}}}""",
        "LG5008 /risks/incidentCounts/personalData /risks/incidentCounts/total")]
    [InlineData(
        """{"risks": {"incidentCounts": {"total": 2, "notifiedInTime": 3}}}""",
        "LG5008 /risks/incidentCounts/notifiedInTime /risks/incidentCounts/total")]
    [InlineData("""{"risks": {"incidentCounts": {"personalData": 3}}}""", "")]
    [InlineData(
        """{"dataProtection": {"accessRequests": {"received": 4, "inTime": 5}}}""",
        "LG5008 /dataProtection/accessRequests/inTime /dataProtection/accessRequests/received")]
    [InlineData(
        """{"resources": {"trainings": [{"key": "a", "completed": 5, "audience": 4}]}}""",
        "LG5008 /resources/trainings/0/completed /resources/trainings/0/audience")]
    public void A_part_is_no_larger_than_the_whole(string review, string observed) => Assert.Equal(observed, Codes(review));

    [Theory]
    [InlineData("""{"previousReview": {"exists": false}}""", "{}", "LG5009 /previousReview/exists /previous")]
    [InlineData("""{"previousReview": {"exists": true}}""", "{}", "")]
    [InlineData("""{"review": {"planYear": 2026}}""", """{"review": {"planYear": 2025}}""", "")]
    [InlineData(
        """{"review": {"planYear": 2026}}""", """{"review": {"planYear": 2026}}""", "LG5010 /review/planYear /previous/review/planYear")]
    [InlineData("""{"review": {"decidedOn": "2025-11"}}""", """{"review": {"decidedOn": "2025-11-30"}}""", "")]
    [InlineData(
        """{"review": {"decidedOn": "2025-11"}}""",
        """{"review": {"decidedOn": "2025-12-01"}}""",
        "LG5010 /review/decidedOn /previous/review/decidedOn")]
    public void Last_year_s_review_is_older_than_this_one(string review, string previous, string observed) =>
        Assert.Equal(observed, Lines(Assessed.Compared(review, previous, ARequirement.Coming("major met"))));

    [Theory]
    [InlineData("2025-12-01", "", "")]
    [InlineData("2025-12", "", "")]
    [InlineData("2025-12-02", "", "LG5011 /compliance/localInstruction/adoptedOn")]
    [InlineData("2025-11-21", "\"decidedOn\": \"2025-11-20\"", "LG5011 /compliance/localInstruction/adoptedOn")]
    [InlineData("2025-11-21", "\"decidedOn\": \"2025-11\"", "")]
    [InlineData("2025-11-21", "\"decidedOn\": \"2025-11-20\", \"revisedOn\": \"2025-11-25\"", "")]
    public void What_has_been_done_is_not_dated_after_the_review(string adoptedOn, string details, string observed) =>
        Assert.Equal(
            observed, Codes($$"""{"review": { {{details}} }, "compliance": {"localInstruction": {"adoptedOn": "{{adoptedOn}}"} } }"""));

    [Theory]
    [InlineData("""{"goals": [{"key": "a", "dueOn": "2027-01-01"}]}""")]
    [InlineData("""{"risks": {"exercises": [{"key": "a", "on": "2026-03-01"}]}}""")]
    [InlineData("""{"assets": {"systems": [{"key": "a", "endOfLifeOn": "2030"}]}}""")]
    [InlineData("""{"review": {"nextReviewBy": "2026-11-01"}}""")]
    public void What_is_planned_may_lie_ahead(string review) => Assert.Equal("", Codes(review));

    [Theory]
    [InlineData("occurredAt", "awareAt")]
    [InlineData("occurredAt", "handledAt")]
    [InlineData("awareAt", "significantDecidedAt")]
    [InlineData("awareAt", "handledAt")]
    [InlineData("awareAt", "warningSent")]
    [InlineData("awareAt", "notificationSent")]
    [InlineData("awareAt", "authorityNotified")]
    [InlineData("warningSent", "notificationSent")]
    [InlineData("interimRequestedAt", "interimSent")]
    [InlineData("notificationSent", "statusReportSent")]
    [InlineData("notificationSent", "finalReportSent")]
    public void Of_an_incident_what_comes_of_something_is_not_before_it(string first, string then)
    {
        Assert.Equal(
            $"LG5012 /risks/incidents/0/{first} /risks/incidents/0/{then}",
            Codes(Incident("2025-05-02T10:00:00+02:00", "2025-05-02T07:59:59Z")));
        Assert.Equal("", Codes(Incident("2025-05-02T10:00:00+02:00", "2025-05-02T08:00:00Z")));

        string Incident(string earlier, string later) =>
            $$"""{"risks": {"incidents": [{"key": "a", {{Time(first, earlier)}}, {{Time(then, later)}} }]} }""";

        static string Time(string name, string at) =>
            name.EndsWith("At", StringComparison.Ordinal) ? $"\"{name}\": \"{at}\"" : $"\"{name}\": {{\"at\": \"{at}\"}}";
    }

    [Theory]
    [InlineData("2025-05-01", "LG5007 /risks/incidents/0/warningSent/at /risks/incidents/0/warningSent/on")]
    [InlineData("2025-05-02", "")]
    [InlineData("2025-05", "")]
    public void The_instant_of_a_report_falls_on_the_day_that_stands_beside_it(string on, string observed) => Assert.Equal(
        observed,
        Codes($$"""{"risks": {"incidents": [{"key": "a", "warningSent": {"at": "2025-05-01T23:00:00Z", "on": "{{on}}"} }]} }"""));

    [Theory]
    [InlineData("2025-05-01", "LG5012 /risks/incidents/0/awareAt /risks/incidents/0/warningSent")]
    [InlineData("2025-05-02", "")]
    [InlineData("2025-05", "")]
    public void Of_a_report_whose_time_of_day_is_not_known_the_day_stands_in_order(string on, string observed) => Assert.Equal(
        observed,
        Codes($$"""{"risks": {"incidents": [{"key": "a", "awareAt": "2025-05-02T10:00:00+02:00", "warningSent": {"on": "{{on}}"} }]} }"""));

    [Theory]
    [InlineData(
        """{"review": {"decidedOn": "2025-11-20"}, "risks": {"incidents": [{"key": "a", "awareAt": "2025-11-20T22:59:00Z"}]}}""", "")]
    [InlineData(
        """{"review": {"decidedOn": "2025-11-20"}, "risks": {"incidents": [{"key": "a", "awareAt": "2025-11-20T23:00:00Z"}]}}""",
        "LG5014 /risks/incidents/0/awareAt")]
    [InlineData(
        """{"review": {"decidedOn": "2025-12-20"}, "risks": {"incidents": [{"key": "a", "occurredAt": "2025-12-10T08:00:00+01:00"}]}}""",
        "LG5014 /risks/incidents/0/occurredAt")]
    [InlineData(
        """{"risks": {"incidents": [{"key": "a", "finalReportSent": {"on": "2026"}}]}}""", "LG5014 /risks/incidents/0/finalReportSent")]
    public void No_incident_is_dated_after_the_review_or_the_day_that_it_is_assessed_as_of(string review, string observed) =>
        Assert.Equal(observed, Codes(review));

    [Theory]
    [InlineData(
        """{"review": {"decidedOn": "2025-11-20", "nextReviewBy": "2025-11-19"}}""", "LG5012 /review/decidedOn /review/nextReviewBy")]
    [InlineData("""{"review": {"decidedOn": "2025-11-20", "nextReviewBy": "2025"}}""", "")]
    [InlineData(
        """{"review": {"decidedOn": "2025-11-20"}, "previousReview": {"decidedOn": "2025-11-21"}}""",
        "LG5012 /previousReview/decidedOn /review/decidedOn;LG5011 /previousReview/decidedOn")]
    [InlineData("""{"review": {"decidedOn": "2025-11-20", "revisedOn": "2025-11-19"}}""", "LG5012 /review/decidedOn /review/revisedOn")]
    [InlineData(
        """{"compliance": {"cybersecurityAct": {"registration": {"changedOn": "2025-05-04", "changeReportedOn": "2025-05-03"}}}}""",
        "LG5012 /compliance/cybersecurityAct/registration/changedOn /compliance/cybersecurityAct/registration/changeReportedOn")]
    [InlineData(
        """{"waivers": [{"requirement": "CI-A-01", "from": "2025-05-01", "until": "2025-04-30"}]}""",
        "LG5012 /waivers/0/from /waivers/0/until")]
    public void Days_stand_in_order(string review, string observed) =>
        Assert.Equal(observed.Split(';').Order(StringComparer.Ordinal), Codes(review).Split(';').Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(2024, "LG5013 /review/planYear /review/decidedOn")]
    [InlineData(2025, "")]
    [InlineData(2027, "")]
    [InlineData(2028, "LG5013 /review/planYear /review/decidedOn")]
    public void The_plan_year_is_near_the_decision(int planYear, string observed) =>
        Assert.Equal(observed, Codes($$"""{"review": {"planYear": {{planYear}}, "decidedOn": "2025-11-20"} }"""));

    [Theory]
    [InlineData("""{"goals": [{"key": "a", "year": 2026, "lastYear": 2025}]}""", "LG5015 /goals/0/year /goals/0/lastYear")]
    [InlineData("""{"goals": [{"key": "a", "year": 2025, "lastYear": 2026}]}""", "")]
    [InlineData("""{"actions": [{"key": "a", "lastYear": 2026, "openEnded": true}]}""", "LG5015 /actions/0/openEnded /actions/0/lastYear")]
    [InlineData("""{"actions": [{"key": "a", "year": 2026, "openEnded": true}]}""", "")]
    public void A_period_ends_after_it_begins_or_not_at_all(string review, string observed) => Assert.Equal(observed, Codes(review));

    [Fact]
    public void The_same_fault_of_many_items_is_one_observation_that_names_the_first()
    {
        var systems =
            string.Join(", ", Enumerable.Range(1, 40).Select(i => $$"""{"key": "s{{i}}", "classified": false, "classifiedOn": "2024"}"""));

        var seen =
            Assert.Single(Assessed.Of($$"""{"assets": {"systems": [{{systems}}]} }""", ARequirement.Coming("major met")).Observations);

        Assert.Equal(
            ("Ett system sägs inte vara klassat, men har ett datum då det klassades (s1, s2, s3 …).", 80),
            (seen.Message.Sv, seen.Pointers.Count));
    }

    private static string Codes(string review) => Lines(Assessed.Of(review, ARequirement.Coming("major met")));

    private static string Lines(Report report) =>
        string.Join(';', report.Observations.Select(seen => $"{seen.Code} {string.Join(' ', seen.Pointers)}"));
}
