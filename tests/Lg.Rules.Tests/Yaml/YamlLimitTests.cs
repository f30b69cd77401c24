using System.Text;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Tests.Yaml;

public sealed class YamlLimitTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("- ? ")]
    [InlineData("[\n")]
    [InlineData("{a:\n")]
    public void Ten_thousand_levels_are_refused(string opener) =>
        Assert.Contains(
            "LG3013 för många nivåer i varandra; gränsen är 40",
            Written.Mistakes(string.Concat(Enumerable.Repeat(opener, opener.Length > 2 ? 4_000 : 9_000))),
            StringComparison.Ordinal);

    [Fact]
    public void Ten_thousand_levels_of_indentation_are_refused() =>
        Assert.Equal("a.yaml:41:41: LG3013 för många nivåer i varandra; gränsen är 40", Written.Mistakes(Indented(1_000)));

    [Fact]
    public void Forty_levels_are_read() => Assert.Equal("", Written.Mistakes(Indented(40)));

    [Fact]
    public void Many_brackets_that_are_closed_are_no_depth() => Assert.Equal(
        "",
        Written.Mistakes(
            $"a: [{string.Concat(Enumerable.Repeat("[], ", 1_000))}]\nb: {string.Concat(Enumerable.Repeat("x {{y}} ", 1_000))}"));

    [Fact]
    public void A_line_may_have_twenty_thousand_characters()
    {
        Assert.Equal("", Written.Mistakes("a: " + new string('x', Limits.YamlLine - 3)));
        Assert.Equal(
            "a.yaml:1:20001: LG3011 raden är längre än 20000 tecken", Written.Mistakes("a: " + new string('x', Limits.YamlLine - 2)));
    }

    [Fact]
    public void A_megabyte_on_one_line_is_refused() =>
        Assert.Equal("a.yaml:1:20001: LG3011 raden är längre än 20000 tecken", Written.Mistakes(new string('[', Limits.CatalogFileBytes)));

    [Fact]
    public void More_than_two_hundred_thousand_values_are_refused()
    {
        DiagnosticBag bag = new();
        var text = string.Concat(Enumerable.Repeat("- a\n", Limits.YamlValues + 1));
        YamlReader.Read(Encoding.UTF8.GetBytes(text), "a.yaml", bag, text.Length);

        Assert.Equal("a.yaml:200001:3: LG3014 filen har fler än 200000 värden", Written.Lines(bag.ToSortedList()));
    }

    [Fact]
    public void Deep_nesting_fits_a_small_stack()
    {
        var report = "";
        Thread small = new(() => report = Written.Mistakes(Indented(1_000)) + Written.Mistakes(Indented(40)), 256 * 1024);
        small.Start();
        small.Join();

        Assert.StartsWith("a.yaml:41:41: LG3013", report, StringComparison.Ordinal);
    }

    private static string Indented(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => new string(' ', level) + "a:\n"));
}
