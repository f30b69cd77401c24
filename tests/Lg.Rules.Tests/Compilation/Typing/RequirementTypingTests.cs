using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Compilation.Typing;

/// <summary>What a requirement says beside its expressions: its subject, its coverage, and the time when its parameters have values.</summary>
public sealed class RequirementTypingTests
{
    [Fact]
    public void A_subject_that_does_not_exist_is_reported_where_it_stands() =>
        Assert.Equal(
            "1.yaml:11:14: LG2018 det finns inget att bedöma som heter `sistem` (menade du `system`?)",
            Report(new() { Subject = "sistem", Criterion = "true" }));

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

    [Theory]
    [InlineData("state", "1.yaml:12:7: LG2007 `stated` får bara stå i krav av slaget `reporting` (en uppgift som saknas är okänd av sig själv; ta bort `stated`, eller skriv `kind: reporting`)")]
    [InlineData("reporting", "")]
    public void Only_a_reporting_requirement_asks_what_is_stated(string kind, string report) =>
        Assert.Equal(report, Report(new() { Kind = kind, Criterion = "stated(review.goals)" }));

    [Fact]
    public void Items_in_what_can_be_none_imply_that_it_exists() =>
        Assert.Equal("", Report(new() { Subject = "subprocess", Criterion = "review.performance.internalControl.interimDeviationsReported && subprocess.inControlPlan" }));

    [Fact]
    public void What_is_wrong_with_several_requirements_is_told_at_once()
    {
        var loaded = ARulebook.Load(new ARequirement { Criterion = "1" }.ToYaml(), new ARequirement { Id = "CI-A-02", Criterion = "x" }.ToYaml());

        Assert.Equal(["1.yaml LG2005", "2.yaml LG2001"], loaded.Diagnostics.Where(IsTyping).Select(diagnostic => $"{diagnostic.File} {diagnostic.Code}"));
    }

    private static string Report(ARequirement requirement) => string.Join('\n', ARulebook.Load(requirement.ToYaml()).Diagnostics.Where(IsTyping)
        .Select(diagnostic => $"{diagnostic.File}:{diagnostic.Line}:{diagnostic.Column}: {diagnostic.Code} {diagnostic.Message.Sv} ({diagnostic.Help?.Sv})"));

    private static bool IsTyping(Lg.Model.Diagnostics.Diagnostic diagnostic) => diagnostic.Code.StartsWith("LG2", StringComparison.Ordinal);
}
