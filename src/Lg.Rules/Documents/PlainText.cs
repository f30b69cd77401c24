using System.Globalization;
using System.Text;

namespace Lg.Rules.Documents;

/// <summary>Makes any text safe to show: what a stranger wrote can neither steer a terminal nor break a line.</summary>
internal static class PlainText
{
    /// <summary>Returns the text as one line of printable characters; white space of every kind becomes a space.</summary>
    public static string OneLine(string text)
    {
        if (text.All(IsHarmless))
            return text;

        StringBuilder line = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHardSpace(rune))
                line.Append(rune.ToString());
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                line.Append(' ');
            else if (IsVisible(rune))
                line.Append(rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>Returns the number of columns of a terminal that the text takes.</summary>
    public static int Columns(string text) => text.EnumerateRunes().Sum(Columns);

    /// <summary>Returns the columns of one character: none for a combining mark, two for the wide ones of East Asia and pictures.</summary>
    public static int Columns(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : IsWide(rune.Value) ? 2 : 1;

    /// <summary>
    /// Returns the first words that fit, with an ellipsis when some do not. A long word is cut where little else would be left.
    /// </summary>
    public static string Shorten(string text, int columns)
    {
        if (Columns(text) <= columns)
            return text;

        StringBuilder kept = new();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            if ((used += Columns(rune)) > columns)
                break;
            kept.Append(rune.ToString());
        }

        var cut = kept.ToString();
        var space = char.IsWhiteSpace(text[cut.Length]) ? cut.Length : cut.LastIndexOf(' ');
        return cut[..(space > columns / 2 ? space : cut.Length)].TrimEnd(' ', ',', ';', ':') + "…";
    }

    /// <summary>Returns a text as one line, cut to what fits.</summary>
    public static string ShortLine(string text, int columns) => Shorten(OneLine(text), columns);

    // Most texts have no other characters: letters and signs of Latin-1 without the soft hyphen, and the punctuation of our own words.
    private static bool IsHarmless(char character) =>
        character is (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u00FF' and not '\u00AD') or '–' or '”' or '…' or '→';

    // A number and its unit stay on the same line.
    private static bool IsHardSpace(Rune rune) => rune.Value is 0xA0 or 0x202F;

    // Format characters turn the direction of text and hide it; unassigned and private ones show nothing that we know of.
    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);

    private static bool IsWide(int code) => code is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
