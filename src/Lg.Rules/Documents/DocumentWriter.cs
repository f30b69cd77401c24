using System.Diagnostics;

namespace Lg.Rules.Documents;

/// <summary>Goes through a document and gives each block to the form that it is written in.</summary>
internal abstract class DocumentWriter
{
    /// <summary>Gets the heading above what is written.</summary>
    protected Block.Heading Above { get; private set; } = new(1, "");

    /// <summary>Gets the block before the one that is written; <c>null</c> for the first.</summary>
    protected Block? Previous { get; private set; }

    protected void WriteAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
            Previous = block;
        }
    }

    protected abstract void Heading(Block.Heading heading);

    protected abstract void Paragraph(Block.Paragraph paragraph);

    protected abstract void Facts(Block.Facts facts);

    protected abstract void Items(Block.Items list);

    /// <summary>Writes a table that says something.</summary>
    /// <param name="table">The table.</param>
    /// <param name="used">The columns that say something.</param>
    /// <param name="isNamed">Whether the heading above says already what the table lists.</param>
    protected abstract void Table(Block.Table table, IReadOnlyList<int> used, bool isNamed);

    protected abstract void Code(Block.Code code);

    protected abstract void Chart(Block.Chart chart);

    /// <summary>Writes days on a line; a form without pictures writes them as a table.</summary>
    protected virtual void Timeline(Block.Timeline timeline) => Write(timeline.AsTable());

    /// <summary>Writes a square of cells; a form without pictures writes it as a table.</summary>
    protected virtual void Matrix(Block.Matrix matrix)
    {
        Write(matrix.AsTable());
        if (matrix.Frame.Length > 0)
            Write(new Block.Paragraph(matrix.Frame, ParagraphKind.Note));
    }

    protected virtual void Sheet(Block.Sheet sheet) => WriteAll(sheet.Blocks);

    protected virtual void Beside(Block.Beside beside) => WriteAll(beside.Parts.SelectMany(part => part));

    protected virtual void Fold(Block.Fold fold) => WriteAll([fold.Title, .. fold.Blocks]);

    /// <summary>Writes a block in place of another.</summary>
    protected void Write(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Above = heading;
                Heading(heading);
                break;
            case Block.Paragraph paragraph:
                Paragraph(paragraph);
                break;
            case Block.Facts facts:
                Facts(facts);
                break;
            case Block.Items list:
                if (list.All.Count > 0)
                    Items(list);
                break;
            case Block.Table table when table.UsedColumns() is var used:
                if (used.Count > 0)
                    Table(table, used, table.Caption == Above.Text);
                break;
            case Block.Code code:
                Code(code);
                break;
            default:
                WriteShape(block);
                break;
        }
    }

    private void WriteShape(Block block)
    {
        switch (block)
        {
            case Block.Chart chart:
                if (chart.Rows.Count > 0)
                    Chart(chart);
                break;
            case Block.Timeline timeline:
                if (timeline.Days.Count > 0)
                    Timeline(timeline);
                break;
            case Block.Matrix matrix:
                if (matrix.Marks.Count > 0)
                    Matrix(matrix);
                break;
            case Block.Sheet sheet:
                Sheet(sheet);
                break;
            case Block.Beside beside:
                Beside(beside);
                break;
            case Block.Fold fold:
                Fold(fold);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
