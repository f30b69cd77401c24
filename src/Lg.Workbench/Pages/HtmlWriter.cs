using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Pages;

/// <summary>
/// Writes a page as HTML that stands alone: its style is inside, it runs nothing and fetches nothing. INVARIANT: every text is escaped here, whoever wrote it.
/// </summary>
internal sealed class HtmlWriter(PageFrame frame)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    public static string Write(PageFrame frame, IEnumerable<Block> blocks)
    {
        HtmlWriter writer = new(frame);
        foreach (var block in blocks)
            writer.Write(block);
        return writer.Page();
    }

    /// <summary>Returns the page that asks for the language.</summary>
    public static string Choice(PageFrame frame, Target swedish, Target english)
    {
        HtmlWriter writer = new(frame);
        writer.Write(new Block.Heading(1, frame.Title));
        writer.html.Append(CultureInfo.InvariantCulture, $"<ul>\n<li>{writer.LanguageLink(swedish, "sv", "Krav för krav, på svenska")}</li>\n<li>{writer.LanguageLink(english, "en", "Requirement by requirement, in English")}</li>\n</ul>\n");
        return writer.Page();
    }

    private static string Escape(string text) => Encoder.Encode(PlainText.OneLine(text));

    private void Write(Block block)
    {
        _ = block switch
        {
            Block.Heading heading => html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}{IdOf(heading)}>{MarkOf(heading)}{Escape(heading.Text)}</h{heading.Level}>\n"),
            Block.Lead lead => html.Append(CultureInfo.InvariantCulture, $"<p class=\"lead\">{Inline(lead.Text)}</p>\n"),
            Block.Paragraph paragraph => html.Append(CultureInfo.InvariantCulture, $"<p>{Inline(paragraph.Text)}</p>\n"),
            Block.Facts facts => Facts(facts),
            Block.Bullets bullets => List(bullets.Items),
            Block.Table table => Table(table),
            Block.Code code => html.Append(CultureInfo.InvariantCulture, $"<figure><figcaption>{Escape(code.Label)}</figcaption><pre><code>{Lines(code.Text)}</code></pre></figure>\n"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string IdOf(Block.Heading heading) => heading.Anchor is { } anchor ? $" id=\"{Escape(SiteForm.AnchorOf(anchor))}\"" : "";

    private static string MarkOf(Block.Heading heading) => heading.Mark is { } mark ? $"<span class=\"mark\">{Escape(mark)}</span> " : "";

    private static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => Encoder.Encode(PlainText.OneLine(line))));

    private StringBuilder Facts(Block.Facts facts)
    {
        html.Append("<dl class=\"card\">\n");
        foreach (var (term, text) in facts.Rows)
            html.Append(CultureInfo.InvariantCulture, $"<dt>{Escape(term)}</dt><dd>{Inline(text)}</dd>\n");
        return html.Append("</dl>\n");
    }

    private StringBuilder List(IReadOnlyList<Item> items)
    {
        html.Append("<ul>\n");
        foreach (var item in items)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{Inline(item.Text)}");
            if (item.Items.Count > 0)
                List(item.Items);
            html.Append("</li>\n");
        }

        return html.Append("</ul>\n");
    }

    // The roles say again what the elements are: on a phone a row is shown as a block, which some readers take for no table.
    private StringBuilder Table(Block.Table table)
    {
        html.Append(CultureInfo.InvariantCulture, $"<table role=\"table\"{(table.IsIndex ? " class=\"index\"" : "")}>\n<caption>{Escape(table.Caption)}</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in table.Used)
            html.Append(CultureInfo.InvariantCulture, $"<th role=\"columnheader\" scope=\"col\">{Escape(table.Headings[column])}</th>");
        html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr role=\"row\">");
            foreach (var column in table.Used)
                html.Append(Cell(table, row[column], column));
            html.Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n");
    }

    private string Cell(Block.Table table, IReadOnlyList<Span> text, int column) => column == table.Used[0]
        ? $"<th role=\"rowheader\" scope=\"row\">{Inline(text)}</th>"
        : $"<td role=\"cell\" data-label=\"{Escape(table.Headings[column])}\">{Inline(text)}</td>";

    private string Inline(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span switch
    {
        { Target: { } target } => $"<a href=\"{Escape(LinkTo(target))}\">{Escape(span.Text)}</a>",
        { IsStrong: true } => $"<strong>{Escape(span.Text)}</strong>",
        { Language: { } language } when language != frame.Language => $"<span lang=\"{SiteForm.CodeOf(language)}\">{Escape(span.Text)}</span>",
        _ => Escape(span.Text),
    }));

    private string LinkTo(Target target) => SiteForm.Relative(frame.Path, SiteForm.Html.PathOf(target));

    private string LanguageLink(Target target, string code, string text) => $"<a href=\"{Escape(LinkTo(target))}\" hreflang=\"{code}\" lang=\"{code}\">{Escape(text)}</a>";

    private string Trail() => frame.Trail.Count == 0 ? "" :
        $"""
        <header class="band"><div class="top">
        <nav aria-label="{Escape(frame.Texts.WhereYouAre)}"><ol>{string.Concat(frame.Trail.Select(step => $"<li{(step.Target is null ? " aria-current=\"page\"" : "")}>{Inline([step])}</li>"))}</ol></nav>
        {LanguageLink(frame.Other, SiteForm.CodeOf(frame.OtherLanguage), frame.Texts.OtherLanguage)}
        </div></header>
        """;

    private string Page() =>
        $"""
        <!DOCTYPE html>
        <html lang="{SiteForm.CodeOf(frame.Language)}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Encoder.Encode(HtmlStyle.Policy)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>{Escape(frame.Title)}</title>
        <style>{HtmlStyle.Text}</style>
        </head>
        <body>
        <a class="skip" href="#main-content">{Escape(frame.Texts.SkipToContent)}</a>
        {Trail()}
        <main id="main-content" tabindex="-1">
        {html}</main>
        <footer>
        <p>{Escape(frame.Catalog)}</p>
        <p>{Escape(frame.Texts.IsGenerated)}</p>
        </footer>
        </body>
        </html>

        """;
}
