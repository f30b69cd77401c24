using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>The verdict over a collection: from its items, else from what is said of it as a whole.</summary>
public sealed class CollectionVerdictTests
{
    private static readonly ARequirement Classified = new()
    {
        Subject = "system",
        Coverage = "classified",
        Applies = "system.critical",
        Criterion = "system.classified",
        Finding = ("Systemet {system.key} är inte klassat.", "The system {system.key} is not classified."),
    };

    [Theory]
    [InlineData("TT", "Met 100–100 2/0/0/0")]
    [InlineData("TF", "NotMet 50–50 1/1/0/0")]
    [InlineData("T?", "Undetermined 50–100 1/0/1/0")]
    [InlineData("F?", "NotMet 0–50 0/1/1/0")]
    [InlineData("TFF", "NotMet 33.3–33.4 1/2/0/0")]
    [InlineData("TF?", "NotMet 33.3–66.7 1/1/1/0")]
    [InlineData("T-", "Met 100–100 1/0/0/1")]
    [InlineData("F-", "NotMet 0–0 0/1/0/1")]
    [InlineData("?-", "Undetermined 0–100 0/0/1/1")]
    [InlineData("--", "NotApplicable - 0/0/0/2")]
    [InlineData("Tx", "Undetermined 50–100 1/0/1/0")]
    public void Over_items_one_not_met_decides_then_one_undetermined_then_one_met(string systems, string verdict) =>
        Assert.Equal(verdict, Assessed.Of(Listed(systems), Classified).Requirements[0].Line());

    [Theory]
    [InlineData("TT", "Undetermined 0–100 2/0/1/0")]
    [InlineData("TF", "NotMet 0–100 1/1/1/0")]
    [InlineData("--", "Undetermined 0–100 0/0/1/2")]
    [InlineData("", "Undetermined 0–100 0/0/1/0")]
    public void A_partial_list_is_never_met_and_its_share_can_be_anything(string systems, string verdict) =>
        Assert.Equal(verdict, Assessed.Of(Listed(systems, "\"systemsComplete\": false"), Classified).Requirements[0].Line());

    [Fact]
    public void Of_a_partial_list_it_is_asked_how_all_of_them_stand_and_then_whether_it_is_complete() =>
        Assert.Equal(
            "/assets/systemsCoverage/classified /assets/systemsComplete",
            Assessed.Of(Listed("TT", "\"systemsComplete\": false"), Classified).Asked());

    [Fact]
    public void Of_a_partial_list_without_coverage_it_is_asked_whether_it_is_complete() =>
        Assert.Equal(
            "/assets/systemsComplete",
            Assessed.Of(Listed("TT", "\"systemsComplete\": false"), Classified with { Coverage = null }).Asked());

    [Fact]
    public void An_empty_list_is_not_applicable_and_decides_it()
    {
        var result = Assessed.Of(Listed(""), Classified).Requirements[0];

        Assert.Equal(("NotApplicable - 0/0/0/1", "Det finns inga system att bedöma."), (result.Line(), result.Reason?.Sv));
    }

    [Fact]
    public void A_list_in_what_does_not_exist_is_not_applicable()
    {
        ARequirement requirement = new() { Subject = "subprocess", Criterion = "subprocess.inControlPlan" };

        var result = Assessed.Of("""{"performance": {"internalControl": {"exists": false}}}""", requirement).Requirements[0];

        Assert.Equal(
            (
                "NotApplicable - 0/0/0/1",
                "Det finns inget att bedöma: informationssäkerheten är inte med i väsentlighets- och riskanalysen."),
            (result.Line(), result.Reason?.Sv));
    }

    [Theory]
    [InlineData("\"all\"", "Met 100–100 1/0/0/0")]
    [InlineData("\"none\"", "NotMet 0–0 0/1/0/0")]
    [InlineData("\"some\"", "NotMet 0–100 0/1/0/0")]
    [InlineData("""{"done": 3, "of": 11}""", "NotMet 27.2–27.3 0/1/0/0")]
    [InlineData("""{"done": 0, "of": 11}""", "NotMet 0–0 0/1/0/0")]
    [InlineData("""{"done": 11, "of": 11}""", "Met 100–100 1/0/0/0")]
    [InlineData("""{"done": 0, "of": 0}""", "NotApplicable - 0/0/0/1")]
    public void Where_items_are_not_named_the_coverage_answers(string coverage, string verdict) =>
        Assert.Equal(
            verdict,
            Assessed.Of($$"""{"assets": {"systemsCoverage": {"classified": {{coverage}} } } }""", Classified).Requirements[0].Line());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"assets": {}}""")]
    [InlineData("""{"assets": {"systemsCoverage": {}}}""")]
    [InlineData("""{"assets": {"systemsCoverage": {"owned": "all"}}}""")]
    public void Where_neither_is_stated_the_coverage_is_the_one_question(string review)
    {
        var report = Assessed.Of(review, Classified);

        Assert.Equal(("Undetermined 0–100 0/0/1/0", "/assets/systemsCoverage/classified"), (report.Requirements[0].Line(), report.Asked()));
    }

    [Fact]
    public void Without_coverage_the_list_is_the_one_question() =>
        Assert.Equal("/goals", Assessed.Of("{}", new ARequirement { Subject = "goal", Criterion = "goal.communicated" }).Asked());

    [Fact]
    public void Where_both_are_stated_the_items_count()
    {
        var report = Assessed.Of(Listed("TF", "\"systemsCoverage\": {\"classified\": \"all\"}"), Classified);

        Assert.Equal("NotMet 50–50 1/1/0/0", report.Requirements[0].Line());
    }

    [Theory]
    [InlineData("\"all\"", "TT", false)]
    [InlineData("\"all\"", "TF", true)]
    [InlineData("\"all\"", "T?", false)]
    [InlineData("\"none\"", "FF", false)]
    [InlineData("\"none\"", "TF", true)]
    [InlineData("\"none\"", "F?", false)]
    [InlineData("\"some\"", "TF", false)]
    [InlineData("\"some\"", "TT", true)]
    [InlineData("\"some\"", "FF", true)]
    [InlineData("\"some\"", "T?", false)]
    [InlineData("""{"done": 1, "of": 2}""", "TF", false)]
    [InlineData("""{"done": 1, "of": 2}""", "T?", false)]
    [InlineData("""{"done": 1, "of": 2}""", "TT", true)]
    [InlineData("""{"done": 1, "of": 2}""", "FF", true)]
    [InlineData("""{"done": 1, "of": 2}""", "TF-", false)]
    [InlineData("""{"done": 1, "of": 3}""", "TF", true)]
    public void A_coverage_that_the_items_contradict_is_observed(string coverage, string systems, bool isObserved)
    {
        var report = Assessed.Of(Listed(systems, $$"""
            "systemsCoverage": {"classified": {{coverage}}}
            """), Classified);

        Assert.Equal(
            isObserved ? ["LG5001 /assets/systemsCoverage/classified /assets/systems"] : [],
            report.Observations.Select(seen => $"{seen.Code} {string.Join(' ', seen.Pointers)}"));
    }

    [Fact]
    public void A_coverage_is_observed_once_however_many_requirements_it_answers() =>
        Assert.Single(Assessed.Of(
            Listed("TF", "\"systemsCoverage\": {\"classified\": \"all\"}"), Classified, Classified with { Id = "CI-A-02" }).Observations);

    [Fact]
    public void What_does_not_concern_the_unit_is_not_applicable_though_no_item_is_named()
    {
        var requirement = Classified with { Applies = "review.unit.kind == \"company\" && system.critical" };

        Assert.Equal(
            "NotApplicable - 0/0/0/1", Assessed.Of("""{"unit": {"kind": "administration"}}""", requirement).Requirements[0].Line());
    }

    [Fact]
    public void A_coverage_decides_nothing_while_it_is_unknown_whether_the_unit_is_concerned()
    {
        var requirement = Classified with { Applies = "review.unit.kind == \"company\"" };

        Assert.Equal(
            Verdict.Undetermined,
            Assessed.Of("""{"assets": {"systemsCoverage": {"classified": "all"}}}""", requirement).Requirements[0].Verdict);
    }

    [Fact]
    public void Each_item_that_is_not_met_or_undetermined_is_a_finding()
    {
        var findings = Assessed.Of(Listed("TF?-"), Classified).Findings;

        Assert.Equal(
            [
                "NotMet /assets/systems/1 s1 Systemet s1 är inte klassat.",
                "Undetermined /assets/systems/2 s2 Svar saknas: Är systemet informationsklassat?",
            ],
            findings.Select(finding => $"{finding.Verdict} {finding.Subject?.Pointer} {finding.Subject?.Key} {finding.Message.Sv}"));
    }

    // All are named, unless what more is said tells otherwise.
    private static string Listed(string systems, string more = "") =>
        $$"""{"assets": {"systems": [{{string.Join(", ", systems.Select(System))}}]{{(more.Contains("systemsComplete") ? "" : ", \"systemsComplete\": true")}}{{(more.Length == 0 ? "" : ", " + more)}} } }""";

    // T and F are classified or not, ? does not say; - is not concerned, x does not say whether it is.
    private static string System(char kind, int index) => kind switch
    {
        'T' => $$"""{"key": "s{{index}}", "critical": true, "classified": true}""",
        'F' => $$"""{"key": "s{{index}}", "critical": true, "classified": false}""",
        '?' => $$"""{"key": "s{{index}}", "critical": true}""",
        '-' => $$"""{"key": "s{{index}}", "critical": false, "classified": true}""",
        _ => $$"""{"key": "s{{index}}", "classified": true}""",
    };
}
