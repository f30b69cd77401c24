using System.Globalization;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>Reads a number: as far as a careless writer may have meant it to go, and then strictly.</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at the cursor.</summary>
    public static Token Read(TextCursor cursor, SourceText source, DiagnosticBag bag)
    {
        var start = cursor.Position;
        while (GoesOn(cursor, start)) cursor.Skip();

        var text = cursor.TextFrom(start);
        var span = TextSpan.FromTo(start, cursor.Position);
        if (IsInteger(text)) return ReadInteger(text, span, source, bag);
        if (IsInteger(text[..^1]) && text[^1] is 'u' or 'U')
        {
            bag.UnsignedUnsupported(source, span, text[..^1]);
            return new(TokenKind.Invalid, span);
        }

        return ReadDouble(text, span, source, bag);
    }

    private static bool GoesOn(TextCursor cursor, int start)
    {
        var next = cursor.Current;
        if (next == '_' || char.IsLetterOrDigit(next)) return true;
        if (next == '.') return char.IsAsciiDigit(cursor.Peek(1));
        return next is '+' or '-' && char.IsAsciiDigit(cursor.Peek(1)) && IsBeforeExponent(cursor.TextFrom(start));
    }

    private static bool IsBeforeExponent(string text) =>
        text is [.. var digits, 'e' or 'E'] && digits.All(static c => c == '.' || char.IsAsciiDigit(c));

    private static bool IsInteger(string text) =>
        IsHexadecimal(text) ? text.Length > 2 && text.Skip(2).All(char.IsAsciiHexDigit) : text.Length > 0 && text.All(char.IsAsciiDigit);

    private static bool IsHexadecimal(string text) => text is ['0', 'x' or 'X', ..];

    private static Token ReadInteger(string text, TextSpan span, SourceText source, DiagnosticBag bag)
    {
        var isRead = IsHexadecimal(text)
            ? ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        if (isRead) return new(TokenKind.Int, span, value);

        bag.NumberTooLarge(source, span);
        return new(TokenKind.Invalid, span);
    }

    private static Token ReadDouble(string text, TextSpan span, SourceText source, DiagnosticBag bag)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(text, Style, CultureInfo.InvariantCulture, out var value)) bag.MalformedNumber(source, span);
        else if (double.IsInfinity(value)) bag.NumberTooLarge(source, span);
        else return new(TokenKind.Double, span, value);

        return new(TokenKind.Invalid, span);
    }
}
