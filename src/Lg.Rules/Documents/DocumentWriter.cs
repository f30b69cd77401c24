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

    protected virtual void Fold(Block.Fold fold) => WriteAll([fold.Title, .. fold.Blocks]);

    private void Write(Block block)
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
                Items(list);
                break;
            case Block.Table table when table.UsedColumns() is var used:
                if (used.Count > 0)
                    Table(table, used, table.Caption == Above.Text);
                break;
            case Block.Code code:
                Code(code);
                break;
            case Block.Fold fold:
                Fold(fold);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
