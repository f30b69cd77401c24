using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Catalogs;

/// <summary>A review, and what a requirement should say of it.</summary>
internal sealed record Case
{
    public required string Name { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Review Review { get; init; }

    public Review? Previous { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Gets how ready the review is for a requirement that is not yet in force; <c>null</c> when the case does not say.</summary>
    public ExpectedReadiness? Upcoming { get; init; }

    /// <summary>Gets the JSON Pointers of the facts that are missing; <c>null</c> when the case does not say.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Gets the Swedish text of the finding; <c>null</c> when the case does not say.</summary>
    public string? Finding { get; init; }

    public required Located Place { get; init; }
}

/// <summary>How ready a case expects the review to be.</summary>
/// <param name="Readiness">How ready; <c>null</c> when the requirement is not to be shown as upcoming.</param>
internal readonly record struct ExpectedReadiness(Readiness? Readiness);
