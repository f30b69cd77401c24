namespace Lg.Workbench.Writing;

/// <summary>A result of headings, items and what belongs to an item. INVARIANT: every text is made safe by the outline, whoever wrote it.</summary>
internal abstract class Outline
{
    public abstract void Heading(int level, string title);

    public abstract void Paragraph(string body);

    /// <summary>Writes an item.</summary>
    /// <param name="mark">A sign before it on a page of text, such as <c>✗</c>; empty for none.</param>
    /// <param name="body">What it says.</param>
    public abstract void Item(string mark, string body);

    /// <summary>Writes something that belongs to the item before it.</summary>
    public abstract void Detail(string body);

    /// <summary>Returns what was written.</summary>
    public abstract override string ToString();
}
