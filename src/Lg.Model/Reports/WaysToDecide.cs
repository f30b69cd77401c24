namespace Lg.Model.Reports;

/// <summary>The different ways in which answers could decide a requirement.</summary>
public sealed record WaysToDecide : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>
    /// Gets the minimal sets of places to answer, as JSON Pointers, any one of which could decide it; for equal fields of several items,
    /// those of the first.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> FactsNeeded { get; init; } = [];

    /// <summary>Gets whether there are more or larger such sets than are shown.</summary>
    public bool FactsNeededCut { get; init; }
}
