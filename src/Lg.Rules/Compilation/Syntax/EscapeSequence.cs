using System.Globalization;
using System.Text;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>CEL's escape sequences: <c>\n</c> and its like, <c>\xHH</c>, <c>\uHHHH</c>, <c>\UHHHHHHHH</c> and octal <c>\ooo</c>.</summary>
internal static class EscapeSequence
{
    private const string Letters = "abfnrtv\\?\"'`";
    private const string Meanings = "\a\b\f\n\r\t\v\\?\"'`";

    /// <summary>
    /// Reads the sequence whose backslash is at the cursor; returns <c>null</c>, past what was understood of it, when it is none.
    /// </summary>
    public static Rune? Read(TextCursor cursor)
    {
        cursor.Skip();
        var letter = cursor.Current;
        if (letter is >= '0' and <= '3') return ReadOctal(cursor);
        if (cursor.AtEnd || letter is '\n' or '\r') return null;

        cursor.Skip(char.IsSurrogatePair(letter, cursor.Peek(1)) ? 2 : 1);
        return letter switch
        {
            'x' or 'X' => ReadHexadecimal(cursor, 2),
            'u' => ReadHexadecimal(cursor, 4),
            'U' => ReadHexadecimal(cursor, 8),
            _ => Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? new Rune(Meanings[index]) : null,
        };
    }

    private static Rune? ReadOctal(TextCursor cursor)
    {
        var digits = Take(cursor, 3, static c => c is >= '0' and <= '7');
        return digits.Length == 3 ? new Rune(((digits[0] - '0') * 64) + ((digits[1] - '0') * 8) + (digits[2] - '0')) : null;
    }

    private static Rune? ReadHexadecimal(TextCursor cursor, int count)
    {
        var digits = Take(cursor, count, char.IsAsciiHexDigit);
        if (digits.Length < count) return null;

        // A Rune is never a surrogate: half a character is no text.
        var code = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return Rune.TryCreate(code, out var rune) ? rune : null;
    }

    private static string Take(TextCursor cursor, int atMost, Func<char, bool> isDigit)
    {
        var start = cursor.Position;
        while (cursor.Position < start + atMost && isDigit(cursor.Current)) cursor.Skip();
        return cursor.TextFrom(start);
    }
}
