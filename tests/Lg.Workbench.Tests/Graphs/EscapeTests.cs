using System.Text.RegularExpressions;
using Lg.Model;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Graphs;

namespace Lg.Workbench.Tests.Graphs;

/// <summary>What stands in a catalog is text in a drawing, whatever characters it has.</summary>
public sealed partial class EscapeTests
{
    private const string Hostile = """a"]; end <b>&amp; `x` \n "]) %%{init: {}}%% #35; {{y}} | --> z""";

    [Theory]
    [InlineData("\"", "#34;")]
    [InlineData("[a](b){c}", "#91;a#93;#40;b#41;#123;c#125;")]
    [InlineData("<b>&lt;", "#60;b#62;#38;lt#59;")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("1. först", "#49;. först")]
    [InlineData("- a, b – c", "#45; a, b – c")]
    [InlineData("It's 5.1. So.", "It's 5#46;1. So.")]
    [InlineData("*a* _b_ `c` www.d.se", "#42;a#42; #95;b#95; #96;c#96; www#46;d#46;se")]
    [InlineData("%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;")]
    [InlineData("a 😀", "a #128512;")]
    [InlineData("\u202Ea", "a")]
    public void Mermaid_gets_an_entity_for_all_that_it_could_read_as_its_own(string text, string escaped) =>
        Assert.Equal(escaped, MermaidText.Escape(text));

    [Theory]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", "\\\\")]
    [InlineData("\\\"", "\\\\\\\"")]
    [InlineData("a\nb", "a b")]
    [InlineData("<b> [c] {d} | &amp;", "<b> [c] {d} | &amp;amp;")]
    public void DOT_gets_a_backslash_before_quotes_and_backslashes_and_no_entity_of_its_own(string text, string escaped) =>
        Assert.Equal(escaped, DotText.Escape(text));

    [Fact]
    public void A_hostile_title_adds_no_line_and_no_quote_to_Mermaid()
    {
        var (hostile, plain) = (MermaidText.Write(Graph(Hostile)).Split('\n'), MermaidText.Write(Graph("A")).Split('\n'));

        Assert.Equal(plain.Length, hostile.Length);
        Assert.Equal(plain.Select(WithoutTitle), hostile.Select(WithoutTitle));
    }

    [Fact]
    public void A_hostile_title_adds_no_line_and_no_string_to_DOT()
    {
        var (hostile, plain) = (DotText.Write(Graph(Hostile)).Split('\n'), DotText.Write(Graph("A")).Split('\n'));

        Assert.Equal(plain.Select(WithoutString), hostile.Select(WithoutString));
    }

    private static RuleGraph Graph(string title)
    {
        var quoted = "\"" + title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        var yaml = new ARequirement().ToYaml()
            .Replace("sv: Krav CI-A-01, en: Requirement CI-A-01", $"sv: {quoted}, en: {quoted}", StringComparison.Ordinal);
        var rulebook = ARulebook.Load(yaml).Value!;
        Assert.Equal(title, rulebook.Requirements[0].Title.Sv);
        return new RuleGraphMaker(rulebook.Catalog, Language.Swedish).Make(ChosenRules.Of(rulebook, _ => true));
    }

    private static string WithoutTitle(string line) => MermaidTitle().Replace(line, "<br/>…\"");

    private static string WithoutString(string line) => DotString().Replace(line, "…");

    [GeneratedRegex("""<br/>[^"<>\[\]{}()|%`]*"(?=[\]}])""")]
    private static partial Regex MermaidTitle();

    [GeneratedRegex("""
        "([^"\\]|\\.)*"
        """)]
    private static partial Regex DotString();
}
