using System.Globalization;
using System.Text;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Pages;

/// <summary>Writes the parts of a page as Markdown (GitHub's tables). INVARIANT: every text is escaped here, whoever wrote it.</summary>
/// <param name="path">The path of the file; <c>null</c> for a text that stands alone, whose links are words only.</param>
/// <param name="lower">By how many levels the headings stand below the title of the file.</param>
internal sealed class MarkdownWriter(string? path, int lower = 0)
{
    private readonly StringBuilder text = new();

    public static string Write(string? path, IEnumerable<Block> blocks, int lower = 0)
    {
        MarkdownWriter writer = new(path, lower);
        foreach (var block in blocks)
            writer.Write(block);
        return writer.text.ToString();
    }

    private void Write(Block block)
    {
        if (text.Length > 0)
            text.Append('\n');
        _ = block switch
        {
            Block.Heading heading => Heading(heading),
            Block.Lead lead => text.Append(Line(lead.Text)).Append('\n'),
            Block.Paragraph paragraph => text.Append(Line(paragraph.Text)).Append('\n'),
            Block.Facts facts => Facts(facts),
            Block.Bullets bullets => List(bullets.Items, ""),
            Block.Table table => Table(table),
            Block.Code code => Code(code),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private StringBuilder Heading(Block.Heading heading)
    {
        if (heading.Anchor is { } anchor && path is not null)
            text.Append(CultureInfo.InvariantCulture, $"<a id=\"{SiteForm.AnchorOf(anchor)}\"></a>\n\n");
        return text.Append('#', heading.Level + lower).Append(' ').Append(heading.Mark is { } mark ? $"{Markdown.Escape(mark)} " : "").Append(Markdown.Escape(heading.Text)).Append('\n');
    }

    private StringBuilder Facts(Block.Facts facts)
    {
        foreach (var (term, spans) in facts.Rows)
            text.Append(CultureInfo.InvariantCulture, $"- **{Markdown.Escape(term)}:** {Inline(spans)}\n");
        return text;
    }

    private StringBuilder List(IEnumerable<Item> items, string indent)
    {
        foreach (var item in items)
        {
            text.Append(indent).Append("- ").Append(Line(item.Text)).Append('\n');
            List(item.Items, indent + "  ");
        }

        return text;
    }

    private StringBuilder Table(Block.Table table)
    {
        text.Append(CultureInfo.InvariantCulture, $"{Markdown.Escape(table.Caption)}:\n\n");
        Row(table.Used.Select(column => Markdown.Escape(table.Headings[column])));
        Row(table.Used.Select(static _ => "---"));
        foreach (var row in table.Rows)
            Row(table.Used.Select(column => Inline(row[column])));
        return text;
    }

    private void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // The fence is longer than any row of the same sign in what it holds.
    private StringBuilder Code(Block.Code code)
    {
        var fence = new string('`', Math.Max(3, LongestRun(code.Text, '`') + 1));
        var lines = code.Text.ReplaceLineEndings("\n").Split('\n').Select(PlainText.OneLine);
        return text.Append(CultureInfo.InvariantCulture, $"{Markdown.Escape(code.Label)}:\n\n{fence}text\n{string.Join('\n', lines)}\n{fence}\n");
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
    private string Line(IReadOnlyList<Span> spans)
    {
        var line = Inline(spans);
        return line switch
        {
            ['-' or '+' or '=', ..] => "\\" + line,
            [>= '0' and <= '9', ..] when line.TrimStart("0123456789".ToCharArray()) is ['.' or ')', ..] rest => $"{line[..^rest.Length]}\\{rest}",
            _ => line,
        };
    }

    private string Inline(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span switch
    {
        { Target: { } target } when path is not null => $"[{Markdown.Escape(span.Text)}]({SiteForm.Relative(path, SiteForm.Markdown.PathOf(target))})",
        { IsStrong: true } => $"**{Markdown.Escape(span.Text)}**",
        _ => Spaced(span.Text),
    }));

    // To escape a text trims it, but a space between two pieces is meant.
    private static string Spaced(string text) =>
        $"{(text.StartsWith(' ') ? " " : "")}{Markdown.Escape(text)}{(text.Length > 1 && text.EndsWith(' ') ? " " : "")}";
}
