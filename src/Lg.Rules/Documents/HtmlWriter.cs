using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lg.Model;

namespace Lg.Rules.Documents;

/// <summary>
/// Writes a document as an HTML page that stands alone: its style is inside, it runs nothing and fetches nothing, and says so to the
/// browser. INVARIANT: every text is escaped here, whoever wrote it.
/// </summary>
internal sealed class HtmlWriter : DocumentWriter
{
    // More columns than a sheet of paper has room for, without breaking words, stand row by row instead.
    private const int WidestTable = 6;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();
    private readonly PageFrame frame;
    private readonly Func<Target, string>? addressOf;

    private HtmlWriter(PageFrame frame, Func<Target, string>? addressOf) => (this.frame, this.addressOf) = (frame, addressOf);

    public static string Write(PageFrame frame, IEnumerable<Block> blocks, Func<Target, string>? addressOf = null)
    {
        HtmlWriter writer = new(frame, addressOf);
        writer.WriteAll(blocks);
        return writer.Page();
    }

    private static string Escape(string text) => Encoder.Encode(PlainText.OneLine(text));

    protected override void Heading(Block.Heading heading)
    {
        var id = heading.Anchor is { } anchor ? $" id=\"{Escape(anchor)}\"" : "";
        var mark = heading.Mark is { } before ? $"<span class=\"mark\">{Escape(before)}</span> " : "";
        html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}{id}>{mark}{Escape(heading.Text)}</h{heading.Level}>\n");
        if (heading.Summary is { IsEmpty: false } summary)
            Paragraph(new(summary));
        if (heading.Remark.Length > 0)
            Paragraph(new(heading.Remark, ParagraphKind.Lead));
    }

    protected override void Paragraph(Block.Paragraph paragraph)
    {
        var kind = paragraph.Kind switch
        {
            ParagraphKind.Body => "",
            ParagraphKind.Lead => " class=\"lead\"",
            ParagraphKind.Note or ParagraphKind.Close => " class=\"note\"",
        };
        html.Append(CultureInfo.InvariantCulture, $"<p{kind}>{Pieces(paragraph.Text)}</p>\n");
    }

    protected override void Facts(Block.Facts facts)
    {
        html.Append("<dl class=\"card\">\n");
        foreach (var row in facts.Rows)
            Fact(row.Term, row.Answer.Length == 0 ? row.Text : [Span.Strong(row.Answer), " – ", .. row.Text]);
        html.Append("</dl>\n");
    }

    // The values say in words what the bar shows.
    protected override void Chart(Block.Chart chart)
    {
        var (holds, open, fails) = Svg.Key();
        var before = chart.Key.Before.Length == 0 ? "" : $" {Svg.BeforeKey()} {Escape(chart.Key.Before)}";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<table role=\"table\" class=\"chart\">\n<caption{(chart.Caption == Above.Text ? " class=\"unseen\"" : "")}>{Escape(chart.Caption)}</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var heading in chart.Headings)
            html.Append(CultureInfo.InvariantCulture, $"<th role=\"columnheader\" scope=\"col\">{Escape(heading)}</th>");
        html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in chart.Rows)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><div class=\"named\"><span>{Escape(row.Name)}</span>{Svg.Bar(row)}</div></th>");
            foreach (var (value, i) in row.Values.Select((value, i) => (value, i)))
                html.Append(
                    CultureInfo.InvariantCulture, $"<td role=\"cell\" data-label=\"{Escape(chart.Headings[i + 1])}\">{Escape(value)}</td>");
            html.Append("</tr>\n");
        }

        html.Append(
            CultureInfo.InvariantCulture,
            $"</tbody>\n</table>\n<p class=\"legend\">{holds} {Escape(chart.Key.Holds)} {open} {Escape(chart.Key.Open)} {fails} {Escape(chart.Key.Fails)}{before}</p>\n");
    }

    protected override void Timeline(Block.Timeline timeline)
    {
        html.Append("<figure>").Append(Svg.Line(timeline.Days, Escape(timeline.Caption))).Append("</figure>\n");
        var table = timeline.AsTable();
        Write(
            table with { Rows = [.. table.Rows.Select((row, i) => (IReadOnlyList<Inline>)[$"{i + 1} · {row[0].Text}", .. row.Skip(1)])] });
    }

    protected override void Matrix(Block.Matrix matrix)
    {
        html.Append("<div class=\"beside square\">\n<div>\n<figure>").Append(SvgMatrix.Of(matrix, Escape)).Append("</figure>\n");
        if (matrix.Frame.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"legend\">{SvgMatrix.FramePatch()} {Escape(matrix.Frame)}</p>\n");
        html.Append("</div>\n");
        Within("<div>", [matrix.AsTable()], "</div>");
        html.Append("</div>\n");
    }

    protected override void Sheet(Block.Sheet sheet) => Within("<div class=\"sheet\">", sheet.Blocks, "</div>");

    protected override void Beside(Block.Beside beside)
    {
        html.Append("<div class=\"beside\">\n");
        foreach (var part in beside.Parts)
            Within("<div>", part, "</div>");
        html.Append("</div>\n");
    }

    private void Within(string start, IReadOnlyList<Block> blocks, string end)
    {
        html.Append(start).Append('\n');
        WriteAll(blocks);
        html.Append(end).Append('\n');
    }

    private void Fact(string term, Inline text) =>
        html.Append(CultureInfo.InvariantCulture, $"<dt>{Escape(term)}</dt><dd>{Pieces(text)}</dd>\n");

    protected override void Code(Block.Code code) => html.Append(
        CultureInfo.InvariantCulture,
        $"<figure><figcaption>{Escape(code.Label)}</figcaption><pre><code>{string.Join('\n', code.Lines().Select(Encoder.Encode))}</code></pre></figure>\n");

    protected override void Fold(Block.Fold fold)
    {
        html.Append("<details open>\n<summary>");
        WriteAll([fold.Title]);
        html.Append("</summary>\n");
        WriteAll(fold.Blocks);
        html.Append("</details>\n");
    }

    protected override void Items(Block.Items list) => List(
        list.All,
        list.IsIndex ? " class=\"many\"" : list.All.All(item => item.Mark.Length > 0 && !item.IsNumbered) ? " class=\"marked\"" : "");

    private void List(IReadOnlyList<Item> items, string look = "")
    {
        if (items.Count == 0)
            return;

        var list = items.All(item => item.IsNumbered) ? "ol" : "ul";
        html.Append(CultureInfo.InvariantCulture, $"<{list}{look}>\n");
        foreach (var item in items)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li>{(list == "ol" || item.Mark.Length == 0 ? "" : $"{Escape(item.Mark)} ")}{Pieces(item.Text)}");
            foreach (var beside in new[] { item.Columns, item.Remark }.Where(beside => beside.Length > 0))
                html.Append(" · ").Append(Escape(beside));
            List([.. item.Details.Select(detail => new Item(detail.Whole))]);
            List(item.Items);
            html.Append("</li>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"</{list}>\n");
    }

    protected override void Table(Block.Table table, IReadOnlyList<int> used, bool isNamed)
    {
        if (used.Count > WidestTable && !table.IsDense)
            Rows(table, used, isNamed);
        else
            Columns(table, used, isNamed);
    }

    // The roles say again what the elements are: on a phone a row is shown as a block, which some readers take for no table.
    private void Columns(Block.Table table, IReadOnlyList<int> used, bool isNamed)
    {
        var caption = $"<caption{(isNamed ? " class=\"unseen\"" : "")}>{Escape(table.Caption)}</caption>";
        var look = table.IsIndex ? " class=\"index\"" : table.IsDense ? " class=\"tight\"" : "";
        html.Append(CultureInfo.InvariantCulture, $"<table role=\"table\"{look}>\n{caption}\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in used)
            html.Append(CultureInfo.InvariantCulture, $"<th role=\"columnheader\" scope=\"col\">{Escape(table.Headings[column])}</th>");
        html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr role=\"row\">")
                .Append(CultureInfo.InvariantCulture, $"<th role=\"rowheader\" scope=\"row\">{Pieces(row[used[0]])}</th>");
            foreach (var column in used.Skip(1))
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<td role=\"cell\" data-label=\"{Escape(table.Headings[column])}\">{Pieces(row[column])}</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private void Rows(Block.Table table, IReadOnlyList<int> used, bool isNamed)
    {
        if (!isNamed)
            Paragraph(new(table.Caption, ParagraphKind.Note));
        var level = Above.Level + 1;
        foreach (var row in table.Rows)
        {
            html.Append(
                CultureInfo.InvariantCulture, $"<section class=\"row\">\n<h{level}>{Escape(table.NameOf(row, used))}</h{level}>\n<dl>\n");
            foreach (var column in used.Skip(table.Names).Where(column => !row[column].IsEmpty))
                Fact(table.Headings[column], row[column]);
            html.Append("</dl>\n</section>\n");
        }
    }

    private string Pieces(Inline spans) => string.Concat(spans.Select(span => span switch
    {
        { Target: { } target } when addressOf is not null =>
            $"<a href=\"{Escape(addressOf(target))}\"{LanguageOf(span)}>{Escape(span.Text)}</a>",
        { IsStrong: true } => $"<strong>{Escape(span.Text)}</strong>",
        { IsCode: true } => $"<code>{Escape(span.Text)}</code>",
        _ when LanguageOf(span) is { Length: > 0 } language => $"<span{language}>{Escape(span.Text)}</span>",
        _ => Escape(span.Text),
    }));

    private string LanguageOf(Span span) => span.Language is not { } language || language == frame.Language ? ""
        : span.Target is null ? $" lang=\"{CodeOf(language)}\""
        : $" lang=\"{CodeOf(language)}\" hreflang=\"{CodeOf(language)}\"";

    /// <summary>Returns the tag of a language, as in <c>lang</c> and in the addresses of a site.</summary>
    public static string CodeOf(Language language) => language == Language.Swedish ? "sv" : "en";

    private string Say(string swedish, string english) => frame.Language == Language.Swedish ? swedish : english;

    // A page that stands alone has nothing to skip.
    private string Top() => frame.Trail.Count == 0 ? "" :
        $"""
        <a class="skip" href="#main-content">{Escape(Say("Hoppa till innehållet", "Skip to the content"))}</a>
        <header class="band"><div class="top">
        <nav aria-label="{Escape(Say("Du är här", "You are here"))}"><ol>{string.Concat(frame.Trail.Select(step => $"<li{(step.Target is null ? " aria-current=\"page\"" : "")}>{Pieces(step)}</li>"))}</ol></nav>
        {(frame.Other is { } other ? Pieces(other) : "")}
        </div></header>

        """;

    private string Foot() =>
        frame.Foot.Count == 0 ? "" : $"<footer>\n{string.Concat(frame.Foot.Select(line => $"<p>{Escape(line)}</p>\n"))}</footer>\n";

    private string Page() =>
        $"""
        <!DOCTYPE html>
        <html lang="{CodeOf(frame.Language)}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Encoder.Encode(HtmlStyle.Policy)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>{Escape(frame.Title)}</title>
        <style>{HtmlStyle.Text}</style>
        </head>
        <body>
        {Top()}<main id="main-content" tabindex="-1"{(frame.IsDense ? " class=\"dense\"" : "")}>
        {html}</main>
        {Foot()}</body>
        </html>

        """;
}
