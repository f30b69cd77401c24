namespace Lg.Rules.Presentation.Decision;

/// <summary>Whether the score of a rule set rests on the law that it is named for.</summary>
internal enum LawInScore
{
    /// <summary>It does, or the rule set is none of law.</summary>
    Counted,

    /// <summary>The law is not in force yet: what the score rests on is something else.</summary>
    NotInForce,

    /// <summary>The law does not apply to the unit: what the score rests on is something else.</summary>
    NotApplicable,
}
