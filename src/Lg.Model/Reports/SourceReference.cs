namespace Lg.Model.Reports;

/// <summary>Where a requirement comes from.</summary>
public sealed record SourceReference : Confidential
{
    /// <summary>Gets the id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Gets the title of the document.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the place in the document; <c>null</c> for the whole.</summary>
    public string? At { get; init; }

    /// <summary>Gets the unit whose management review it is; <c>null</c> for every other document.</summary>
    internal string? ReviewOf { get; init; }

    /// <summary>Gets how well it has been checked.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Gets what a reader is told of it: the one place that says which sources a lawyer must confirm.</summary>
    public SourceStanding Standing => Confidence switch
    {
        Confidence.V or Confidence.H => SourceStanding.Accepted,
        Confidence.S => SourceStanding.Practice,
        Confidence.V2 or Confidence.U => SourceStanding.NotConfirmed,
    };
}
