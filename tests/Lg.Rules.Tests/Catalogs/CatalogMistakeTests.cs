using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Catalogs;

public sealed class CatalogMistakeTests
{
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "area: plans\nrequirements", "requirements", "c.yaml:1:1: LG3031 fältet `area` saknas" },
        { "ruleset: city", "ruleset: town", "c.yaml:25:10: LG3040 regelverket `town` finns inte i katalogen" },
        { "version: 1.0.0, ", "", "c.yaml:1:10: LG3031 fältet `version` saknas" },
        { "publisher: Staden", "publisher: ''", "c.yaml:6:68: LG3035 texten är tom" },
        { "sv: Staden", "sv: [Staden]", "c.yaml:2:37: LG3032 här ska stå en text, men det är en lista" },
        {
            "title: { sv: chef, en: head }",
            "title: chef",
            "c.yaml:4:28: LG3032 här ska stå en text på svenska och engelska, `{ sv: …, en: … }`, men det är en text"
        },
        { "title: { sv: chef, en: head }", "title: { sv: chef, en: head, fi: johtaja }", "c.yaml:4:50: LG3030 okänt fält `fi`" },
        {
            "[{ id: head",
            "[{ id: Head, x: y }, { id: head",
            "c.yaml:4:9: LG3031 fältet `title` saknas\nc.yaml:4:15: LG3037 `Head` är inte skrivet som ett id här\nc.yaml:4:21: LG3030 okänt fält `x`"
        },
        { "name: planMonths", "name: plan-months", "c.yaml:8:11: LG3037 `plan-months` är inte skrivet som ett id här" },
        { "axis: planYear", "axis: planyear", "c.yaml:11:11: LG3033 `planyear` är inte ett av de ord som får stå här" },
        {
            "{ from: 2024, until: 2025, value: 12 }",
            "{ from: 2024-01-01, until: 2025, value: 12 }",
            "c.yaml:14:17: LG3036 `2024-01-01` är inte ett år"
        },
        {
            "{ from: 2024, until: 2025, value: 12 }",
            "{ from: 2024, until: 2023, value: 12 }",
            "c.yaml:14:30: LG3043 perioden slutar innan den börjar"
        },
        { "{ from: 2026, value: 6 }", "{ value: 6 }", "c.yaml:15:9: LG3031 fältet `from` saknas" },
        {
            "{ from: 2026, value: 6 }",
            "{ from: 2026, value: ~ }",
            "c.yaml:15:30: LG3032 här ska stå ett tal, ett datum, en text, `true` eller `false`, men det är tomt"
        },
        { "due: |\n      asOf + months(6)", "due: asOf + months(6)", "c.yaml:22:10: LG3038 ett uttryck skrivs på raden efter `|`" },
        {
            "due: |\n      asOf + months(6)",
            "due: >\n      asOf + months(6)",
            "c.yaml:22:10: LG3038 ett uttryck skrivs på raden efter `|`"
        },
        { "due: |\n      asOf + months(6)", "due: |", "c.yaml:22:10: LG3035 texten är tom" },
        { "sources: [{ document: doc-1, confidence: S }]", "sources: []", "c.yaml:31:14: LG3035 listan är tom" },
        {
            "sources: [{ document: doc-1, confidence: S }]",
            "sources: [{ document: dok-1, confidence: A }]",
            "c.yaml:31:27: LG3040 källan `dok-1` finns inte i katalogen\nc.yaml:31:46: LG3033 `A` är inte ett av de ord som får stå här"
        },
        {
            "inForce: { from: 2026-01-15 }",
            "inForce: { from: 2026-01-15 }\n    planYears: { from: 2026 }",
            "c.yaml:35:5: LG3042 fältet `planYears` kan inte stå här"
        },
        { "inForce: { from: 2026-01-15 }", "inForce: {}", "c.yaml:34:14: LG3031 fältet `from` saknas" },
        {
            "inForce: { from: 2026-01-15 }",
            "inForce: { from: 2026-01-15, until: 2026-01-14 }",
            "c.yaml:34:41: LG3043 perioden slutar innan den börjar"
        },
        { "coverage: planned", "measures: yes", "c.yaml:36:15: LG3032 här ska stå `true` eller `false`, men det är en text" },
        {
            "    criterion: |\n      review.decisions.size() > 0\n        && param.planMonths > 0\n",
            "",
            "c.yaml:28:5: LG3031 fältet `criterion` saknas"
        },
        {
            "criterion: |",
            "criterion: !review.x && y\n    x: |",
            "c.yaml:39:16: LG3015 `!review.x` är en tagg i YAML, och sådana används inte här\nc.yaml:40:5: LG3030 okänt fält `x`"
        },
        {
            "goal: plan-made",
            "goal: plan-maid",
            "c.yaml:17:10: LG3046 målet `plan-made` används inte\nc.yaml:44:11: LG3040 målet `plan-maid` finns inte i katalogen"
        },
        {
            "question: { sv: Är den god?, en: Is it good? }",
            "criterion: |\n      true",
            "c.yaml:45:5: LG3031 fältet `question` saknas\nc.yaml:53:5: LG3042 fältet `criterion` kan inte stå här"
        },
        {
            "kind: question",
            "kind: reporting",
            "c.yaml:45:5: LG3031 fältet `criterion` saknas\nc.yaml:45:5: LG3031 fältet `finding` saknas\nc.yaml:45:5: LG3031 fältet `goal` saknas\nc.yaml:53:5: LG3042 fältet `question` kan inte stå här"
        },
        { "replacedBy: CI-PL-01", "replacedBy: CI-PL-02", "c.yaml:45:9: LG3047 kravet `CI-PL-02` ersätts av sig självt" },
        { "status: deprecated", "status: draft", "c.yaml:56:5: LG3042 fältet `replacedBy` kan inte stå här" },
        { "- id: CI-PL-02", "- 7\n  - id: CI-PL-02", "c.yaml:45:5: LG3032 här ska stå en grupp av fält, men det är en text" },
        { "catalog: {", "katalog: {", "-:0:0: LG3041 katalogen har ingen version och titel\nc.yaml:1:1: LG3030 okänt fält `katalog`" },
    };

    [Fact]
    public void What_is_retired_need_not_be_replaced() => Assert.Equal("", ACatalog.ReportWith("    replacedBy: CI-PL-01\n", ""));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_where_it_is(string right, string wrong, string report) =>
        Assert.Equal(report, ACatalog.ReportWith(right, wrong));

    [Theory]
    [InlineData("{ from: 2026-01-15, tom: 2026-12-31 }", "menade du `until`?")]
    [InlineData("{ from: 2026-01-15, till: 2026-12-31 }", "menade du `until`?")]
    [InlineData("{ fom: 2026-01-15 }", "menade du `from`?")]
    [InlineData("{ from: 2026-01-15, form: 2026-12-31 }", "här får stå `until`, `from`")]
    public void A_word_of_a_period_in_Swedish_is_understood_and_one_that_is_there_is_not_meant_again(string period, string help)
    {
        DiagnosticBag bag = new();

        CatalogReader.Read(
            [
                new(
                    "c.yaml",
                    System.Text.Encoding.UTF8.GetBytes(ACatalog.Text.Replace("{ from: 2026-01-15 }", period, StringComparison.Ordinal))),
            ],
            bag,
            out _);

        Assert.Equal(help, bag.AllKept().Single(problem => problem.Code == "LG3030").Help!.Sv);
    }
}
