namespace Lg.Rules.Documents;

/// <summary>A cell of a matrix, whose width and height are counted in characters.</summary>
/// <param name="Up">In which row it is, counted from below and from one.</param>
/// <param name="Along">In which column it is, counted from one.</param>
/// <param name="Signs">What stands in it.</param>
internal sealed record MatrixCell(int Up, int Along, IReadOnlyList<string> Signs)
{
    /// <summary>The characters of a line.</summary>
    public const int Width = 10;

    private const int Height = 3;

    /// <summary>Gets the number of the cell: its row times its column.</summary>
    public int Product => Up * Along;

    /// <summary>Returns the lines of the cell: as many signs as there is room for, then how many more there are.</summary>
    public IReadOnlyList<string> Lines()
    {
        for (var shown = Math.Min(Signs.Count, Width * Height); ; shown--)
        {
            var lines = Lines(shown);
            if (lines.Count <= Height || shown == 0)
                return lines;
        }
    }

    private List<string> Lines(int shown)
    {
        List<string> lines = [];
        foreach (var sign in Signs.Take(shown).Select(sign => PlainText.ShortLine(sign, Width)).Concat(Beyond(shown)))
        {
            if (lines is [.., var last] && PlainText.Columns(last) + 1 + PlainText.Columns(sign) <= Width)
                lines[^1] = $"{last} {sign}";
            else
                lines.Add(sign);
        }

        return lines;
    }

    private IEnumerable<string> Beyond(int shown) => shown == Signs.Count ? [] : [FormattableString.Invariant($"+{Signs.Count - shown}")];
}
