using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>A word, number, text or sign of an expression.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">
/// The name of an identifier, the text of a string, the <see cref="double"/>, or the <see cref="ulong"/> of an integer, whose
/// minus is a token of its own; else <c>null</c>.
/// </param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, object? Value = null)
{
    /// <summary>Gets a value indicating whether it is a number.</summary>
    public bool IsNumber => Kind is TokenKind.Int or TokenKind.Double;

    /// <summary>Gets a value indicating whether it opens a bracket of any kind.</summary>
    public bool IsOpener => Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace;

    /// <summary>Gets a value indicating whether it closes a bracket of any kind.</summary>
    public bool IsCloser => Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace;
}
