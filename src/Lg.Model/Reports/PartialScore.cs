namespace Lg.Model.Reports;

/// <summary>The score of a part.</summary>
public sealed record PartialScore : Confidential
{
    /// <summary>Gets the id of the rule set, area, chapter or dimension.</summary>
    public required string Key { get; init; }

    /// <summary>Gets its name.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets its score, 0 to 100; <c>null</c> when nothing applies.</summary>
    public Interval? Interval { get; init; }
}
