using System.Text;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>Builds a document in Markdown (GitHub's tables). INVARIANT: every text is escaped here, whoever wrote it.</summary>
internal sealed class Markdown : IDocument
{
    private const string Special = "\\`*_{}[]#|~<>&$@";

    private readonly StringBuilder text = new();

    /// <summary>Returns the text as one line that shows as it was written: no markup, no HTML, no links.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (var character in PlainText.OneLine(text).Trim())
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when Special.Contains(character, StringComparison.Ordinal) => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        // An address becomes a link without any markup.
        return escaped.Replace("://", ":&#47;/").Replace("www.", "www&#46;").ToString();
    }

    public void Heading(int level, string title) => text.Append(text.Length == 0 ? "" : "\n").Append('#', level).Append(' ').Append(Escape(title)).Append('\n');

    // A sign at the start of a line would make a list or a heading of it.
    public void Paragraph(string body) => text.Append('\n').Append(body is ['-' or '+' or '=', ..] ? "\\" : "").Append(Escape(body)).Append('\n');

    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var used = Enumerable.Range(0, headings.Count).Where(column => all.Any(row => row[column].Length > 0)).ToList();
        if (used.Count == 0)
            return;

        text.Append('\n');
        Row(used.Select(column => Escape(headings[column])));
        Row(used.Select(static _ => "---"));
        foreach (var row in all)
            Row(used.Select(column => Escape(row[column])));
    }

    public override string ToString() => text.ToString();

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
