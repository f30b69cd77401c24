using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Compilation.Typing;

/// <summary>
/// What a requirement says beside its expressions: its subject, its coverage, and the time when its parameters have values.
/// </summary>
public sealed class RequirementTypingTests
{
    [Fact]
    public void A_subject_that_does_not_exist_is_reported_where_it_stands() =>
        Assert.Equal(
            "1.yaml:11:14: LG2018 det finns inget att bedöma som heter `sistem` (menade du `system`?)",
            Report(new() { Subject = "sistem", Criterion = "review.assets.vetting" }));

    [Fact]
    public void A_coverage_that_does_not_exist_is_reported_where_it_stands() =>
        Assert.Equal(
            "1.yaml:12:15: LG2019 det finns inget `clasified` för samlingen som helhet (menade du `classified`?)",
            Report(new() { Subject = "system", Coverage = "clasified", Criterion = "system.classified" }));

    [Fact]
    public void A_collection_without_coverage_has_no_such_answer() =>
        Assert.Equal(
            "1.yaml:12:15: LG2019 det finns inget `classified` för samlingen som helhet (samlingen har inget sådant svar som helhet)",
            Report(new() { Subject = "goal", Coverage = "classified", Criterion = "goal.communicated" }));

    [Fact]
    public void None_of_a_kind_needs_a_list_of_which_some_could_be() =>
        Assert.Equal(
            "1.yaml:12:7: LG2030 `none` talar om posterna i en lista, men kravet gäller genomgången som helhet (ange `subject`, eller skriv villkoret i `applies`)",
            Report(new() { None = ("review.assets.vetting", "true"), Criterion = "review.assets.vetting" }));

    [Fact]
    public void What_is_said_of_the_list_as_a_whole_cannot_read_an_item() =>
        Assert.StartsWith(
            "1.yaml:14:9: LG20",
            Report(new() { Subject = "system", None = ("system.critical", "system.critical"), Criterion = "system.classified" }),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("{ from: 2026-01-01 }")]
    [InlineData("{ until: 2027-01-01 }")]
    public void A_parameter_that_ends_before_the_requirement_is_reported_where_it_is_used(string? inForce) =>
        Assert.Equal(
            $"1.yaml:{(inForce is null ? 12 : 13)}:7: LG2020 `lawDays` saknar värde i en del av tiden då kravet gäller (ge parametern ett värde för varje period)",
            Report(new() { InForce = inForce, Criterion = "param.lawDays > 3" }));

    [Theory]
    [InlineData("{ from: 2020-01-01, until: 2026-12-31 }")]
    [InlineData("{ until: 2025-12-31 }")]
    public void A_parameter_that_ends_after_the_requirement_is_complete(string inForce) =>
        Assert.Equal("", Report(new() { InForce = inForce, Criterion = "param.lawDays > 3" }));

    [Fact]
    public void Applies_and_the_criterion_are_both_checked() =>
        Assert.Equal(
            """
            1.yaml:12:19: LG2002 `unit` har inget fält `knd` (menade du `kind`?)
            1.yaml:14:21: LG2002 `assets` har inget fält `veting` (menade du `vetting`?)
            """,
            Report(new() { Applies = "review.unit.knd == \"company\"", Criterion = "review.assets.veting" }));

    [Fact]
    public void A_text_is_checked_in_both_languages() =>
        Assert.Equal(
            """
            1.yaml:13:34: LG2002 `unit` har inget fält `nam` (menade du `name`?)
            1.yaml:13:61: LG2009 det finns ingen parameter `x` (parametrar definieras under `parameters`)
            """,
            Report(new() { Finding = ("{review.unit.nam} brister", "{param.x} is lacking") }));

    [Fact]
    public void A_field_in_a_text_of_several_lines_is_pointed_at_where_it_stands()
    {
        var yaml = new ARequirement().ToYaml().Replace(
            """finding: { sv: "Det brister.", en: "It is lacking." }""",
            """
            finding:
                  sv: |
                    Enheten ska ha en plan.
                    Den saknas hos {review.unit.nam}.
                  en: It is lacking.
            """,
            StringComparison.Ordinal);

        var problem = Assert.Single(ARulebook.Load(yaml).Diagnostics, IsTyping);

        Assert.Equal(("1.yaml", 16, 37, 3), (problem.File, problem.Line, problem.Column, problem.Length));
        Assert.Equal("        Den saknas hos {review.unit.nam}.", problem.SourceLine);
        Assert.Equal("menade du `name`?", problem.Help?.Sv);
    }

    [Fact]
    public void A_criterion_that_reads_nothing_is_an_error() =>
        Assert.Equal(
            "1.yaml:12:7: LG2022 kriteriet är alltid sant, vad genomgången än säger (läs den uppgift i genomgången som avgör kravet)",
            Report(new() { Criterion = "1 < 2" }));

    [Fact]
    public void A_condition_that_says_less_than_it_seems_is_a_warning()
    {
        var loaded = ARulebook.Load(new ARequirement
        {
            Applies = "true",
            Criterion = "review.assets.vetting && review.assets.vetting",
            Finding = ("{review.unit.employees < 0 ? 1 : 2}", "None."),
        }.ToYaml());

        Assert.True(loaded.IsOk);
        Assert.Equal(
            ["12:7 LG2022 Warning", "14:32 LG2023 Warning", "15:22 LG2021 Warning"],
            loaded.Diagnostics.Where(IsTyping).Select(problem => $"{problem.Line}:{problem.Column} {problem.Code} {problem.Severity}"));
    }

    [Fact]
    public void What_is_wrong_with_an_expression_silences_what_follows_from_it() =>
        Assert.Equal(
            "1.yaml:12:19: LG2002 `unit` har inget fält `knd` (menade du `kind`?)",
            Report(new() { Criterion = "review.unit.knd == review.unit.name && 1 < 2" }));

    [Theory]
    [InlineData(
        "state",
        "1.yaml:12:7: LG2007 `stated` får bara stå i krav av slaget `reporting` (en uppgift som saknas är okänd av sig själv; ta bort `stated`, eller skriv `kind: reporting`)")]
    [InlineData("reporting", "")]
    public void Only_a_reporting_requirement_asks_what_is_stated(string kind, string report) =>
        Assert.Equal(report, Report(new() { Kind = kind, Criterion = "stated(review.goals)" }));

    [Fact]
    public void Items_in_what_can_be_none_imply_that_it_exists() =>
        Assert.Equal(
            "",
            Report(new()
            {
                Subject = "subprocess",
                Criterion = "review.performance.internalControl.interimDeviationsReported && subprocess.inControlPlan",
            }));

    [Fact]
    public void What_is_wrong_with_several_requirements_is_told_at_once()
    {
        var loaded =
            ARulebook.Load(new ARequirement { Criterion = "1" }.ToYaml(), new ARequirement { Id = "CI-A-02", Criterion = "x" }.ToYaml());

        Assert.Equal(
            ["1.yaml LG2005", "2.yaml LG2001"],
            loaded.Diagnostics.Where(IsTyping).Select(diagnostic => $"{diagnostic.File} {diagnostic.Code}"));
    }

    [Fact]
    public void What_can_be_told_without_a_review_is_told_at_once_with_its_place_and_what_to_write()
    {
        var loaded = ARulebook.Load(
            new ARequirement
            {
                Applies = """reviw.unit.kind == "comapny" && review.unit.kind == "comapny" && param.stedy > 1""",
                Criterion = """review.review.participants == "CISO" && review.review.decidedOn > "2025-01-01" && review.unit.nam == 'x'""",
                Finding = ("{review.unit.nam}", "{review.unit.employes}"),
            }.ToYaml(),
            new ARequirement
            {
                Id = "CI-A-02",
                Criterion =
                    "review.unit.employees >= 0 && review.unit.employees > 10 && review.unit.employees < 5 && 1 < 2 && review.unit.employees > 7",
            }.ToYaml());

        Assert.Equal(
            """
            1.yaml:12:7+5 LG2001 menade du `review`?
            1.yaml:12:59+9 LG2008 menade du `company`?
            1.yaml:12:78+5 LG2009 menade du `steady`?
            1.yaml:14:7+26 LG2024 skriv `"CISO" in review.review.participants`
            1.yaml:14:73+12 LG2025 skriv `date("2025-01-01")`
            1.yaml:14:101+3 LG2002 menade du `name`?
            1.yaml:15:34+3 LG2002 menade du `name`?
            1.yaml:15:59+8 LG2002 menade du `employees`?
            2.yaml:12:7+26 LG2021 `review.unit.employees` är alltid mellan 0 och 1000000
            2.yaml:12:67+25 LG2021 skriv `||` om det räcker att ett av dem är sant
            2.yaml:12:96+5 LG2022 ta bort villkoret, eller läs en uppgift i det
            2.yaml:12:105+25 LG2023 ta bort villkoret, eller rätta det
            """,
            string.Join(
                '\n',
                loaded.Diagnostics.Where(IsTyping)
                    .Select(
                        problem => $"{problem.File}:{problem.Line}:{problem.Column}+{problem.Length} {problem.Code} {problem.Help?.Sv}")));
    }

    private static string Report(ARequirement requirement) => string.Join('\n', ARulebook
        .Load(requirement.ToYaml()).Diagnostics
        .Where(IsTyping)
        .Select(
            diagnostic => $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}: {diagnostic.Code} {diagnostic.Message.Sv} ({diagnostic.Help?.Sv})"));

    private static bool IsTyping(Lg.Model.Diagnostics.Diagnostic diagnostic) => diagnostic.Code.StartsWith("LG2", StringComparison.Ordinal);
}
