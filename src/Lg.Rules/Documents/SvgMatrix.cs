using System.Globalization;
using System.Text;

namespace Lg.Rules.Documents;

/// <summary>Draws a matrix. INVARIANT: every text is escaped before it is written, and cut to what a cell holds.</summary>
internal static class SvgMatrix
{
    private const int CellWidth = 88;
    private const int CellHeight = 60;
    private const int Left = 22;
    private const int Top = 20;
    private const int Bottom = 36;
    private const int Steps = 4;

    /// <summary>Returns the picture: in each cell its number and what stands in it, darker where the number is higher.</summary>
    public static string Of(Block.Matrix matrix, Func<string, string> escape)
    {
        var (right, below) = (Left + (matrix.Size * CellWidth), Top + (matrix.Size * CellHeight));
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"matrix\" viewBox=\"0 0 {right + 2} {below + Bottom}\" role=\"img\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{escape(matrix.Caption)}</title><desc>{escape(matrix.Axes.Description)}</desc>");
        svg.Append(Text("axis-name", Left, Top - 8, $"↑ {escape(matrix.Axes.Up)}"))
            .Append(Text("axis-name", Left, below + 31, $"{escape(matrix.Axes.Along)} →"));
        foreach (var step in Enumerable.Range(1, matrix.Size))
        {
            svg.Append(Text("number", Left / 2, below - (step * CellHeight) + (CellHeight / 2) + 4, Whole(step)));
            svg.Append(Text("number", Left + (step * CellWidth) - (CellWidth / 2), below + 15, Whole(step)));
        }

        // A frame covers the sides of the cells beside it.
        List<MatrixCell> cells = [.. matrix.Cells()];
        foreach (var cell in cells.OrderBy(cell => cell.Product >= matrix.FramedFrom))
            svg.Append(Cell(cell, matrix, below, escape));
        return svg.Append("</svg>").ToString();
    }

    /// <summary>Returns a patch with a thick frame, for the key.</summary>
    public static string FramePatch() => Svg.Patch("<rect class=\"cell framed\" x=\"0\" y=\"0\" width=\"10\" height=\"10\"/>");

    private static string Cell(MatrixCell cell, Block.Matrix matrix, int below, Func<string, string> escape)
    {
        var (x, y) = (Left + ((cell.Along - 1) * CellWidth), below - (cell.Up * CellHeight));
        var step = 1 + ((cell.Product - 1) * Steps / (matrix.Size * matrix.Size));
        var frame = cell.Product >= matrix.FramedFrom ? " framed" : "";
        return $"<rect class=\"cell step{Whole(step)}{frame}\" x=\"{Whole(x)}\" y=\"{Whole(y)}\" width=\"{Whole(CellWidth)}\" height=\"{Whole(CellHeight)}\"/>"
            + Text("product", x + CellWidth - 5, y + 14, Whole(cell.Product))
            + string.Concat(cell.Lines().Select((line, i) => Text("sign", x + 6, y + 26 + (i * 14), escape(line))));
    }

    private static string Text(string look, int x, int y, string text) =>
        $"<text class=\"{look}\" x=\"{Whole(x)}\" y=\"{Whole(y)}\">{text}</text>";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
