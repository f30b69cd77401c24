using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>Where a requirement comes from: a place in a document, whose title stands in <c>sources</c>.</summary>
public sealed record SourcePlace : Confidential
{
    /// <summary>Gets the id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Gets the place in the document; <c>null</c> for the whole.</summary>
    public string? At { get; init; }

    /// <summary>Gets how far a reader may rely on it; <c>null</c> when it is taken as it stands.</summary>
    public SourceStanding? Standing { get; init; }
}
