using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Presentation;

public sealed partial class HtmlReportTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "main", "section", "details", "summary", "h1", "h2", "h3", "p", "ol", "ul", "li",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "dl",
        "dt",
        "dd",
        "code",
        "strong",
        "a",
        "div",
        "span",
        "figure",
        "svg",
        "rect",
        "path",
        "circle",
        "text",
        "desc",
    ];

    [Fact]
    public void In_Swedish() => Snapshot.Matches(HtmlReport.Write(AReport.Full, Language.Swedish, ReportDetail.Full));

    [Fact]
    public void In_English() => Snapshot.Matches(HtmlReport.Write(AReport.Full, Language.English, ReportDetail.Full));

    [Fact]
    public void Of_an_empty_draft() => Snapshot.Matches(HtmlReport.Write(AReport.Empty, Language.Swedish, ReportDetail.Full));

    [Fact]
    public void Questions_alone() => Snapshot.Matches(HtmlQuestionList.Write(AReport.Full, Language.Swedish));

    [Fact]
    public void The_decision_in_Swedish() => Snapshot.Matches(HtmlReport.Write(AReport.Full, Language.Swedish));

    [Theory]
    [InlineData(ReportDetail.Brief)]
    [InlineData(ReportDetail.Full)]
    public void Nothing_hostile_becomes_markup(ReportDetail detail)
    {
        var page = Read(
            HtmlReport.Write(Hostile.Of($"{Hostile.Text}</title></svg></style><script>x</script>\" onload=\"x"), Language.Swedish, detail));

        Assert.Empty(page.Descendants().Select(element => element.Name.LocalName).Except(Elements));
        Assert.Empty(page.Descendants()
            .SelectMany(element => element.Attributes())
            .Select(attribute => attribute.Name.LocalName)
            .Except([
                "lang",
                "charset",
                "http-equiv",
                "name",
                "content",
                "scope",
                "class",
                "id",
                "tabindex",
                "open",
                "role",
                "data-label",
                "href",
                "aria-hidden",
                "focusable",
                "viewBox",
                "preserveAspectRatio",
                "x",
                "y",
                "width",
                "height",
                "d",
                "cx",
                "cy",
                "r",
            ]));
    }

    [Theory]
    [InlineData(ReportDetail.Brief)]
    [InlineData(ReportDetail.Full)]
    public void The_page_fetches_nothing(ReportDetail detail) =>
        Assert.DoesNotMatch(
            new Regex(@"\ssrc\s*=|href\s*=\s*""[^#]|url\(|@import", RegexOptions.IgnoreCase),
            HtmlReport.Write(AReport.Full, Language.Swedish, detail));

    [Fact]
    public void Every_link_of_the_contents_leads_to_a_section()
    {
        var page = Read(HtmlReport.Write(AReport.Full, Language.Swedish, ReportDetail.Full));

        var links = page.Descendants("a").Select(link => link.Attribute("href")!.Value).ToList();

        Assert.NotEmpty(links);
        Assert.Equal(links, page.Descendants("h2").Select(heading => $"#{heading.Attribute("id")?.Value}"));
    }

    [Fact]
    public void The_policy_permits_the_style_of_the_page_and_nothing_else()
    {
        var style = Style().Match(HtmlReport.Write(AReport.Empty, Language.Swedish, ReportDetail.Full)).Groups[1].Value;

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", HtmlReport.ContentSecurityPolicy);
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void A_report_in_parts_is_the_whole_report(Language language)
    {
        var whole = LinesOf(MarkdownReport.Write(AReport.Full, language, ReportDetail.Full));

        var parts = ReportParts.All.SelectMany(part => LinesOf(MarkdownReport.Write(AReport.Full, language, [part])));

        Assert.Equal(whole.ToHashSet(), parts.ToHashSet());
    }

    [Fact]
    public void Only_the_part_that_is_asked_for_is_written() =>
        Assert.Equal(["Förslag till mål", "Kvitto"], HeadingsOf(HtmlReport.Write(AReport.Full, Language.Swedish, ["goals"])));

    private static IEnumerable<string> HeadingsOf(string page) => Read(page).Descendants("h2").Select(heading => heading.Value);

    private static string[] LinesOf(string text) => text.Split('\n');

    // Well-formed as XML once the elements without content are closed.
    private static XDocument Read(string page) => XDocument.Parse(Meta()
        .Replace(page["<!DOCTYPE html>\n".Length..], "$0</meta>")
        .Replace("<details open>", "<details open=\"\">", StringComparison.Ordinal));

    [GeneratedRegex("<meta [^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    [GeneratedRegex("<style>(.*)</style>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Style();
}
