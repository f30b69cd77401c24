namespace Lg.Rules.Diagnostics;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">The offset of the first character, in UTF-16 units from 0.</param>
/// <param name="Length">The number of UTF-16 units; 0 for a place between two characters.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the offset just after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Returns the span from one offset up to, not including, another.</summary>
    public static TextSpan FromTo(int start, int end) => new(start, end - start);

    /// <summary>Returns the span from the start of one span to the end of a later one.</summary>
    public static TextSpan Between(TextSpan first, TextSpan last) => FromTo(first.Start, last.End);
}
