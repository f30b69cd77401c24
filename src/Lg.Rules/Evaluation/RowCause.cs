namespace Lg.Rules.Evaluation;

/// <summary>What decided a verdict.</summary>
internal enum RowCause
{
    /// <summary>The condition that says whether the requirement applies.</summary>
    Applies,

    /// <summary>The part of that condition that is about the unit and not its items.</summary>
    Unit,

    /// <summary>That something else is judged in its place.</summary>
    Instead,

    /// <summary>The criterion.</summary>
    Criterion,

    /// <summary>What is said of the collection as a whole.</summary>
    Coverage,

    /// <summary>That the items are not named and the collection is not spoken of.</summary>
    NotListed,

    /// <summary>That only some of the items are named.</summary>
    PartlyListed,

    /// <summary>That there are no items.</summary>
    Empty,

    /// <summary>The time at which the requirement is in force.</summary>
    Time,

    /// <summary>That only a person can tell.</summary>
    Person,
}
