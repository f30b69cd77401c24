using System.Text;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Tests.Catalogs;

/// <summary>A parameter that is defined wrongly is told of where it is defined, and not where it is used.</summary>
public sealed class FaultyParameterTests
{
    [Theory]
    [InlineData("name: planMonths", "name: plan-months", "LG3037")]
    [InlineData("name: planMonths", "nam: planMonths", "LG3030")]
    [InlineData("axis: planYear", "axis: planyear", "LG3033")]
    [InlineData("    axis: planYear\n", "", "LG3031")]
    [InlineData("{ from: 2026, value: 6 }", "{ from: 2026, value: ~ }", "LG3032")]
    [InlineData("{ from: 2026, value: 6 }", "{ from: 2026, value: sex }", "LG3045")]
    [InlineData("{ from: 2026, value: 6 }", "{ from: 2025, value: 6 }", "LG3044")]
    [InlineData("{ from: 2024, until: 2025, value: 12 }", "{ from: 2024, until: 2023, value: 12 }", "LG3043")]
    [InlineData("    values:\n      - { from: 2024, until: 2025, value: 12 }\n      - { from: 2026, value: 6 }\n", "", "LG3031")]
    [InlineData("document: doc-1, at: \"5\"", "document: doc-2, at: \"5\"", "LG3040")]
    public void A_mistake_in_a_parameter_is_told_once(string right, string wrong, string codes) =>
        Assert.Equal(codes, CodesWith(right, wrong));

    [Fact]
    public void A_parameter_that_is_not_defined_is_told_at_every_use() =>
        Assert.Equal("LG2009 LG2009 LG2009 LG3046", CodesWith("name: planMonths", "name: planDays"));

    [Fact]
    public void The_catalog_is_right_but_for_the_mistake() => Assert.Equal("", CodesWith("sv: Krav", "sv: Kraven"));

    private static string CodesWith(string right, string wrong)
    {
        var text = ACatalog.Text.Replace("    coverage: planned\n", "", StringComparison.Ordinal);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var loaded =
            Rulebook.Load([new CatalogFile("c.yaml", Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal)))]);
        return string.Join(' ', loaded.Diagnostics.Select(problem => problem.Code).Order(StringComparer.Ordinal));
    }
}
