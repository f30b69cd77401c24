using System.Text;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

public sealed class FileFindingsTests
{
    [Theory]
    [InlineData("# sägs av vem?", "")]
    [InlineData("# 3,0 µg och β-test, Ω för sig", "")]
    [InlineData("# hårt mellanrum: 5\u00a0dagar", "")]
    [InlineData("# а", "1:3 LG3130")]
    [InlineData("# ordet rаd har ett främmande a", "1:10 LG3130")]
    [InlineData("# ｖｅｒｄｉｃｔ", "1:3 LG3130")]
    [InlineData("# Москва", "")]
    [InlineData("# \u202Ebakvänt", "1:3 LG3131")]
    [InlineData("# mjukt\u00ADbindestreck", "1:8 LG3132")]
    [InlineData("# \U000E0041", "1:3 LG3132")]
    [InlineData("# a\u030A", "1:4 LG3133")]
    [InlineData("# TODO", "1:3 LG3120")]
    [InlineData("# todolista", "")]
    public void A_comment_can_mislead(string comment, string found) =>
        Assert.Equal(found, Found(comment + "\nareas: []\n", isCases: false));

    [Theory]
    [InlineData("{ sv: \"Text \", en: Tekst }", "LG3121")]
    [InlineData("{ sv: En  text, en: Two  }", "LG3121")]
    [InlineData("{ sv: \"En {a.b} text\", en: \"Another {a.b} text\" }", "")]
    [InlineData("{ sv: \"En {review.a} text\", en: \"Another {review.b} text\" }", "LG3123")]
    [InlineData("{ sv: samma, en: samma }", "LG3124")]
    [InlineData("{ sv: \"100 %\", en: \"100 %\" }", "")]
    [InlineData("{ sv: \"{review.samma}\", en: \"{review.samma}\" }", "")]
    [InlineData("{ sv: \"osynlig\\u200B\", en: \"unseen\\u200B\" }", "LG3132")]
    public void A_text_can_be_wrong(string text, string code)
    {
        var codes = Found($"goals:\n  - target: {text}\n", isCases: false)
            .Split(", ", StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split(' ')[1])
            .Distinct();

        Assert.Equal(code, string.Join(' ', codes));
    }

    [Theory]
    [InlineData("requirements", "title", 100, "")]
    [InlineData("requirements", "title", 101, "LG3122")]
    [InlineData("requirements", "purpose", 7, "LG3122")]
    [InlineData("goals", "target", 7, "")]
    [InlineData("areas", "title", 61, "LG3122")]
    public void A_text_can_be_too_long_or_too_short(string kind, string field, int length, string code)
    {
        var found = Found($"{kind}:\n  - {field}: {{ sv: {new string('s', length)}, en: english }}\n", isCases: false);

        Assert.Equal(code.Length > 0, found.Contains($"2:{field.Length + 13} LG3122", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("announced: 2025-01-02, issued: 2025-01-01", "2:38 LG3111")]
    [InlineData("announced: 2025-01-02, inForce: 2025-01-01", "2:39 LG3111")]
    [InlineData("announced: 2025-01-01, issued: 2025-01-01, inForce: 2026-01-01", "")]
    public void The_days_of_a_source_come_in_order(string days, string found) =>
        Assert.Equal(found, Found($"sources:\n  - {{ {days} }}\n", isCases: false));

    [Fact]
    public void Names_of_cases_are_texts_too() =>
        Assert.Equal("3:13 LG3121", Found("requirement: X\ncases:\n    - name: \" ett\"\n", isCases: true));

    private static string Found(string text, bool isCases)
    {
        Rules.Catalogs.CatalogFile file = new("f.yaml", Encoding.UTF8.GetBytes(text));
        return string.Join(
            ", ",
            (isCases ? FileFindings.OfCases(file) : FileFindings.OfCatalog(file)).Found
                .AllKept()
                .Select(problem => $"{problem.Line}:{problem.Column} {problem.Code}"));
    }
}
