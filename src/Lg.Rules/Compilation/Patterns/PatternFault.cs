namespace Lg.Rules.Compilation.Patterns;

/// <summary>What of a pattern is not understood, and at which of its UTF-16 units.</summary>
/// <param name="Index">The unit.</param>
/// <param name="Kind">Why it is refused.</param>
/// <param name="Steps">The steps of a pattern that is too large, its repetitions written out.</param>
internal sealed record PatternFault(int Index, PatternFaultKind Kind, long Steps = 0);

/// <summary>Why a pattern is refused.</summary>
internal enum PatternFaultKind
{
    /// <summary>It is no regular expression: a bracket is not closed, nothing stands before a repetition.</summary>
    Malformed,

    /// <summary>It holds something that RE2 and other readers understand in different ways, or that only some of them have.</summary>
    NotCommon,

    /// <summary>It has more steps than the limit when its repetitions are written out.</summary>
    TooLarge,

    /// <summary>Its brackets stand inside each other deeper than the limit.</summary>
    TooNested,
}
