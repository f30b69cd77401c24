using Lg.Model.Reports;

namespace Lg.Workbench.Cases;

/// <summary>What a requirement tells of a review, as far as a case speaks of it.</summary>
internal sealed record Told
{
    public required Verdict Verdict { get; init; }

    /// <summary>Gets how ready the review is; <c>null</c> when the requirement is in force, or the case does not say.</summary>
    public Readiness? Upcoming { get; init; }

    /// <summary>Gets the JSON Pointers of the missing facts in ordinal order; <c>null</c> when the case does not say.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>Gets the Swedish text of the finding; <c>null</c> when there is none, or the case does not say.</summary>
    public string? Finding { get; init; }

    /// <summary>Gets the codes of errors, which no case expects.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Returns whether two tell the same.</summary>
    public bool IsSameAs(Told other) =>
        (Verdict, Upcoming, Finding) == (other.Verdict, other.Upcoming, other.Finding)
        && (Missing ?? []).SequenceEqual(other.Missing ?? [], StringComparer.Ordinal)
        && Errors.SequenceEqual(other.Errors, StringComparer.Ordinal);
}
