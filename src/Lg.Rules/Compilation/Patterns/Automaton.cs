using System.Buffers;
using System.Numerics;
using System.Text;

namespace Lg.Rules.Compilation.Patterns;

/// <summary>
/// Looks for a pattern in a text by keeping the set of places in the pattern at which what has been read so far could stand. It takes no
/// more memory than the pattern gave it, whatever the text, and for each character no more work than the pattern is large.
/// </summary>
internal sealed class Automaton
{
    private const int Ascii = 128;

    private readonly int words;
    private readonly Ends ends;
    private readonly ulong[] firstOfText;
    private readonly ulong[] first;
    private readonly ulong[] following;
    private readonly ulong[] last;
    private readonly ulong[] lastOfText;
    private readonly int[] borders;
    private readonly ulong[] readable;
    private readonly short[] ascii;

    /// <summary>Makes an automaton of the places of a pattern.</summary>
    public Automaton(Places places)
    {
        words = places.Words;
        (ends, firstOfText, first) = (places.Ends, places.FirstOfText, places.First);
        (following, last, lastOfText) = (places.Following, places.Last, places.LastOfText);
        (borders, readable) = Alphabet.Of(places.Sets, words);
        ascii = [.. Enumerable.Range(0, Ascii).Select(point => (short)Alphabet.Find(borders, point))];
        Places = places.Sets.Count;
    }

    /// <summary>Gets the number of places: the characters that the pattern reads, its repetitions written out.</summary>
    public int Places { get; }

    /// <summary>Returns whether the pattern is found anywhere in a text.</summary>
    public bool IsIn(string text)
    {
        if (text.Length == 0)
            return ends.OfEmptyText;
        if (ends.AtStart || ends.AtEnd)
            return true;

        Span<ulong> held = stackalloc ulong[words];
        Span<ulong> next = stackalloc ulong[words];
        firstOfText.CopyTo(next);
        for (var at = 0; at < text.Length;)
        {
            if (Read(readable.AsSpan(IntervalOf(text, ref at) * words, words), next))
                return true;

            next.CopyTo(held);
            first.CopyTo(next);
            Follow(held, next);
        }

        return Meet(held, lastOfText);
    }

    // Of the places that come next those stay that read the character; and one of them may be the last.
    private bool Read(ReadOnlySpan<ulong> reading, Span<ulong> next)
    {
        ulong found = 0;
        for (var i = 0; i < next.Length; i++)
        {
            next[i] &= reading[i];
            found |= next[i] & last[i];
        }

        return found != 0;
    }

    private void Follow(ReadOnlySpan<ulong> held, Span<ulong> next)
    {
        for (var i = 0; i < held.Length; i++)
        {
            for (var left = held[i]; left != 0; left &= left - 1)
                Unite(next, following.AsSpan(((i * 64) + BitOperations.TrailingZeroCount(left)) * words, words));
        }
    }

    private static void Unite(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < set.Length; i++)
            set[i] |= other[i];
    }

    private static bool Meet(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if ((one[i] & other[i]) != 0)
                return true;
        }

        return false;
    }

    // Half of a pair is no character, and nothing reads it: the interval of the surrogates is in no set.
    private int IntervalOf(string text, ref int at)
    {
        var unit = text[at];
        if (unit < Ascii)
        {
            at++;
            return ascii[unit];
        }

        var isPair = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == OperationStatus.Done;
        at += isPair ? length : 1;
        return Alphabet.Find(borders, isPair ? rune.Value : unit);
    }
}
