using Lg.Model.Reports;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Tests.Catalogs;

public sealed class CatalogReaderTests
{
    [Fact]
    public void A_catalog_that_is_right_is_read()
    {
        var (catalog, report) = ACatalog.Read(("c.yaml", ACatalog.Text));

        Assert.Equal("", report);
        Assert.Equal(
            ("1.0.0", 2, 1, 1, "law", Confidence.V2),
            (
                catalog!.Version,
                catalog.Requirements.Count,
                catalog.Goals.Count,
                catalog.Parameters.Count,
                catalog.Sources[0].Kind,
                catalog.Sources[0].Confidence));
    }

    [Fact]
    public void A_requirement_has_all_that_is_written()
    {
        var requirement = ACatalog.Read(("c.yaml", ACatalog.Text)).Catalog!.Requirements[0];

        Assert.Equal(
            (
                "CI-PL-01",
                "city",
                "plans",
                Severity.Major,
                Dimension.Adequacy,
                new DateOnly(2026, 1, 15),
                "decision",
                "planned",
                "plan-made",
                LifeCycle.Active),
            (
                requirement.Id,
                requirement.Ruleset,
                requirement.Area,
                requirement.Severity,
                requirement.Dimension,
                requirement.InForceFrom,
                requirement.Subject,
                requirement.Coverage,
                requirement.Goal,
                requirement.Status));
    }

    [Fact]
    public void A_question_has_no_criterion()
    {
        var question = ACatalog.Read(("c.yaml", ACatalog.Text)).Catalog!.Requirements[1];

        Assert.Equal(
            (null, "Är den god?", 2027, "CI-PL-01"),
            (question.Criterion, question.Question!.Sv, question.PlanYearUntil, question.ReplacedBy));
    }

    [Fact]
    public void A_plan_year_is_its_days()
    {
        var values = ACatalog.Read(("c.yaml", ACatalog.Text)).Catalog!.Parameters[0].Values;

        Assert.Equal([new(new(2024, 1, 1), new DateOnly(2025, 12, 31), 12L), new(new(2026, 1, 1), null, 6L)], values);
    }

    [Fact]
    public void A_criterion_has_its_places_in_the_file()
    {
        var criterion = ACatalog.Read(("c.yaml", ACatalog.Text)).Catalog!.Requirements[0].Criterion!;

        Assert.Equal(
            ("review.decisions.size() > 0\n  && param.planMonths > 0", (41, 12), "        && param.planMonths > 0"),
            (criterion.Text, criterion.Locate(criterion.Text.IndexOf("param", StringComparison.Ordinal)), criterion.LineAt(41)));
    }

    [Fact]
    public void Ten_mistakes_are_reported_at_once()
    {
        var broken = ACatalog.Text
            .Replace("kind: law", "kind: lag", StringComparison.Ordinal)
            .Replace("2025-10-09", "2025-02-30", StringComparison.Ordinal)
            .Replace("- { from: 2026, value: 6 }", "- { from: 2025, value: sex }", StringComparison.Ordinal)
            .Replace("measure: { sv: Antal, en: Number }", "measure: { sv: Antal }", StringComparison.Ordinal)
            .Replace("owner: head", "owner: haed", StringComparison.Ordinal)
            .Replace("id: CI-PL-02", "id: plan 2", StringComparison.Ordinal)
            .Replace("severity: major", "severety: major", StringComparison.Ordinal)
            .Replace("applies: |\n      review", "applies: review", StringComparison.Ordinal);

        Assert.Equal(
            """
            c.yaml:6:82: LG3033 `lag` är inte ett av de ord som får stå här
            c.yaml:6:98: LG3036 `2025-02-30` är inte en dag i kalendern
            c.yaml:15:17: LG3044 perioden börjar inte efter den förra
            c.yaml:15:30: LG3045 värdet är av en annan typ än det förra
            c.yaml:20:14: LG3034 texten saknas på engelska
            c.yaml:24:12: LG3040 rollen `haed` finns inte i katalogen
            c.yaml:32:5: LG3030 okänt fält `severety`
            c.yaml:37:14: LG3038 ett uttryck skrivs på raden efter `|`
            c.yaml:44:9: LG3037 `plan 2` är inte skrivet som ett id här
            """,
            ACatalog.Read(("c.yaml", broken)).Report);
    }

    [Fact]
    public void Something_defined_twice_is_reported_with_both_places() =>
        Assert.Equal(
            """
            b.yaml:2:11: LG3039 rollen `head` finns redan i `a.yaml:4:15`
            b.yaml:3:10: LG3041 `catalog` finns redan i `a.yaml:1:10`
            """,
            ACatalog.Read(
                ("a.yaml", ACatalog.Text),
                ("b.yaml", "roles:\n  - { id: head, title: { sv: x, en: y } }\ncatalog: { version: 2, title: { sv: a, en: b } }\n"))
                .Report);

    [Fact]
    public void What_nothing_uses_is_a_warning()
    {
        var (catalog, report) = ACatalog.Read(("c.yaml", ACatalog.Text
            .Replace("param.planMonths", "12", StringComparison.Ordinal)
            .Replace(
                "  - { id: doc-1",
                "  - { id: doc-2, title: { sv: a, en: b }, publisher: c, kind: review, confidence: S }\n  - { id: doc-1",
                StringComparison.Ordinal)));

        Assert.NotNull(catalog);
        Assert.Equal("c.yaml:6:11: LG3046 källan `doc-2` används inte\nc.yaml:9:11: LG3046 parametern `planMonths` används inte", report);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1.10")]
    [InlineData("v1.2.0")]
    [InlineData("1.2.0-rc.1")]
    [InlineData("1.2.x")]
    [InlineData("1..0")]
    [InlineData("latest")]
    public void A_version_that_cannot_be_compared_is_a_warning(string version)
    {
        var (catalog, report) =
            ACatalog.Read(("c.yaml", ACatalog.Text.Replace("version: 1.0.0", $"version: {version}", StringComparison.Ordinal)));

        Assert.Equal(version, catalog!.Version);
        Assert.Equal($"c.yaml:1:21: LG3009 versionen `{version}` är inte tre tal", report);
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_make_references_to_it_wrong() =>
        Assert.Equal("b.yaml:2:1: LG3010", WithBrokenFile("roles: [ { id: other },\n")[..18]);

    [Fact]
    public void A_file_that_cannot_be_read_does_not_hide_a_reference_to_what_is_not_in_it() =>
        Assert.StartsWith(
            "a.yaml:24:12: LG3040 rollen `other` finns inte i katalogen\nb.yaml:2:1: LG3010",
            WithBrokenFile("roles: [ { id: head-2 },\n"),
            StringComparison.Ordinal);

    [Fact]
    public void No_files_are_no_catalog() => Assert.Equal("-:0:0: LG3041 katalogen har ingen version och titel", ACatalog.Read().Report);

    private static string WithBrokenFile(string text) =>
        ACatalog.Read(("a.yaml", ACatalog.Text.Replace("owner: head", "owner: other", StringComparison.Ordinal)), ("b.yaml", text)).Report;
}
