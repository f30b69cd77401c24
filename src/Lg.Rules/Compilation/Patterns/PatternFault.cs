namespace Lg.Rules.Compilation.Patterns;

/// <summary>What of a pattern is not understood, and at which of its UTF-16 units.</summary>
internal sealed record PatternFault(int Index, PatternFaultKind Kind);

/// <summary>Why a pattern is refused.</summary>
internal enum PatternFaultKind
{
    /// <summary>It is no regular expression: a bracket is not closed, nothing stands before a repetition.</summary>
    Malformed,

    /// <summary>It holds something that RE2 and .NET understand in different ways, or that only one of them has.</summary>
    NotCommon,

    /// <summary>Its repetitions multiply to more than anybody reads.</summary>
    TooLarge,
}
