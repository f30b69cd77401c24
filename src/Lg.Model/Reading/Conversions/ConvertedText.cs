using System.Text;

namespace Lg.Model.Reading.Conversions;

/// <summary>
/// A text in which reviews of an older form have been converted, with the way back to the places of what its writer wrote.
/// </summary>
internal sealed class ConvertedText
{
    private readonly IReadOnlyDictionary<string, Conversion> conversions;

    // Each part of the new text, in order, by where it begins there and in the old one; a part that was put in has one place in the old.
    private readonly List<(int Now, int Before, bool IsCopied)> parts = [];

    public ConvertedText(ReadOnlyMemory<byte> before, IReadOnlyList<Edit> edits, IReadOnlyDictionary<string, Conversion> conversions)
    {
        this.conversions = conversions;
        Edits = edits;
        using MemoryStream text = new();
        var at = 0;
        foreach (var edit in edits)
        {
            Copy(text, before.Span[at..edit.Start], at);
            parts.Add(((int)text.Length, edit.Start, false));
            text.Write(Encoding.UTF8.GetBytes(edit.Text));
            at = edit.End;
        }

        Copy(text, before.Span[at..], at);
        Utf8 = text.ToArray();
    }

    /// <summary>Gets the text in the current form.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Gets what was changed, by its place in the text before.</summary>
    public IReadOnlyList<Edit> Edits { get; }

    /// <summary>Returns positions in the text before of what stands in the converted one.</summary>
    public TextPositions Positions(TextPositions before) => new MappedPositions(this, before);

    /// <summary>Returns what was read with how it was converted.</summary>
    public T Noted<T>(T read)
        where T : class => (T)(object)(read switch
        {
            Review review => Noted(review, ""),
            AssessmentRequest request =>
                request with { Review = Noted(request.Review, "review"), Previous = Noted(request.Previous, "previous") },
            _ => read,
        })!;

    private Review? Noted(Review? review, string name) =>
        review is not null && conversions.TryGetValue(name, out var conversion) ? review with { Conversion = conversion } : review;

    private void Copy(MemoryStream text, ReadOnlySpan<byte> bytes, int from)
    {
        parts.Add(((int)text.Length, from, true));
        text.Write(bytes);
    }

    private long Before(long offset)
    {
        var (low, high) = (0, parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = parts[middle].Now <= offset ? (middle, high) : (low, middle - 1);
        }

        var part = parts[low];
        return part.IsCopied ? part.Before + offset - part.Now : part.Before;
    }

    private sealed class MappedPositions(ConvertedText text, TextPositions before) : TextPositions
    {
        public override (int Line, int Column) Locate(long offset) => before.Locate(text.Before(offset));
    }
}
