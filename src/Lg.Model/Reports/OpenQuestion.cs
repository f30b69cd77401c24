namespace Lg.Model.Reports;

/// <summary>A question that only a person can answer, because its source is uncertain.</summary>
public sealed record OpenQuestion : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the question.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Gets where it comes from.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}
