namespace Lg.Model.Texts;

/// <summary>The places of a text, such as <c>{day}</c>, and what is put there.</summary>
internal static class TextPlaces
{
    /// <summary>Returns a text with its places filled: <c>{day}</c> as it is, <c>{Day}</c> as the start of a sentence.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Place, string Text)> fill)
    {
        foreach (var (place, words) in fill)
        {
            if (!text.Contains('{'))
                break;

            text = text
                .Replace($"{{{place}}}", words, StringComparison.Ordinal)
                .Replace($"{{{UpperFirst(place)}}}", UpperFirst(words), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Returns the text as the start of a sentence.</summary>
    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
