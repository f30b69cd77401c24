namespace Lg.Model.Reports;

/// <summary>An expression that failed at run time; never a verdict.</summary>
public sealed record EngineError : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the subject; <c>null</c> when it is the review as a whole.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Gets the code of the error.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what went wrong.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>
    /// Gets the number of further subjects for which the requirement failed, which are counted and have no row; <c>null</c> except on the
    /// last row of a long list.
    /// </summary>
    public int? Omitted { get; init; }
}
