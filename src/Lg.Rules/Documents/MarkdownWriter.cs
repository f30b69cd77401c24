using System.Globalization;
using System.Text;

namespace Lg.Rules.Documents;

/// <summary>Writes a document as Markdown (GitHub's tables). INVARIANT: every text is escaped here, whoever wrote it.</summary>
/// <param name="addressOf">
/// Returns the address of what a link leads to; <c>null</c> for a document that stands alone, whose links are words only.
/// </param>
/// <param name="lower">By how many levels the headings stand below the title of the file.</param>
internal sealed class MarkdownWriter(Func<Target, string>? addressOf, int lower) : DocumentWriter
{
    private const string Special = "\\`*_{}[]#|~<>&$@";

    private readonly StringBuilder text = new();

    public static string Write(IEnumerable<Block> blocks, Func<Target, string>? addressOf = null, int lower = 0)
    {
        MarkdownWriter writer = new(addressOf, lower);
        writer.WriteAll(blocks);
        return writer.text.ToString();
    }

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

    private void Part() => text.Append(text.Length > 0 ? "\n" : "");

    protected override void Heading(Block.Heading heading)
    {
        Part();
        if (heading.Anchor is { } anchor && addressOf is not null)
            text.Append(CultureInfo.InvariantCulture, $"<a id=\"{Escape(anchor)}\"></a>\n\n");
        text.Append('#', heading.Level + lower)
            .Append(' ')
            .Append(heading.Mark is { } mark ? $"{Escape(mark)} " : "")
            .Append(Escape(heading.Text))
            .Append('\n');
        Paragraph(heading.Summary ?? "");
        Paragraph(heading.Remark);
    }

    protected override void Paragraph(Block.Paragraph paragraph) => Paragraph(paragraph.Text);

    private void Paragraph(Inline body)
    {
        if (body.IsEmpty)
            return;

        Part();
        text.Append(Line(body)).Append('\n');
    }

    protected override void Facts(Block.Facts facts)
    {
        Part();
        foreach (var (row, answer) in facts.Rows.Select(row => (row, Escape(row.Answer))))
            text.Append(
                CultureInfo.InvariantCulture,
                $"- **{Escape(row.Term)}:** {answer}{(answer.Length == 0 || row.Text.IsEmpty ? "" : " – ")}{Pieces(row.Text)}\n");
    }

    protected override void Items(Block.Items list)
    {
        Part();
        List(list.All, "", list.IsLoose);
    }

    private void List(IEnumerable<Item> items, string indent, bool isLoose = false)
    {
        foreach (var (item, i) in items.Select((item, i) => (item, i)))
        {
            var head = item.IsNumbered ? $"{item.Mark}. " : "- ";
            var mark = item.IsNumbered || item.Mark.Length == 0 ? "" : $"{Escape(item.Mark)} ";
            text.Append(isLoose && i > 0 ? "\n" : "").Append(indent).Append(head).Append(mark).Append(Line(item.Text));
            foreach (var beside in new[] { Escape(item.Columns), Escape(item.Remark) }.Where(beside => beside.Length > 0))
                text.Append(" · ").Append(beside);
            text.Append('\n');
            List(item.Details.Select(detail => new Item(detail.Whole)), indent + new string(' ', head.Length));
            List(item.Items, indent + new string(' ', head.Length));
        }
    }

    protected override void Table(Block.Table table, IReadOnlyList<int> used, bool isNamed)
    {
        if (!isNamed)
            Paragraph($"{table.Caption}:");
        Part();
        Row(used.Select(column => Escape(table.Headings[column])));
        Row(used.Select(static _ => "---"));
        foreach (var row in table.Rows)
            Row(used.Select(column => Pieces(row[column])));
    }

    protected override void Chart(Block.Chart chart) => Write(chart.AsTable());

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // The fence is longer than any row of the same sign in what it holds.
    protected override void Code(Block.Code code)
    {
        var fence = new string('`', Math.Max(3, LongestRun(code.Text, '`') + 1));
        Paragraph($"{code.Label}:");
        text.Append(CultureInfo.InvariantCulture, $"\n{fence}text\n{string.Join('\n', code.Lines())}\n{fence}\n");
    }

    private static int LongestRun(string text, char sign)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == sign ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // A sign or a number at the start of a line would make a list or a heading of it.
    private string Line(Inline spans)
    {
        var line = Pieces(spans);
        return line switch
        {
            ['-' or '+' or '=', ..] => "\\" + line,
            [>= '0' and <= '9', ..] when line.TrimStart("0123456789".ToCharArray()) is ['.' or ')', ..] rest =>
                $"{line[..^rest.Length]}\\{rest}",
            _ => line,
        };
    }

    private string Pieces(Inline spans) => string.Concat(spans.Select(span => span switch
    {
        { Target: { } target } when addressOf is not null => $"[{Escape(span.Text)}]({addressOf(target)})",
        { IsStrong: true } => $"**{Escape(span.Text)}**",
        { IsCode: true } when IsHarmless(span.Text) => $"`{span.Text}`",
        _ => Spaced(span.Text),
    }));

    // What stands between backquotes cannot be escaped: a pointer or a hash can stand there, anything else is text.
    private static bool IsHarmless(string code) =>
        code.Length > 0 && code.All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '_' or '.');

    // To escape a text trims it, but a space between two pieces is meant.
    private static string Spaced(string text) =>
        $"{(text.StartsWith(' ') ? " " : "")}{Escape(text)}{(text.Length > 1 && text.EndsWith(' ') ? " " : "")}";
}
