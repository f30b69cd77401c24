using Lg.Model;

namespace Lg.Workbench.Proofs.Witnesses;

/// <summary>A review that shows that something can be.</summary>
internal sealed record Witness
{
    public required DateOnly AsOf { get; init; }

    public required Review Review { get; init; }

    /// <summary>Gets last year's review; <c>null</c> when it is not given.</summary>
    public Review? Previous { get; init; }

    /// <summary>Gets what it says, in the order of the review: few facts, none of which can be left out.</summary>
    public required IReadOnlyList<LocalizedText> Facts { get; init; }

    /// <summary>Gets what is wrong with it: what the engine says of it that it should not say; <c>null</c> as it should be.</summary>
    public string? Fault { get; init; }
}
