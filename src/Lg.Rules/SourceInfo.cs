using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules;

/// <summary>A document that requirements come from.</summary>
public sealed record SourceInfo
{
    /// <summary>Gets the id, which requirements name.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Gets the kind, such as <c>law</c> or <c>guideline</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the day from which its coming requirements are told in advance; <c>null</c> when not known.</summary>
    public DateOnly? Announced { get; init; }

    /// <summary>Gets the day on which it was issued; <c>null</c> when not known.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Gets the day from which it is in force; <c>null</c> when not known.</summary>
    public DateOnly? InForce { get; init; }

    /// <summary>Gets how well it has been checked.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Gets what to know about it; <c>null</c> when there is nothing.</summary>
    public LocalizedText? Note { get; init; }
}
