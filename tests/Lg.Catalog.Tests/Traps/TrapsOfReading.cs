using Lg.Catalog.Tests.Samples;
using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Traps;

/// <summary>What a review says, does not say, or says twice. A test for each trap.</summary>
public sealed class TrapsOfReading
{
    private const string Day = "2026-11-21";

    [Fact]
    public void Trap_1_silence_is_unknown_except_about_what_the_review_itself_must_report()
    {
        var submitted = Assessed.AsOf(Day, "stage: submitted").Requirements.Where(row => row.Verdict == Verdict.NotMet).ToList();

        Assert.NotEmpty(submitted);
        Assert.All(submitted, row => Assert.Equal(RequirementKind.Reporting, row.Kind));
    }

    [Fact]
    public void Trap_1_silence_in_a_draft_is_never_a_no() =>
        Assert.DoesNotContain(Verdict.NotMet, Assessed.AsOf(Day, "stage: draft").Requirements.Select(row => row.Verdict));

    [Fact]
    public void Trap_1_silence_about_last_years_actions_is_what_a_submitted_review_must_not_keep() =>
        Assert.Equal(Verdict.NotMet, Sample.Assess(Sample.Trafikkontoret, "2025-12-01").VerdictOf("ISO-932a-04"));

    [Theory]
    [InlineData("company", "public", Verdict.NotMet)]
    [InlineData("company", "private", Verdict.Met)]
    [InlineData("parentCompany", "private", Verdict.Met)]
    [InlineData("administration", "public", Verdict.Met)]
    [InlineData("administration", "private", Verdict.NotMet)]
    public void Trap_6_a_municipal_company_is_a_private_operator_and_an_administration_is_part_of_a_public_one(
        string unit, string kind, Verdict verdict) =>
        Assert.Equal(
            verdict, Assessed.Verdict("CSL-OMF-04", Day, $"unit: {{ kind: {unit}, operator: {{ covered: true, kind: {kind} }} }}"));

    [Fact]
    public void Trap_6_the_fee_of_an_administration_has_a_ceiling_and_that_of_a_company_follows_its_turnover()
    {
        var (office, company) = (Fee("kind: administration"), Fee("kind: company, operator: { covered: true, class: essential }"));

        Assert.Contains("10 000 000 kronor", office, StringComparison.Ordinal);
        Assert.DoesNotContain("procent", office, StringComparison.Ordinal);
        Assert.Contains("procent", company, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("förvaltningschef", Verdict.Met)]
    [InlineData("förvaltningsdirektör", Verdict.Met)]
    [InlineData("kulturdirektör", Verdict.Met)]
    [InlineData("stadsdelsdirektör", Verdict.Met)]
    [InlineData("vice vd", Verdict.Met)]
    [InlineData("informationssäkerhetssamordnare", Verdict.NotMet)]
    public void Trap_7_the_head_of_a_unit_has_many_titles(string role, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Assessed.Verdict("RL-LA-08", Day, $"compliance: {{ localInstruction: {{ adoptedOn: 2026-04-01, adoptedByRole: {role} }} }}"));

    [Fact]
    public void Trap_10_what_optical_recognition_lost_is_left_out_and_not_guessed()
    {
        var risks = Sample.Trafikkontoret.Risks!.Register!.ToDictionary(risk => risk.Key!, StringComparer.Ordinal);

        Assert.Equal(
            (null, null, null, null), (risks["R1"].Likelihood, risks["R1"].Consequence, risks["R2"].Likelihood, risks["R2"].Consequence));
        Assert.Equal((null, 2), (risks["R3"].Likelihood, risks["R3"].Consequence));
        Assert.Equal("10.1.3", Sample.Trafikkontoret.Decisions![3].Key);
    }

    [Theory]
    [InlineData("stadshus-ab-2025")]
    [InlineData("skarpnack-2024")]
    [InlineData("trafikkontoret-2026")]
    public void Trap_11_a_contradiction_is_shown_and_not_settled(string review)
    {
        var real = Validation.RealReview.Of(review);
        var contradiction = real.Review.Details!.Contradictions!.Single().Key!;

        Assert.Contains(contradiction, real.Report.FindingsOf("ISO-SJ-01").Single().Message.Sv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stadshus-ab-2025")]
    [InlineData("skarpnack-2024")]
    [InlineData("trafikkontoret-2026")]
    public void Trap_12_not_one_goal_of_the_real_reviews_has_owner_and_measure(string review)
    {
        var real = Validation.RealReview.Of(review);
        var goals = real.Review.Goals!.Count;

        Assert.Equal((goals, goals), (real.Report.Row("ISO-62-01").Counts.NotMet, real.Report.Row("ISO-62-02").Counts.NotMet));
    }

    [Fact]
    public void Trap_13_zero_incidents_is_a_question()
    {
        var report = Assessed.AsOf(Day, "risks: { incidentCounts: { total: 0 } }");

        Assert.Equal(Verdict.Undetermined, report.VerdictOf("RL-INC-07"));
        Assert.Contains("/risks/zeroIncidentsExplained", report.Questions.Select(question => question.Pointer));
    }

    [Fact]
    public void Trap_13_zero_incidents_is_never_a_success()
    {
        var before = Met("{}");
        var after = Met("risks: { incidentCounts: { total: 0 } }");

        Assert.Empty(after.Except(before));
    }

    [Fact]
    public void Trap_14_no_requirement_demands_that_systems_suppliers_or_processing_be_listed() =>
        Assert.Equal([], ShippedCatalog.Rulebook.Compiled.Requirements
            .Where(requirement => requirement.Source is { Subject: "system" or "supplier" or "processing", Coverage: null })
            .Select(requirement => requirement.Id));

    [Fact]
    public void Trap_14_what_stands_in_a_protected_annex_is_not_asked_for()
    {
        var report = Assessed.AsOf(Day, "setAside: [{ pointer: /assets/systemsCoverage/patched, reason: inAnnex, annex: B1 }]");

        Assert.DoesNotContain("/assets/systemsCoverage/patched", report.Questions.Select(question => question.Pointer));
    }

    [Theory]
    [InlineData(2024, Verdict.NotMet)]
    [InlineData(2025, Verdict.Met)]
    public void Trap_15_the_mandatory_subprocesses_are_data_and_differ_by_year(
        int planYear, Verdict verdict) => Assert.Equal(verdict, Assessed.Verdict(
        "RL-VOR-01",
        Day,
        $"unit: {{ kind: administration }}\nreview: {{ planYear: {planYear} }}\nperformance: {{ internalControl: {{ subprocesses: [{{ key: a, kind: localInstruction }}, {{ key: b, kind: incidentHandling }}, {{ key: c, kind: classification }}, {{ key: d, kind: procurement }}], subprocessesComplete: true }} }}"));

    [Fact]
    public void Trap_17_a_chapter_that_only_points_to_another_has_no_content_of_its_own() =>
        Assert.Equal(
            ["5.1"], Sample.Assess(Sample.Trafikkontoret, "2025-12-01").FindingsOf("RL-LG-12").Select(finding => finding.Subject!.Key));

    private static string Fee(string unit)
    {
        var report = Assessed.AsOf(Day, $"unit: {{ {unit} }}\ncompliance: {{ cybersecurityAct: {{ sanctionRiskReported: false }} }}");
        return report.FindingsOf("CSL-SAN-01").Single().Message.Sv;
    }

    private static IEnumerable<string> Met(string yaml) =>
        Assessed.AsOf(Day, yaml).Requirements.Where(row => row.Verdict == Verdict.Met).Select(row => row.Id);
}
