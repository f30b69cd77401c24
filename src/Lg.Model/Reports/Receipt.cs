namespace Lg.Model.Reports;

/// <summary>What was assessed, with what, and as of when: enough to make the same report again.</summary>
public sealed record Receipt : Confidential
{
    /// <summary>Gets the version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Gets the version of the format of review and report.</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>Gets the version of the catalog.</summary>
    public required string CatalogVersion { get; init; }

    /// <summary>Gets the SHA-256 of the canonical catalog, without cases and comments, as 64 lower-case hexadecimal digits.</summary>
    public required string CatalogHash { get; init; }

    /// <summary>Gets the SHA-256 of the canonical review, as 64 lower-case hexadecimal digits.</summary>
    public required string InputHash { get; init; }

    /// <summary>Gets the SHA-256 of last year's canonical review; <c>null</c> when it was not given.</summary>
    public string? PreviousHash { get; init; }

    /// <summary>Gets the date that the review is assessed as of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets where the as-of date came from.</summary>
    public required AsOfSource AsOfSource { get; init; }
}
