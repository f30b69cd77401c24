using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>Cuts an expression into tokens; what it cannot use gets a diagnostic and becomes <see cref="TokenKind.Invalid"/>.</summary>
internal sealed class Lexer(SourceText source, int start, DiagnosticBag bag)
{
    private static readonly (string Text, TokenKind Kind)[] Signs =
    [
        ("&&", TokenKind.And), ("||", TokenKind.Or), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("<", TokenKind.Less), (">", TokenKind.Greater),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash), ("%", TokenKind.Percent),
        ("!", TokenKind.Not), ("?", TokenKind.Question), (":", TokenKind.Colon), (".", TokenKind.Dot), (",", TokenKind.Comma),
        ("(", TokenKind.LeftParenthesis), (")", TokenKind.RightParenthesis), ("[", TokenKind.LeftBracket),
        ("]", TokenKind.RightBracket), ("{", TokenKind.LeftBrace), ("}", TokenKind.RightBrace),
    ];

    /// <summary>Operators of other languages, read as what they mean so that the rest of the expression is checked too.</summary>
    private static readonly (string Text, TokenKind Kind, string Meant)[] Misspelt =
    [
        ("===", TokenKind.Equal, "=="),
        ("!==", TokenKind.NotEqual, "!="),
        ("<>", TokenKind.NotEqual, "!="),
        ("=<", TokenKind.LessOrEqual, "<="),
        ("=", TokenKind.Equal, "=="), ("&", TokenKind.And, "&&"), ("|", TokenKind.Or, "||"),
        ("≤", TokenKind.LessOrEqual, "<="), ("≥", TokenKind.GreaterOrEqual, ">="), ("≠", TokenKind.NotEqual, "!="),
    ];

    private readonly TextCursor cursor = new(source.Text, start);
    private readonly List<Token> tokens = [];
    private int openBraces;

    /// <summary>Gets the offset of what has not been read.</summary>
    public int Position => cursor.Position;

    /// <summary>
    /// Returns the tokens of the rest of the text, the last one <see cref="TokenKind.End"/>; none at all when they are too many.
    /// </summary>
    public IReadOnlyList<Token> ReadToEnd() => Read(() => cursor.AtEnd);

    /// <summary>Returns the tokens before the <c>}</c> that no <c>{</c> among them opens, or before the end of the text.</summary>
    public IReadOnlyList<Token> ReadToClosingBrace() => Read(() => cursor.AtEnd || (openBraces == 0 && cursor.Current == '}'));

    private List<Token> Read(Func<bool> isDone)
    {
        for (SkipBlanks(); !isDone(); SkipBlanks())
        {
            if (tokens.Count == Limits.Tokens)
            {
                bag.TooManyTokens(source, new(Position, 1));
                return [];
            }

            tokens.Add(ReadToken());
        }

        tokens.Add(new(TokenKind.End, new(tokens is [.., var last] ? last.Span.End : start, 0)));
        return tokens;
    }

    private void SkipBlanks()
    {
        cursor.SkipWhile(IsBlank);
        while (cursor.StartsWith("//"))
        {
            cursor.SkipWhile(static c => c != '\n');
            cursor.SkipWhile(IsBlank);
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private Token ReadToken()
    {
        if (char.IsAsciiDigit(cursor.Current)
            || (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek(1)))) return NumberReader.Read(cursor, source, bag);
        if (StringPrefix() is { } prefix) return QuotedTextReader.Read(cursor, prefix, source, bag);
        if (IsWordCharacter(cursor.Current)) return ReadWord();
        return cursor.Current == '`' ? ReadQuotedName() : ReadSign();
    }

    /// <summary>Returns the letters before a quotation mark, in lower case; <c>null</c> when no string begins here.</summary>
    private string? StringPrefix()
    {
        var length = 0;
        while (length < 2 && cursor.Peek(length) is 'r' or 'R' or 'b' or 'B') length++;
        if (cursor.Peek(length) is not ('"' or '\'')) return null;

        var prefix = source.Text.Substring(Position, length).ToLowerInvariant();
        return prefix is "rr" or "bb" ? null : prefix;
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetterOrDigit(c);

    private Token ReadWord()
    {
        var from = Position;
        cursor.SkipWhile(IsWordCharacter);
        var word = cursor.TextFrom(from);
        var span = TextSpan.FromTo(from, Position);

        var foreign = word.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f');
        if (foreign >= 0)
        {
            bag.ForeignLetter(source, new(from + foreign, 1));
            return new(TokenKind.Invalid, span);
        }

        return word switch
        {
            "true" => new(TokenKind.True, span),
            "false" => new(TokenKind.False, span),
            "null" => new(TokenKind.Null, span),
            "in" => new(TokenKind.In, span),
            _ => new(TokenKind.Identifier, span, word),
        };
    }

    private Token ReadQuotedName()
    {
        var from = Position;
        cursor.Skip();
        cursor.SkipWhile(static c => c is not ('`' or '\n'));
        if (cursor.Current == '`') cursor.Skip();

        var span = TextSpan.FromTo(from, Position);
        bag.QuotedNameUnsupported(source, span);
        return new(TokenKind.Invalid, span);
    }

    private Token ReadSign()
    {
        foreach (var (text, kind, meant) in Misspelt)
        {
            if (!IsMisspelt(text)) continue;
            var token = Take(text, kind);
            bag.MisspeltOperator(source, token.Span, meant);
            return token;
        }

        foreach (var (text, kind) in Signs)
        {
            if (cursor.StartsWith(text)) return Take(text, kind);
        }

        return ReadUnexpected();
    }

    // `=` is a slip, but not when it begins `==`: the longer sign wins, as it does among the correct ones.
    private bool IsMisspelt(string text) =>
        cursor.StartsWith(text) && !Signs.Any(sign => sign.Text.Length > text.Length && cursor.StartsWith(sign.Text));

    private Token Take(string text, TokenKind kind)
    {
        var span = new TextSpan(Position, text.Length);
        cursor.Skip(text.Length);
        openBraces += kind switch { TokenKind.LeftBrace => 1, TokenKind.RightBrace => -1, _ => 0 };
        return new(kind, span);
    }

    private Token ReadUnexpected()
    {
        var span = new TextSpan(Position, char.IsSurrogatePair(cursor.Current, cursor.Peek(1)) ? 2 : 1);
        cursor.Skip(span.Length);

        // One diagnostic for a run of them.
        var follows = tokens is [.., { Kind: TokenKind.Invalid } last] && last.Span.End == span.Start;
        if (!follows) bag.UnexpectedCharacter(source, span);
        return new(TokenKind.Invalid, span);
    }
}
