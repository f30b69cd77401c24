namespace Lg.Workbench.Pages;

/// <summary>A part of a page.</summary>
internal abstract record Block
{
    /// <summary>A heading; the title of a page has level 1.</summary>
    /// <param name="Level">The level within what it stands in.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Mark">A short name before it, such as the id of a requirement; <c>null</c> for none.</param>
    /// <param name="Anchor">The name that links lead to; <c>null</c> for none.</param>
    internal sealed record Heading(int Level, string Text, string? Mark = null, string? Anchor = null) : Block;

    internal sealed record Paragraph(params IReadOnlyList<Span> Text) : Block;

    /// <summary>The first words of a page, which say what it is about.</summary>
    internal sealed record Lead(params IReadOnlyList<Span> Text) : Block;

    /// <summary>Terms and what they are.</summary>
    internal sealed record Facts(IReadOnlyList<(string Term, IReadOnlyList<Span> Text)> Rows) : Block;

    internal sealed record Bullets(IReadOnlyList<Item> Items) : Block;

    /// <summary>A table; columns in which every cell is empty are left out. The first cell of a row names it.</summary>
    internal sealed record Table(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<IReadOnlyList<Span>>> Rows) : Block
    {
        /// <summary>Gets whether it lists requirements, whose columns are as wide in each such table.</summary>
        public bool IsIndex { get; init; }

        /// <summary>Gets the columns that say something.</summary>
        public IReadOnlyList<int> Used => [.. Enumerable.Range(0, Headings.Count).Where(column => Rows.Any(row => row[column].Any(span => span.Text.Length > 0)))];
    }

    /// <summary>An expression as it is written.</summary>
    internal sealed record Code(string Label, string Text) : Block;
}
