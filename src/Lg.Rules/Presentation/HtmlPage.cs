using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lg.Model;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>
/// Builds a page that stands on its own and can be printed: its style is inside, it runs nothing and fetches nothing, and says so to the browser.
/// INVARIANT: every text is escaped here, whoever wrote it.
/// </summary>
internal sealed class HtmlPage(Language language) : IDocument
{
    // More columns than a sheet of paper has room for are told row by row instead.
    private const int WidestTable = 7;

    private const string Style =
        """
        :root { color-scheme: light; }
        body { font: 11pt/1.45 system-ui, sans-serif; color: #111; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
        h1, h2, h3 { line-height: 1.2; break-after: avoid; }
        h2 { border-bottom: 1px solid #999; margin-top: 2rem; }
        h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
        thead { display: table-header-group; }
        tr, .row { break-inside: avoid; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; margin: 0; }
        dt { color: #444; }
        dd { margin: 0; overflow-wrap: anywhere; }
        @page { size: A4; margin: 18mm; }
        @media print { body { max-width: none; padding: 0; font-size: 9.5pt; } }

        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder body = new();
    private string title = "";

    /// <summary>Gets the policy (Content Security Policy) that the page asks for itself, and that a host should send with it.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    public static string Escape(string text) => Encoder.Encode(PlainText.OneLine(text).Trim());

    public void Heading(int level, string title)
    {
        this.title = level == 1 ? title : this.title;
        body.Append(CultureInfo.InvariantCulture, $"<h{level}>{Escape(title)}</h{level}>\n");
    }

    public void Paragraph(string body) => this.body.Append(CultureInfo.InvariantCulture, $"<p>{Escape(body)}</p>\n");

    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var used = Enumerable.Range(0, headings.Count).Where(column => all.Any(row => row[column].Length > 0)).ToList();
        if (used.Count > WidestTable)
            Rows(headings, all, used);
        else if (used.Count > 0)
            Columns(headings, all, used);
    }

    public override string ToString() =>
        $"""
        <!DOCTYPE html>
        <html lang="{(language == Language.Swedish ? "sv" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Encoder.Encode(ContentSecurityPolicy)}">
        <meta name="viewport" content="width=device-width">
        <title>{Escape(title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        {body}</main>
        </body>
        </html>

        """;

    private void Columns(IReadOnlyList<string> headings, List<IReadOnlyList<string>> rows, List<int> used)
    {
        body.Append("<table>\n<thead><tr>").AppendJoin("", used.Select(column => $"<th scope=\"col\">{Escape(headings[column])}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
            body.Append("<tr>").AppendJoin("", used.Select(column => $"<td>{Escape(row[column])}</td>")).Append("</tr>\n");
        body.Append("</tbody>\n</table>\n");
    }

    // The first two cells name the row; the others are told under it when they say something.
    private void Rows(IReadOnlyList<string> headings, List<IReadOnlyList<string>> rows, List<int> used)
    {
        foreach (var row in rows)
        {
            body.Append("<section class=\"row\">\n");
            Heading(3, string.Join(" · ", used.Take(2).Select(column => row[column]).Where(cell => cell.Length > 0)));
            body.Append("<dl>\n");
            foreach (var column in used.Skip(2).Where(column => row[column].Length > 0))
                body.Append(CultureInfo.InvariantCulture, $"<dt>{Escape(headings[column])}</dt><dd>{Escape(row[column])}</dd>\n");
            body.Append("</dl>\n</section>\n");
        }
    }
}
