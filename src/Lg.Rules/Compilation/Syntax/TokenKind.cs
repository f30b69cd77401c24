namespace Lg.Rules.Compilation.Syntax;

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    /// <summary>After the last token; its span is empty and stands where the last token ends.</summary>
    End,

    /// <summary>Something unusable that the lexer has given a diagnostic for.</summary>
    Invalid,

    Identifier,
    Int,
    Double,
    String,
    True,
    False,
    Null,
    In,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Not,
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Question,
    Colon,
    Dot,
    Comma,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
}
