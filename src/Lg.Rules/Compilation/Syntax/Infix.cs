using System.Collections.Frozen;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>An operator that associates to the left, and how tightly it binds.</summary>
/// <param name="Function">Its name, one of <see cref="Operators"/>.</param>
/// <param name="Tightness">
/// 1 for relations, 2 for sums, 3 for products; looser than all of them are <c>&amp;&amp;</c> and <c>||</c>.
/// </param>
internal sealed record Infix(string Function, int Tightness)
{
    private static readonly FrozenDictionary<TokenKind, Infix> ByToken = new Dictionary<TokenKind, Infix>
    {
        [TokenKind.Equal] = new(Operators.Equal, 1),
        [TokenKind.NotEqual] = new(Operators.NotEqual, 1),
        [TokenKind.Less] = new(Operators.Less, 1),
        [TokenKind.LessOrEqual] = new(Operators.LessOrEqual, 1),
        [TokenKind.Greater] = new(Operators.Greater, 1),
        [TokenKind.GreaterOrEqual] = new(Operators.GreaterOrEqual, 1),
        [TokenKind.In] = new(Operators.In, 1),
        [TokenKind.Plus] = new(Operators.Add, 2),
        [TokenKind.Minus] = new(Operators.Subtract, 2),
        [TokenKind.Star] = new(Operators.Multiply, 3),
        [TokenKind.Slash] = new(Operators.Divide, 3),
        [TokenKind.Percent] = new(Operators.Remainder, 3),
    }.ToFrozenDictionary();

    /// <summary>
    /// Returns the operator that a token is; <c>null</c> for none and for <c>&amp;&amp;</c> and <c>||</c>, which make balanced trees.
    /// </summary>
    public static Infix? Of(TokenKind kind) => ByToken.GetValueOrDefault(kind);

    /// <summary>Returns whether a token is an operator between two operands.</summary>
    public static bool IsOperator(TokenKind kind) => kind is TokenKind.And or TokenKind.Or || ByToken.ContainsKey(kind);
}
