namespace Lg.Rules.Diagnostics;

/// <summary>
/// The text of a file, or of a fragment together with its place in the file, so that positions are those that the author sees.
/// </summary>
internal sealed class SourceText
{
    private readonly SourceText? whole;
    private readonly Lazy<string> text;
    private int[]? starts;

    /// <summary>Initializes a new instance of the <see cref="SourceText"/> class.</summary>
    /// <param name="text">The text, where lines end with LF or CRLF.</param>
    /// <param name="file">The file as the caller named it; <c>null</c> when the text came from no file.</param>
    /// <param name="firstLine">The line of the file that the text begins on, from 1.</param>
    /// <param name="firstColumn">The column of the file that the text begins in, from 1.</param>
    /// <param name="indent">The number of columns that stand before each following line in the file and are not part of the text.</param>
    /// <param name="whole">The whole file; <c>null</c> when the text is all there is.</param>
    public SourceText(string text, string? file, int firstLine = 1, int firstColumn = 1, int indent = 0, SourceText? whole = null)
        : this(new Lazy<string>(text), file)
    {
        FirstLine = firstLine;
        FirstColumn = firstColumn;
        Indent = indent;
        this.whole = whole;
    }

    /// <summary>Initializes a new instance of the <see cref="SourceText"/> class.</summary>
    /// <param name="text">The text of a whole file, which may never be asked for.</param>
    /// <param name="file">The file as the caller named it.</param>
    public SourceText(Lazy<string> text, string? file)
    {
        this.text = text;
        File = file;
    }

    /// <summary>Gets the text.</summary>
    public string Text => text.Value;

    /// <summary>Gets the file as the caller named it; <c>null</c> when the text came from no file.</summary>
    public string? File { get; }

    /// <summary>Gets the line of the file that the text begins on, from 1.</summary>
    public int FirstLine { get; } = 1;

    /// <summary>Gets the column of the file that the text begins in, from 1.</summary>
    public int FirstColumn { get; } = 1;

    /// <summary>Gets the number of columns that stand before each following line in the file and are not part of the text.</summary>
    public int Indent { get; }

    /// <summary>Gets the span of the whole text.</summary>
    public TextSpan Whole => new(0, Text.Length);

    /// <summary>Returns the text of a span.</summary>
    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>Returns the line and the column in the file, both from 1, of an offset in the text.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var index = IndexOfLineWith(offset);
        return (FirstLine + index, offset - LineStarts[index] + 1 + MarginOf(index));
    }

    /// <summary>
    /// Returns the number of UTF-16 units of a span that stand on its first line; at least 1, so that there is something to point at.
    /// </summary>
    public int LengthOnFirstLine(TextSpan span)
    {
        var (_, endOfLine) = BoundsOf(IndexOfLineWith(span.Start));
        return Math.Max(1, Math.Min(span.End, endOfLine) - span.Start);
    }

    /// <summary>Returns a line of the file without its line break; empty when the file has no such line.</summary>
    /// <param name="line">The line in the file, from 1.</param>
    public string LineAt(int line)
    {
        if (whole is not null) return whole.LineAt(line);

        var index = line - FirstLine;
        if (index < 0 || index >= LineStarts.Length) return "";

        // What stands before the text is not known, but a column must still count from the margin of the file.
        var (start, end) = BoundsOf(index);
        return new string(' ', MarginOf(index)) + Text[start..end];
    }

    // Made when somebody asks for a place: most texts have no mistakes.
    private int[] LineStarts => starts ??= StartsOf(Text);

    private static int[] StartsOf(string text)
    {
        List<int> starts = [0];
        for (var next = text.IndexOf('\n', StringComparison.Ordinal); next >= 0; next = text.IndexOf('\n', next + 1))
            starts.Add(next + 1);
        return [.. starts];
    }

    private int MarginOf(int index) => index == 0 ? FirstColumn - 1 : Indent;

    private int IndexOfLineWith(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private (int Start, int End) BoundsOf(int index)
    {
        var end = index + 1 < LineStarts.Length ? LineStarts[index + 1] - 1 : Text.Length;
        return (LineStarts[index], end > LineStarts[index] && Text[end - 1] == '\r' ? end - 1 : end);
    }
}
