namespace Lg.Rules.Documents;

/// <summary>Writes a document as plain text: lines end with a line feed, without colour, nothing in it can steer a terminal.</summary>
/// <param name="width">The columns that a line may take.</param>
internal sealed class PlainTextWriter(int width) : DocumentWriter
{
    private const int AnswerWidth = 20;

    private const int BarWidth = 20;
    private const int LongestName = 32;

    // A text that somebody wrote may have 20,000 characters; a page is for reading.
    private const int LongestText = 600;

    private readonly TextPage page = new(LongestText, width);

    public static string Write(IEnumerable<Block> blocks, int width = TextPage.UsualWidth)
    {
        PlainTextWriter writer = new(width);
        writer.WriteAll(blocks);
        return writer.page.ToString();
    }

    // Capitals in place of colour part a heading from the summary on its line.
    protected override void Heading(Block.Heading heading)
    {
        page.Blank();
        if (heading.Summary is { } summary)
            page.Entry($"{heading.Text.ToUpperInvariant()}  ", summary.Text, heading.Columns);
        else
            page.EntryWithRemark(heading.Mark is { } mark ? $"{mark}  " : "", heading.Text, heading.Remark, "");
    }

    protected override void Paragraph(Block.Paragraph paragraph)
    {
        if (paragraph.Kind == ParagraphKind.Close
            ? Previous is not Block.Paragraph { Kind: ParagraphKind.Close }
            : paragraph.Kind != ParagraphKind.Lead && IsBelowTitle)
            page.Blank();
        switch (paragraph.Kind)
        {
            case ParagraphKind.Body:
                page.Entry("  ", paragraph.Text.Text);
                break;
            case ParagraphKind.Lead:
                page.Entry("", paragraph.Text.Text);
                page.Blank();
                break;
            case ParagraphKind.Note:
                Note(paragraph.Text.Text);
                break;
            case ParagraphKind.Close:
                page.Entry("", paragraph.Text.Text);
                break;
        }
    }

    private bool IsBelowTitle => Previous is Block.Heading { Level: 1 };

    private void BelowTitle()
    {
        if (IsBelowTitle)
            page.Blank();
    }

    // It stands as the items do that it is about.
    private void Note(string text)
    {
        var isApart = Previous is Block.Items { IsLoose: true };
        if (isApart)
            page.Blank();
        page.Entry(isApart ? "     " : "   ", text);
    }

    protected override void Facts(Block.Facts facts)
    {
        BelowTitle();
        var terms = facts.Rows.Max(row => PlainText.Columns(row.Term));
        foreach (var row in facts.Rows)
            page.Entry($"  {row.Term.PadRight(terms)}  {(row.Answer.Length == 0 ? "" : row.Answer.PadRight(AnswerWidth))}", row.Text.Text);
    }

    protected override void Items(Block.Items list)
    {
        BelowTitle();
        var isMarked = list.All.Any(item => item.Mark.Length > 0);
        foreach (var item in list.All)
        {
            if (list.IsLoose)
                page.Blank();
            Write(
                item,
                list.IsLoose ? $"{item.Mark,3}  " : isMarked ? $"{(item.Mark.Length == 0 ? "–" : item.Mark),2} " : "  – ",
                list.IsLoose ? "" : "  ");
        }
    }

    private void Write(Item item, string head, string inset)
    {
        var indent = new string(' ', head.Length) + inset;
        if (item.Remark.Length > 0)
            page.EntryWithRemark(head, item.Text.Text, item.Remark, indent);
        else
            page.Entry(head, item.Text.Text, item.Columns);
        foreach (var detail in item.Details)
            Write(detail, indent);
        foreach (var below in item.Items)
            Write(below, new string(' ', head.Length) + "– ", inset);
    }

    private void Write(Detail detail, string indent)
    {
        var isOneLine = detail.Tail.Length == 0 || page.FitsOneLine(indent, detail.Text.Text, detail.Tail);
        page.Entry(indent, isOneLine ? detail.Whole.Text : detail.Text.Text);
        if (!isOneLine)
            page.Entry(indent, detail.Tail);
    }

    // A table of two columns is a list of facts; of more, a row stands under what names it.
    protected override void Table(Block.Table table, IReadOnlyList<int> used, bool isNamed)
    {
        BelowTitle();
        if (!isNamed)
            page.Entry("  ", $"{table.Caption}:");
        foreach (var row in table.Rows)
        {
            if (used is [var name, var value])
            {
                page.Entry("    ", $"{row[name].Text}: {row[value].Text}");
                continue;
            }

            page.Entry("  – ", table.NameOf(row, used));
            foreach (var column in used.Skip(table.Names).Where(column => !row[column].IsEmpty))
                page.Entry("    ", $"{table.Headings[column]}: {row[column].Text}");
        }
    }

    // Full blocks hold, shaded ones are open, the rest does not hold; the values say the same.
    protected override void Chart(Block.Chart chart)
    {
        BelowTitle();
        if (chart.Caption != Above.Text)
            page.Entry("  ", $"{chart.Caption}:");
        var names = Math.Min(LongestName, chart.Rows.Select(row => PlainText.Columns(PlainText.OneLine(row.Name))).DefaultIfEmpty(0).Max());
        foreach (var row in chart.Rows)
        {
            var (holds, open) = row.Ends(BarWidth);
            var bar = new string('█', holds) + new string('▒', open - holds) + new string('·', BarWidth - open);
            page.Entry($"  {Padded(row.Name, names)}  {bar}  ", string.Join(" · ", Values(chart, row).Where(value => value.Length > 0)));
        }
    }

    // Two numbers of one kind need their names.
    private static IEnumerable<string> Values(Block.Chart chart, ChartRow row) => chart.Key.Before.Length == 0 ? row.Values
        : row.Values.Select((value, i) => $"{chart.Headings[i + 1]} {value}");

    private static string Padded(string name, int width)
    {
        var shown = PlainText.ShortLine(name, width);
        return shown + new string(' ', width - PlainText.Columns(shown));
    }

    protected override void Code(Block.Code code)
    {
        BelowTitle();
        page.Entry("  ", $"{code.Label}:");
        foreach (var line in code.Lines())
            page.Entry("    ", line);
    }
}
