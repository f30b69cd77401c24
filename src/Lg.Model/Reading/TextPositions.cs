using System.Text;

namespace Lg.Model.Reading;

/// <summary>Finds the line and column, both counted from 1, of a byte in the text that the strict pass reads.</summary>
internal abstract class TextPositions
{
    public abstract (int Line, int Column) Locate(long offset);

    /// <summary>Gets the positions of what stands in no text: none.</summary>
    public static TextPositions Nowhere { get; } = new NoPositions();

    /// <summary>The positions of a JSON text are its own.</summary>
    public static TextPositions OfJson(ReadOnlyMemory<byte> utf8) => new JsonPositions(utf8);

    private sealed class NoPositions : TextPositions
    {
        public override (int Line, int Column) Locate(long offset) => (0, 0);
    }

    private sealed class JsonPositions(ReadOnlyMemory<byte> utf8) : TextPositions
    {
        public override (int Line, int Column) Locate(long offset)
        {
            var before = utf8.Span[..(int)Math.Clamp(offset, 0, utf8.Length)];
            var lineStart = before.LastIndexOf((byte)'\n') + 1;
            return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
        }
    }
}
