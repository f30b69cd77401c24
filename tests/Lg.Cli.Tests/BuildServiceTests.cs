using System.Text.Json;
using System.Xml.Linq;
using Lg.Cli.Tests.Workbench;
using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Presentation;

namespace Lg.Cli.Tests;

/// <summary>What build services read: a report as SARIF, and cases as JUnit.</summary>
public sealed class BuildServiceTests
{
    private static readonly string Sample = Path.Combine(Repository.Samples, "stadshus-ab-2025.json");

    private static readonly Report Report =
        Rulebook.Shipped.Assess(ReviewReader.Read(File.ReadAllBytes(Sample)).Value!, new DateOnly(2025, 12, 1));

    private static readonly JsonElement Run =
        JsonElement.Parse(SarifReport.Write(Report, Language.Swedish, "granskning/årets genomgång.json")).GetProperty("runs")[0];

    private static IReadOnlyList<JsonElement> Results { get; } = [.. Run.GetProperty("results").EnumerateArray()];

    [Fact]
    public void Every_requirement_has_a_result_in_SARIF_and_is_a_rule()
    {
        var expected = Report.Requirements.Select(requirement => requirement.Id).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(
            expected, Results.Select(result => result.GetProperty("ruleId").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            expected,
            Run.GetProperty("tool")
                .GetProperty("driver")
                .GetProperty("rules")
                .EnumerateArray()
                .Select(rule => rule.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal));
        Assert.All(
            Results,
            result =>
                Assert.Equal(result.GetProperty("ruleId").GetString(), Report.Requirements[result.GetProperty("ruleIndex").GetInt32()].Id));
    }

    [Theory]
    [InlineData(Verdict.Met, "pass")]
    [InlineData(Verdict.NotApplicable, "notApplicable")]
    [InlineData(Verdict.NotMet, "fail")]
    [InlineData(Verdict.Undetermined, "open", "review")]
    public void No_verdict_is_lost_in_SARIF(Verdict verdict, params string[] kinds)
    {
        var ids = Report.Requirements.Where(requirement => requirement.Verdict == verdict).Select(requirement => requirement.Id).ToList();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains(Results, result =>
            result.GetProperty("ruleId").ValueEquals(id)
                && kinds.Append("informational").Contains(result.GetProperty("kind").GetString())));
    }

    // One that is reported under another has no finding of its own, and fails nevertheless.
    [Fact]
    public void Each_finding_is_a_result_of_its_own_in_SARIF()
    {
        var found = Report.Findings.Where(finding => finding.Verdict == Verdict.NotMet).Select(finding => finding.Requirement).ToList();
        var failed = Report.Requirements.Where(requirement => requirement.Verdict == Verdict.NotMet).Select(requirement => requirement.Id);

        Assert.Equal(
            [.. found, .. failed.Except(found)],
            Results.Where(result => result.GetProperty("kind").ValueEquals("fail"))
                .Select(result => result.GetProperty("ruleId").GetString()!));
    }

    [Fact]
    public void Only_what_fails_has_a_level_in_SARIF() => Assert.All(
        Results, result => Assert.Equal(!result.GetProperty("kind").ValueEquals("fail"), result.GetProperty("level").ValueEquals("none")));

    [Fact]
    public void A_place_in_SARIF_is_an_address_and_a_pointer()
    {
        var location = Results[0].GetProperty("locations")[0];

        Assert.Equal(
            "granskning/%C3%A5rets%20genomg%C3%A5ng.json",
            location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            Report.Findings[0].Subject?.Pointer ?? "",
            location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
    }

    [Fact]
    public void The_name_of_a_file_chooses_SARIF()
    {
        using Folder folder = new();

        LgRun.Of("assess", Sample, "--as-of", "2025-12-01", "--output", folder["svar.sarif"]);

        Assert.Equal(SarifReport.Write(Report, Language.Swedish, "samples/stadshus-ab-2025.json"), File.ReadAllText(folder["svar.sarif"]));
    }

    [Fact]
    public void Cases_are_tests_in_JUnit()
    {
        var run = LgRun.Of("catalog", "test", "RL-LA-02", "--catalog", Repository.Catalog, "--format", "junit");

        var suite = Assert.Single(XDocument.Parse(run.Out).Root!.Elements());
        Assert.Equal((ExitCode.Done, "testsuite", "RL-LA-02"), (run.ExitCode, suite.Name.LocalName, suite.Attribute("name")!.Value));
        Assert.Equal(
            suite.Attribute("tests")!.Value,
            suite.Elements("testcase").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(suite.Elements(), test => Assert.Equal("RL-LA-02", test.Attribute("classname")!.Value));
        Assert.Empty(suite.Descendants("failure"));
    }

    [Fact]
    public void What_the_cases_have_shown_is_no_JUnit() =>
        Assert.Equal(
            ExitCode.BadInput,
            LgRun.Of("catalog", "test", "RL-LA-02", "--catalog", Repository.Catalog, "--coverage", "--format", "junit").ExitCode);
}
