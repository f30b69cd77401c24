using System.Text;
using Lg.Model.Diagnostics;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

public sealed class CatalogCheckTests
{
    private const string Cases =
        """
        - requirement: CI-A-01
          cases:
            - name: görs
              asOf: 2025-12-01
              review: { assets: { vetting: true } }
              verdict: met
            - name: görs inte
              asOf: 2025-12-01
              review: { assets: { vetting: false } }
              verdict: notMet
            - name: sägs inte
              asOf: 2025-12-01
              review: {}
              verdict: undetermined

        """;

    [Fact]
    public void A_requirement_with_all_its_cases_is_whole() => Assert.Empty(AboutCases(Cases, new ARequirement()));

    [Fact]
    public void A_requirement_without_cases_is_an_error() => Assert.Equal(["LG3101"], AboutCases(null, new ARequirement()));

    [Fact]
    public void A_verdict_without_a_case_is_an_error() => Assert.Equal(
        ["LG3102"], AboutCases(Cases.Replace("verdict: undetermined", "verdict: met", StringComparison.Ordinal), new ARequirement()));

    [Theory]
    [InlineData("inForce")]
    [InlineData("applies")]
    [InlineData("subject")]
    public void Where_it_can_be_not_applicable_that_needs_a_case(string by)
    {
        var requirement = by switch
        {
            "inForce" => new ARequirement { InForce = "{ from: 2024-01-01 }" },
            "applies" => new ARequirement { Applies = "review.unit.employees > 5" },
            _ => new ARequirement { Subject = "system", Criterion = "system.backup" },
        };

        Assert.Equal(["LG3102"], AboutCases(Cases, requirement));
    }

    [Theory]
    [InlineData(
        "inForce: { from: 2024-01-01, until: 2026-12-31 }",
        "inte gäller efter 2026-12-31",
        "skriv ett fall med `asOf: 2027-01-01` och utfallet `notApplicable`")]
    [InlineData(
        "planYears: { until: 2026 }",
        "inte gäller efter 2026",
        "skriv ett fall med `review: { planYear: 2027 }` och utfallet `notApplicable`")]
    [InlineData(
        "planYears: { from: 2026 }",
        "inte gäller före 2026",
        "skriv ett fall med `review: { planYear: 2025 }` och utfallet `notApplicable`")]
    public void Where_a_requirement_begins_and_ends_needs_a_case(string time, string message, string help)
    {
        var found = Check(
            Cases + BeforeItBegins, new ARequirement { Applies = "review.unit.employees > 5" }.ToYaml() + $"\n    {time}").Single(
            problem => problem.Code == "LG3108");

        Assert.Equal(($"inget fall visar att kravet `CI-A-01` {message}", help), (found.Message.Sv, found.Help!.Sv));
    }

    [Theory]
    [InlineData("inForce: { from: 2024-01-01, until: 2026-12-31 }", "asOf: 2027-01-01", "{}")]
    [InlineData("planYears: { until: 2026 }", "asOf: 2025-12-01", "{ review: { planYear: 2027 } }")]
    public void A_case_after_the_last_day_or_plan_year_shows_it(string time, string asOf, string review) => Assert.DoesNotContain(
        "LG3108",
        Check(
            $"{Cases}{BeforeItBegins}\n    - name: efter\n      {asOf}\n      review: {review}\n      verdict: notApplicable",
            new ARequirement().ToYaml() + $"\n    {time}").Select(
            problem => problem.Code));

    private const string BeforeItBegins = "    - name: före\n      asOf: 2023-12-01\n      review: {}\n      verdict: notApplicable";

    [Fact]
    public void Where_only_what_is_stated_decides_no_case_is_needed_of_what_cannot_be_told() => Assert.Empty(AboutCases(
        Cases.Replace("undetermined", "met", StringComparison.Ordinal),
        new ARequirement { Kind = "reporting", Criterion = "stated(review.assets.vetting)" }));

    [Fact]
    public void A_question_needs_no_case() => Assert.Empty(AboutCases(null, new ARequirement { Kind = "question" }));

    [Fact]
    public void Cases_of_no_requirement_are_an_error_with_a_guess()
    {
        var problem = Find("LG3103", Cases.Replace("CI-A-01", "CI-A-10", StringComparison.Ordinal), new ARequirement());

        Assert.Equal(("menade du `CI-A-01`?", "katalog/a.cases.yaml", 1), (problem.Help!.Sv, problem.File, problem.Line));
    }

    [Fact]
    public void A_case_that_contradicts_another_is_an_error() => Assert.Equal(
        ("LG3105", 11),
        At("LG3105", Cases.Replace("review: {}", "review: { assets: { vetting: false } }", StringComparison.Ordinal), new ARequirement()));

    [Fact]
    public void A_case_that_shows_nothing_new_is_a_warning()
    {
        var problem = Find(
            "LG3106",
            Cases.Replace("vetting: false", "vetting: true", StringComparison.Ordinal)
                .Replace("verdict: notMet", "verdict: met", StringComparison.Ordinal),
            new ARequirement());

        Assert.Equal(DiagnosticSeverity.Warning, problem.Severity);
    }

    [Fact]
    public void The_same_review_on_another_day_is_another_case() => Assert.DoesNotContain(
        "LG3105",
        Codes(
            Cases.Replace(
                "2025-12-01\n      review: {}", "2025-12-02\n      review: { assets: { vetting: false } }", StringComparison.Ordinal),
            new ARequirement()));

    [Fact]
    public void A_case_that_cannot_be_read_does_not_count_as_missing() =>
        Assert.Empty(
            AboutCases(Cases.Replace("verdict: undetermined", "verdict: undecided", StringComparison.Ordinal), new ARequirement()));

    [Fact]
    public void A_file_of_cases_that_is_not_YAML_may_hold_them() => Assert.Empty(AboutCases(Cases + "\"", new ARequirement()));

    [Fact]
    public void Requirements_that_replace_each_other_in_a_circle_are_errors()
    {
        var (one, other) = (Retired("CI-A-01", "CI-A-02"), Retired("CI-A-02", "CI-A-01"));

        Assert.Equal(2, Check(null, one, other).Count(problem => problem.Code == "LG3114"));
    }

    [Fact]
    public void A_requirement_that_a_draft_replaces_is_an_error()
    {
        var draft = new ARequirement { Id = "CI-A-02" }.ToYaml() + "\n    status: draft";

        Assert.Single(Check(null, Retired("CI-A-01", "CI-A-02"), draft), problem => problem.Code == "LG3115");
    }

    [Theory]
    [InlineData("CI-A-1", 1)]
    [InlineData("CI-a-01", 1)]
    [InlineData("CI-A-10", 0)]
    public void Ids_that_sound_alike_are_a_warning(string other, int count) =>
        Assert.Equal(count, Codes(Cases, new ARequirement(), new ARequirement { Id = other }).Count(code => code == "LG3116"));

    [Fact]
    public void A_requirement_that_is_older_than_its_sources_is_a_warning()
    {
        var files = new[] { new ARequirement { InForce = "{ from: 2024-01-01 }", Source = "announced" }.ToYaml() };
        var surroundings = ARulebook.Files(files)
            .Select(file => file with
            {
                Utf8 = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Utf8.Span)
                    .Replace("announced: 2025-10-09,", "announced: 2025-10-09, issued: 2025-12-11,", StringComparison.Ordinal)),
            });

        Assert.Single(CatalogCheck.Run(OpenedCatalog.Open("k", [.. surroundings], [])).Diagnostics, problem => problem.Code == "LG3112");
    }

    [Theory]
    [InlineData("announced: 2025-10-09, inForce: 2026-01-15", "{ from: 2026-01-15 }", "")]
    [InlineData("inForce: 2026-01-15", "{ from: 2026-01-15 }", "LG3119")]
    [InlineData("announced: 2025-10-09, inForce: 2026-10-01", "{ from: 2026-01-15 }", "LG3107")]
    [InlineData("announced: 2025-10-09, inForce: 2026-01-15", "{ from: 2026-10-01 }", "")]
    public void A_requirement_follows_the_days_of_its_law(string days, string inForce, string code)
    {
        var files = ARulebook.Files([new ARequirement { InForce = inForce, Source = "announced" }.ToYaml()]).Select(file => file with
        {
            Utf8 = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Utf8.Span)
                .Replace("announced: 2025-10-09, inForce: 2026-01-15", days, StringComparison.Ordinal)),
        });

        var codes = CatalogCheck.Run(OpenedCatalog.Open("k", [.. files], [])).Diagnostics.Select(problem => problem.Code);
        Assert.Equal(code, string.Concat(codes.Where(each => each is "LG3107" or "LG3119")));
    }

    [Fact]
    public void Ids_that_were_in_an_earlier_catalog_neither_go_nor_come_back()
    {
        var earlier = ARulebook.Files(new ARequirement { Id = "CI-A-09" }.ToYaml(), Retired("CI-A-01", "CI-A-09"));
        Rules.Diagnostics.DiagnosticBag bag = new();

        EarlierIds.Check(AnOpenedCatalog.With(Cases, new ARequirement()), earlier, "förra", bag);

        Assert.Equal(["LG3117", "LG3118"], bag.AllKept().Select(problem => problem.Code));
    }

    [Theory]
    [InlineData(
        "{ from: 2026, value: 3 }",
        "{ from: 2028, value: 4 }",
        "gränsen `steady` började 2026 och börjar nu 2028: tiden före bedöms efter det nya värdet")]
    [InlineData("{ from: 2026, value: 3 }", "{ from: 2026, value: 3 }, { from: 2028, value: 4 }", "")]
    public void A_limit_that_is_replaced_where_one_should_be_added_is_a_warning(string before, string after, string message)
    {
        var earlier = ARulebook.Files(new ARequirement().ToYaml());
        var now = earlier.Select(file => file with
        {
            Utf8 = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Utf8.Span).Replace(before, after, StringComparison.Ordinal)),
        });
        Rules.Diagnostics.DiagnosticBag bag = new();

        EarlierIds.Check(OpenedCatalog.Open("k", [.. now], []), earlier, "förra", bag);

        Assert.Equal(message, string.Concat(bag.AllKept().Select(problem => problem.Message.Sv)));
    }

    [Theory]
    [InlineData(
        "{ from: 2025 }",
        "`CI-A-01` gäller från 2025, men gränsen `steady` har sitt första värde från 2026: tiden före bedöms efter samma värde")]
    [InlineData("{ from: 2026 }", "")]
    public void A_requirement_that_begins_before_its_limit_is_a_warning(string planYears, string message) => Assert.Equal(
        message,
        string.Concat(Problems(null, new ARequirement { Criterion = "review.unit.employees >= param.steady", PlanYears = planYears })
            .Where(problem => problem.Code == "LG3127")
            .Select(problem => problem.Message.Sv)));

    [Fact]
    public void Areas_rule_sets_and_roles_that_nothing_uses_are_warnings() => Assert.Equal(
        ["inget krav hör till regelverket `law`"],
        Problems(Cases, new ARequirement()).Where(problem => problem.Code == "LG3110").Select(problem => problem.Message.Sv));

    private static string Retired(string id, string replacedBy) =>
        new ARequirement { Id = id }.ToYaml() + $"\n    status: deprecated\n    replacedBy: {replacedBy}";

    private static IReadOnlyList<Diagnostic> Check(string? cases, params string[] requirements) => CatalogCheck.Run(OpenedCatalog.Open(
        "katalog",
        ARulebook.Files(requirements),
        cases is null ? [] : [new("katalog/a.cases.yaml", Encoding.UTF8.GetBytes(cases))])).Diagnostics;

    private static IReadOnlyList<Diagnostic> Problems(string? cases, params ARequirement[] requirements) =>
        CatalogCheck.Run(AnOpenedCatalog.With(cases, requirements)).Diagnostics;

    private static IEnumerable<string> Codes(string? cases, params ARequirement[] requirements) =>
        Problems(cases, requirements).Select(problem => problem.Code);

    private static IEnumerable<string> AboutCases(string? cases, params ARequirement[] requirements) =>
        Codes(cases, requirements).Where(code => code is "LG3101" or "LG3102" or "LG3103" or "LG3104");

    private static Diagnostic Find(string code, string? cases, params ARequirement[] requirements) =>
        Problems(cases, requirements).Single(problem => problem.Code == code);

    private static (string Code, int Line) At(string code, string? cases, params ARequirement[] requirements) =>
        (code, Find(code, cases, requirements).Line);
}
