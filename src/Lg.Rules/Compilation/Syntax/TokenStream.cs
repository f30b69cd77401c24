using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>The tokens of an expression while they are parsed, and what has to be known to recover from a mistake.</summary>
/// <param name="tokens">The tokens, the last one <see cref="TokenKind.End"/>.</param>
internal sealed class TokenStream(IReadOnlyList<Token> tokens)
{
    private int position;
    private int lastMistake = int.MinValue / 2;
    private bool isAbandoned;

    /// <summary>Gets the token that has not been taken.</summary>
    public Token Current => tokens[position];

    /// <summary>Gets the token after the current one.</summary>
    public Token Next => tokens[Math.Min(position + 1, tokens.Count - 1)];

    /// <summary>Gets the token that was taken last; <c>null</c> at the beginning.</summary>
    public Token? Previous => position > 0 ? tokens[position - 1] : null;

    /// <summary>Takes the current token; the end stays.</summary>
    public Token Take()
    {
        var token = Current;
        if (position < tokens.Count - 1) position++;
        return token;
    }

    /// <summary>Takes the current token if it is of a kind.</summary>
    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind) return false;

        Take();
        return true;
    }

    /// <summary>Returns the span from an offset to the end of the token that was taken last.</summary>
    public TextSpan SpanFrom(int start) => TextSpan.FromTo(start, Math.Max(start, Previous?.Span.End ?? start));

    /// <summary>
    /// Returns whether a mistake at the current token is news, and remembers it. Not news is a second one there or just after
    /// it, which the first has most likely caused, and what the lexer could not use, which has its diagnostic already.
    /// </summary>
    public bool IsNewMistake()
    {
        var isNew = !isAbandoned && position > lastMistake + 1 && Current.Kind != TokenKind.Invalid && Previous?.Kind != TokenKind.Invalid;
        lastMistake = position;
        return isNew;
    }

    /// <summary>
    /// Skips what may be the rest of an operand, brackets and all: up to an operator, a separator, a closing bracket or the end.
    /// </summary>
    public void SkipOperand() => SkipUntil(static token => Infix.IsOperator(token.Kind) || IsSeparator(token.Kind));

    /// <summary>Skips to a token of a kind; not past the bracket that everything stands in.</summary>
    public void SkipTo(TokenKind kind) => SkipUntil(token => token.Kind == kind);

    /// <summary>Gives up: nothing is left, and nothing more is a mistake.</summary>
    public void Abandon()
    {
        position = tokens.Count - 1;
        isAbandoned = true;
    }

    private static bool IsSeparator(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Question;

    private void SkipUntil(Func<Token, bool> isWanted)
    {
        for (var depth = 0; Current.Kind != TokenKind.End; Take())
        {
            if (depth == 0 && (Current.IsCloser || isWanted(Current))) return;

            if (Current.IsOpener) depth++;
            if (Current.IsCloser) depth--;
        }
    }
}
