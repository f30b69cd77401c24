namespace Lg.Workbench.Proofs.Facts;

/// <summary>Why a finite number of reviews may not stand for all.</summary>
internal enum Doubt
{
    /// <summary>A text is held against a pattern, or its letters are looked at.</summary>
    Text,

    /// <summary>The items of one list are looked up in another.</summary>
    Join,

    /// <summary>Two facts are reckoned with.</summary>
    Arithmetic,

    /// <summary>Two facts are held against each other.</summary>
    TwoFacts,

    /// <summary>Items are chosen and counted.</summary>
    Selection,

    /// <summary>A list, a map or something else is made that is not worked out.</summary>
    Construction,

    /// <summary>It is asked whether a group of facts is stated at all, or a list is complete.</summary>
    Group,

    /// <summary>A list would have to be longer than what is tried.</summary>
    Length,

    /// <summary>Values closer to each other than those that are tried are told apart.</summary>
    Precision,

    /// <summary>A fact is held against a fixed date and against the as-of date.</summary>
    TwoClocks,

    /// <summary>The search took more steps than it may.</summary>
    Steps,
}
