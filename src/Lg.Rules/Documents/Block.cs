namespace Lg.Rules.Documents;

/// <summary>A part of a document, whatever form it is written in.</summary>
internal abstract record Block
{
    /// <summary>A heading; the title of a document has level 1.</summary>
    /// <param name="Level">The level.</param>
    /// <param name="Text">The text.</param>
    internal sealed record Heading(int Level, string Text) : Block
    {
        /// <summary>Gets a short name before it, such as the id of a requirement; <c>null</c> for none.</summary>
        public string? Mark { get; init; }

        /// <summary>Gets the name that links lead to; <c>null</c> for none.</summary>
        public string? Anchor { get; init; }

        /// <summary>Gets what the section comes to, on the line of the heading; <c>null</c> for a heading that stands alone.</summary>
        public Inline? Summary { get; init; }

        /// <summary>Gets the headings of what stands to the right of the items below.</summary>
        public string Columns { get; init; } = "";

        /// <summary>Gets what is said of the document beside its title.</summary>
        public string Remark { get; init; } = "";
    }

    internal sealed record Paragraph(Inline Text, ParagraphKind Kind = ParagraphKind.Body) : Block;

    /// <summary>Terms and what they are.</summary>
    internal sealed record Facts(IReadOnlyList<Fact> Rows) : Block;

    /// <summary>A list.</summary>
    internal sealed record Items(IReadOnlyList<Item> All) : Block
    {
        /// <summary>Gets whether the items stand apart from each other, so that there is room to write between them.</summary>
        public bool IsLoose { get; init; }

        /// <summary>Gets whether there are so many short items that they may stand in columns.</summary>
        public bool IsIndex { get; init; }
    }

    /// <summary>A table; columns in which every cell is empty are left out.</summary>
    /// <param name="Caption">What it lists; where that is what the heading above it says, it is not shown again.</param>
    /// <param name="Headings">The headings of the columns.</param>
    /// <param name="Rows">The rows, with a cell for each heading.</param>
    internal sealed record Table(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<Inline>> Rows) : Block
    {
        /// <summary>Gets how many cells name a row, from the left.</summary>
        public int Names { get; init; } = 1;

        /// <summary>Gets whether it stays a table on paper however many columns it has, because each is narrow.</summary>
        public bool IsDense { get; init; }

        /// <summary>Gets whether it lists requirements, whose columns are as wide in each such table.</summary>
        public bool IsIndex { get; init; }

        /// <summary>Returns the columns that say something.</summary>
        public IReadOnlyList<int> UsedColumns() =>
            [.. Enumerable.Range(0, Headings.Count).Where(column => Rows.Any(row => !row[column].IsEmpty))];

        /// <summary>Returns what names a row.</summary>
        public string NameOf(IReadOnlyList<Inline> row, IReadOnlyList<int> used) =>
            string.Join(" · ", used.Take(Names).Select(column => row[column].Text).Where(text => text.Length > 0));

        /// <summary>Returns a table with a row for each of some things.</summary>
        public static Table Of<T>(string caption, IEnumerable<T> things, params ReadOnlySpan<Column<T>> columns)
        {
            Column<T>[] all = [.. columns];
            return new(
                caption,
                [.. all.Select(column => column.Heading)],
                [.. things.Select(thing => (IReadOnlyList<Inline>)[.. all.Select(column => column.Cell(thing))])]);
        }
    }

    /// <summary>Lines that are shown exactly as they are written.</summary>
    internal sealed record Code(string Label, string Text) : Block
    {
        /// <summary>Returns the lines, each safe to show.</summary>
        public IEnumerable<string> Lines() => Text.ReplaceLineEndings("\n").Split('\n').Select(PlainText.OneLine);
    }

    /// <summary>
    /// Numbers as a picture: a bar for each row, parted in what is shown to hold, what is open and what is shown not to hold.
    /// </summary>
    /// <param name="Caption">What it shows; where that is what the heading above it says, it is not shown again.</param>
    /// <param name="Key">What the three parts of a bar are called.</param>
    /// <param name="Headings">The headings of the name and of the values beside the bar.</param>
    /// <param name="Rows">The rows.</param>
    internal sealed record Chart(string Caption, ChartKey Key, IReadOnlyList<string> Headings, IReadOnlyList<ChartRow> Rows) : Block
    {
        /// <summary>Returns the same as a table, with every number in words.</summary>
        public Table AsTable() => new(
            Caption, Headings, [.. Rows.Select(row => (IReadOnlyList<Inline>)[row.Name, .. row.Values.Select(value => (Inline)value)])]);
    }

    /// <summary>Days on a line, with what falls on each.</summary>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Headings">The headings of the day, of what stands above the line and of what stands below it.</param>
    /// <param name="Days">The days, the first first.</param>
    internal sealed record Timeline(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<TimelineDay> Days) : Block
    {
        /// <summary>Returns the same as a table.</summary>
        public Table AsTable() => new(Caption, Headings, [.. Days.Select(day => (IReadOnlyList<Inline>)[day.Name, day.Above, day.Below])]);
    }

    /// <summary>A square of cells, each with its number – row times column – and what stands in it.</summary>
    /// <param name="Caption">What it shows; where that is what the heading above it says, it is not shown again.</param>
    /// <param name="Axes">What the rows and the columns are.</param>
    /// <param name="Headings">The headings of what stands in the cells and of where it stands.</param>
    /// <param name="Marks">What stands in the cells, the highest number first.</param>
    internal sealed record Matrix(string Caption, MatrixAxes Axes, IReadOnlyList<string> Headings, IReadOnlyList<MatrixMark> Marks) : Block
    {
        /// <summary>Gets the number of rows, and of columns.</summary>
        public required int Size { get; init; }

        /// <summary>Gets the number from which cells have a thick frame; <c>null</c> for none.</summary>
        public int? FramedFrom { get; init; }

        /// <summary>Gets what the thick frame means.</summary>
        public string Frame { get; init; } = "";

        /// <summary>Gets how many of what stands in the cells is listed.</summary>
        public int Listed { get; init; } = int.MaxValue;

        /// <summary>Returns the cells, row by row from above.</summary>
        public IEnumerable<MatrixCell> Cells()
        {
            var marks = Marks.ToLookup(mark => (mark.Up, mark.Along), mark => mark.Sign);
            return
                from up in Enumerable.Range(1, Size).Reverse()
                from along in Enumerable.Range(1, Size)
                select new MatrixCell(up, along, [.. marks[(up, along)]]);
        }

        /// <summary>Returns the same as a table.</summary>
        public Table AsTable() => new(
            Caption, Headings, [.. Marks.Take(Listed).Select(mark => (IReadOnlyList<Inline>)[mark.Name, mark.Value])])
        { IsDense = true };
    }

    /// <summary>Blocks that fill a sheet of paper of their own.</summary>
    internal sealed record Sheet(IReadOnlyList<Block> Blocks) : Block;

    /// <summary>Blocks that stand side by side where there is room, and otherwise one after the other.</summary>
    internal sealed record Beside(IReadOnlyList<IReadOnlyList<Block>> Parts) : Block;

    /// <summary>A section that a reader on a screen can fold away. It is open to begin with: nobody can unfold paper.</summary>
    internal sealed record Fold(Heading Title, IReadOnlyList<Block> Blocks) : Block;
}
