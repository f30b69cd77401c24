using System.Globalization;
using System.Text;

namespace Lg.Rules.Diagnostics;

/// <summary>Repeats the writer's own text in a message: in backticks, on one line, and not at length.</summary>
internal static class Quoting
{
    /// <summary>Returns a text in backticks, shortened to <see cref="Limits.QuotedText"/> characters.</summary>
    public static string Text(string text) => Text(text, Limits.QuotedText);

    private static string Text(string text, int limit)
    {
        StringBuilder shown = new("`");
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (length++ == limit)
            {
                shown.Append('…');
                break;
            }

            shown.Append(rune.Value == '`' ? "'" : IsVisible(rune) ? rune.ToString() : " ");
        }

        return shown.Append('`').ToString();
    }

    /// <summary>
    /// Returns a part of an expression in backticks, on one line, shortened to <see cref="Limits.QuotedClause"/> characters.
    /// </summary>
    public static string Clause(string text) =>
        Text(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Limits.QuotedClause);

    /// <summary>Returns one character in backticks, or its number when there would be nothing to see.</summary>
    /// <param name="character">One or two UTF-16 units; also half of a surrogate pair.</param>
    public static string Character(string character)
    {
        if (Rune.TryGetRuneAt(character, 0, out var rune) && IsVisible(rune) && rune.Value != ' ') return Text(character);

        var code = char.IsSurrogatePair(character, 0) ? char.ConvertToUtf32(character, 0) : character[0];
        return string.Create(CultureInfo.InvariantCulture, $"`U+{code:X4}`");
    }

    private static bool IsVisible(Rune rune) =>
        rune.Value == ' '
            || !(Rune.IsControl(rune)
                || Rune.IsWhiteSpace(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
