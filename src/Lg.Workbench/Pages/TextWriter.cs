using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Pages;

/// <summary>Writes the parts of a page as plain text of at most 100 columns.</summary>
internal sealed class TextWriter
{
    private readonly TextPage page = new();

    public static string Write(IEnumerable<Block> blocks)
    {
        TextWriter writer = new();
        foreach (var block in blocks)
            writer.Write(block);
        return writer.page.ToString();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                page.Blank();
                page.Entry(heading.Mark is { } mark ? $"{mark}  " : "", heading.Text);
                break;
            case Block.Lead lead:
                page.Entry("", Join(lead.Text));
                page.Blank();
                break;
            case Block.Paragraph paragraph:
                page.Entry("  ", Join(paragraph.Text));
                break;
            case Block.Facts facts:
                Facts(facts);
                break;
            case Block.Bullets bullets:
                List(bullets.Items, "  ");
                break;
            case Block.Table table:
                Table(table);
                break;
            case Block.Code code:
                Code(code);
                break;
        }
    }

    private void Facts(Block.Facts facts)
    {
        var width = facts.Rows.Max(row => PlainText.Columns(row.Term));
        foreach (var (term, text) in facts.Rows)
            page.Entry($"  {term.PadRight(width)}  ", Join(text));
    }

    private void List(IEnumerable<Item> items, string indent)
    {
        foreach (var item in items)
        {
            page.Entry($"{indent}– ", Join(item.Text));
            List(item.Items, indent + "  ");
        }
    }

    // A table of two columns is a list of facts; of more, a row is told under what names it.
    private void Table(Block.Table table)
    {
        page.Entry("  ", $"{table.Caption}:");
        foreach (var row in table.Rows)
        {
            if (table.Used is [var name, var value])
            {
                page.Entry("    ", $"{Join(row[name])}: {Join(row[value])}");
                continue;
            }

            page.Entry("  – ", Join(row[table.Used[0]]));
            foreach (var column in table.Used.Skip(1).Where(column => Join(row[column]).Length > 0))
                page.Entry("    ", $"{table.Headings[column]}: {Join(row[column])}");
        }
    }

    private void Code(Block.Code code)
    {
        page.Entry("  ", $"{code.Label}:");
        foreach (var line in code.Text.ReplaceLineEndings("\n").Split('\n'))
            page.Entry("    ", line);
    }

    private static string Join(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span.Text));
}
