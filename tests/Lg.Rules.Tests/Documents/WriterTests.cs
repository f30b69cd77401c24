using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lg.Model;
using Lg.Rules.Documents;
using Lg.Rules.Tests.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Documents;

public sealed partial class WriterTests
{
    private static readonly Func<IEnumerable<Block>, string>[] Writers =
    [
        blocks => PlainTextWriter.Write(blocks),
        blocks => MarkdownWriter.Write(blocks),
        blocks => HtmlWriter.Write(new("", Language.Swedish), blocks),
    ];

    [Fact]
    public void As_text() => Snapshot.Matches(PlainTextWriter.Write(ADocument.Of("hela")));

    [Fact]
    public void As_Markdown() => Snapshot.Matches(MarkdownWriter.Write(ADocument.Of("hela"), _ => "sida.md"));

    [Fact]
    public void As_HTML()
    {
        PageFrame frame = new(
            "Titel",
            Language.Swedish)
        {
            Trail = [Span.Link("Start", new ADocument.Here()), "Här"],
            Other = Span.Link("In English", new ADocument.Here()) with { Language = Language.English },
            Foot = ["Sist"],
        };
        var page = HtmlWriter.Write(frame, ADocument.Of("hela"), _ => "sida.html");

        Snapshot.Matches(page[page.IndexOf("<body>", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void The_document_of_these_tests_has_every_kind_of_block() => Assert.Equal(
        typeof(Block).GetNestedTypes()
            .Concat(typeof(Block).GetNestedTypes(System.Reflection.BindingFlags.NonPublic))
            .Select(type => type.Name)
            .Order(),
        ADocument.Of("").Select(block => block.GetType().Name).Distinct().Order());

    [Fact]
    public void Every_text_of_a_document_is_in_every_form()
    {
        var all = NumbersIn(PlainTextWriter.Write(ADocument.Of("xyzzy")), "xyzzy");

        Assert.All(Writers, write => Assert.InRange(NumbersIn(write(ADocument.Of("xyzzy")), "xyzzy"), all, int.MaxValue));
    }

    [Fact]
    public void A_page_without_links_has_no_address() =>
        Assert.DoesNotContain("href", HtmlWriter.Write(new("Titel", Language.Swedish), ADocument.Of("x")), StringComparison.Ordinal);

    [Theory]
    [InlineData(Hostile.Text)]
    [InlineData("</title></style></code><script>x</script>\" onload=\"x")]
    [InlineData("]]> <!-- & &lt; ' \" `")]
    public void No_text_becomes_markup(string text)
    {
        var harmless = ElementsOf(HtmlWriter.Write(new("x", Language.Swedish), ADocument.Of("x")));

        Assert.Equal(harmless, ElementsOf(HtmlWriter.Write(new(text, Language.Swedish), ADocument.Of(text))));
    }

    [Theory]
    [InlineData("# rubrik")]
    [InlineData("a | b")]
    [InlineData("`kod` ``")]
    [InlineData("<b>")]
    [InlineData("[länk](http://x.se)")]
    public void No_text_becomes_another_shape_of_Markdown(string text)
    {
        Assert.Equal(ShapeOf(MarkdownWriter.Write(ADocument.Of("x"))), ShapeOf(MarkdownWriter.Write(ADocument.Of(text))));
    }

    [Theory]
    [InlineData("- nej", "\\- nej\n")]
    [InlineData("3. nej", "3\\. nej\n")]
    [InlineData("===", "\\===\n")]
    public void A_paragraph_never_starts_a_list_or_a_heading(string text, string expected) =>
        Assert.Equal(expected, MarkdownWriter.Write([new Block.Paragraph(text)]));

    [Fact]
    public void A_table_says_what_its_heading_says_only_once()
    {
        Block[] blocks = [new Block.Heading(2, "Krav"), new Block.Table("Krav", ["A", "B"], [["a", "b"]])];

        Assert.Equal("Krav\n    a: b\n", PlainTextWriter.Write(blocks));
        Assert.Equal("## Krav\n\n| A | B |\n| --- | --- |\n| a | b |\n", MarkdownWriter.Write(blocks));
        Assert.Contains(
            "<caption class=\"unseen\">Krav</caption>", HtmlWriter.Write(new("x", Language.Swedish), blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_content_is_left_out() => Assert.All(
        Writers,
        write => Assert.Equal(write([]), write([new Block.Table("Krav", ["A"], [[""]]), new Block.Table("Inga", ["A"], [])])));

    [Fact]
    public void A_table_as_values_keeps_every_column() =>
        Assert.Equal("\uFEFFA,B\r\n'=1,\r\n", CsvWriter.Write(new("", ["A", "B"], [["=1", ""]])));

    private static int NumbersIn(string text, string part) => text.Split(part).Length;

    private static string ShapeOf(string markdown) => string.Join(
        '\n', markdown.Split('\n').Select(line => $"{Start().Match(line).Value}{(line.StartsWith('|') ? Bars().Count(line) : 0)}"));

    private static IReadOnlyList<string> ElementsOf(string page) =>
        [.. XDocument
            .Parse(Meta()
                .Replace(page["<!DOCTYPE html>\n".Length..], "$0</meta>")
                .Replace("<details open>", "<details>", StringComparison.Ordinal))
            .Descendants()
            .Select(element =>
                $"{element.Name.LocalName} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name.LocalName))}")];

    [GeneratedRegex("<meta [^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    [GeneratedRegex(@"^ *(#+ |- |\d+\. |\||`{3,})?", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    // A bar that is escaped is text.
    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Bars();
}
