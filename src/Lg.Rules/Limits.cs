namespace Lg.Rules;

/// <summary>
/// The numbers that bound what a text may ask of the machine. All are far above what a rule that a person can read needs,
/// and are checked before the work that they bound.
/// </summary>
internal static class Limits
{
    /// <summary>Diagnostics in one report: who has a hundred mistakes mends the first ones and runs again.</summary>
    public const int Diagnostics = 100;

    /// <summary>Characters (UTF-16 units) in an expression: three screens of text, more than anybody reviews.</summary>
    public const int ExpressionLength = 8_192;

    /// <summary>Characters (UTF-16 units) in a message template: a page of text, and a message is one or two sentences.</summary>
    public const int TemplateLength = 4_096;

    /// <summary>Tokens in an expression: bounds the tree, and with it each later pass, also where the text is dense.</summary>
    public const int Tokens = 2_000;

    /// <summary>Brackets and branches inside each other: each costs the parser stack, and a thread may have as little as 256 kB.</summary>
    public const int Nesting = 40;

    /// <summary>Levels of the finished tree, which long chains such as <c>a + a + …</c> also deepen: later passes recurse over it.</summary>
    public const int TreeDepth = 100;

    /// <summary>Characters (UTF-16 units) in a string literal: a sentence or a pattern, not a document.</summary>
    public const int StringLiteral = 1_000;

    /// <summary>Characters of the writer's own text that a message repeats, so that it stays one readable line.</summary>
    public const int QuotedText = 40;

    /// <summary>Clauses of one explanation: more than a screen of them explains nothing.</summary>
    public const int ExplanationClauses = 60;

    /// <summary>Clauses side by side in an explanation: the first items of a list show what the others are like.</summary>
    public const int ExplanationParts = 5;
}
