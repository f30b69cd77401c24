using System.Text;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>Reads a string literal: single or double quotation marks, one or three of them, raw or with escapes.</summary>
internal sealed class QuotedTextReader
{
    private readonly TextCursor cursor;
    private readonly SourceText source;
    private readonly DiagnosticBag bag;
    private readonly int start;
    private readonly StringBuilder value = new();
    private bool isFaulty;

    private QuotedTextReader(TextCursor cursor, SourceText source, DiagnosticBag bag)
    {
        this.cursor = cursor;
        this.source = source;
        this.bag = bag;
        start = cursor.Position;
    }

    private TextSpan SpanSoFar => TextSpan.FromTo(start, cursor.Position);

    /// <summary>Reads the string that begins at the cursor; the prefix is the letters before its quotation mark, in lower case.</summary>
    public static Token Read(TextCursor cursor, string prefix, SourceText source, DiagnosticBag bag)
    {
        var isBytes = prefix.Contains('b', StringComparison.Ordinal);

        // What is wrong inside bytes does not matter: they have to go anyway.
        var reader = new QuotedTextReader(cursor, source, isBytes ? new() : bag);
        cursor.Skip(prefix.Length);
        reader.ReadText(isRaw: prefix.Contains('r', StringComparison.Ordinal));

        if (isBytes) bag.BytesUnsupported(source, reader.SpanSoFar);
        return isBytes || reader.isFaulty
            ? new(TokenKind.Invalid, reader.SpanSoFar)
            : new(TokenKind.String, reader.SpanSoFar, reader.value.ToString());
    }

    private void ReadText(bool isRaw)
    {
        var single = cursor.Current.ToString();
        var triple = new string(cursor.Current, 3);
        var closing = cursor.StartsWith(triple) ? triple : single;
        cursor.Skip(closing.Length);

        while (!cursor.StartsWith(closing))
        {
            if (cursor.AtEnd || (closing == single && cursor.Current is '\n' or '\r'))
            {
                GiveUp(closing);
                return;
            }

            if (cursor.Current == '\\' && !isRaw) ReadEscape();
            else ReadCharacter();
        }

        cursor.Skip(closing.Length);
        if (value.Length <= Limits.StringLiteral) return;

        isFaulty = true;
        bag.StringTooLong(source, SpanSoFar);
    }

    private void GiveUp(string closing)
    {
        isFaulty = true;
        bag.UnterminatedString(source, SpanSoFar, closing);

        // The closing mark may come on a later line, where it would seem to open a string of what is no string.
        cursor.SkipWhile(static _ => true);
    }

    private void ReadEscape()
    {
        var from = cursor.Position;
        if (EscapeSequence.Read(cursor) is { } rune)
        {
            value.Append(rune.ToString());
            return;
        }

        isFaulty = true;
        if (!cursor.AtEnd) bag.InvalidEscape(source, TextSpan.FromTo(from, cursor.Position));
    }

    private void ReadCharacter()
    {
        var isPair = char.IsSurrogatePair(cursor.Current, cursor.Peek(1));
        if (char.IsSurrogate(cursor.Current) && !isPair)
        {
            isFaulty = true;
            bag.UnexpectedCharacter(source, new(cursor.Position, 1));
        }

        // CRLF and CR are LF, so that the same rule means the same on each system.
        if (cursor.Current != '\r') value.Append(cursor.Current);
        else if (cursor.Peek(1) != '\n') value.Append('\n');

        if (isPair) value.Append(cursor.Peek(1));
        cursor.Skip(isPair ? 2 : 1);
    }
}
