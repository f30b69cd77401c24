namespace Lg.Workbench.Drafting;

/// <summary>What a requirement asks of a fact: the kinds that can be written without knowing the rule language.</summary>
internal enum Pattern
{
    /// <summary>A question is answered by yes.</summary>
    Yes,

    /// <summary>An object, or at least one item of a list, is there.</summary>
    Exists,

    /// <summary>A day lies at most some months back.</summary>
    Within,

    /// <summary>A day lies no later than another.</summary>
    By,

    /// <summary>A number is not below a limit.</summary>
    AtLeast,

    /// <summary>A number is not above a limit.</summary>
    AtMost,

    /// <summary>A choice is one of some words.</summary>
    OneOf,

    /// <summary>A question is answered by yes for every item of a list.</summary>
    EachItem,

    /// <summary>The review speaks of a fact.</summary>
    Reported,

    /// <summary>Only a person can tell.</summary>
    Question,
}
