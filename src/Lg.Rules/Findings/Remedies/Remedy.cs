using Lg.Model.Reports;

namespace Lg.Rules.Findings.Remedies;

/// <summary>What would make a requirement hold.</summary>
/// <param name="State">Whether it can be done; <c>null</c> when there is nothing to mend.</param>
/// <param name="Edits">The smallest change, in the order of the review; empty when none is known.</param>
internal sealed record Remedy(RemedyState? State, IReadOnlyList<Edit> Edits)
{
    public static Remedy None { get; } = new(null, []);

    public static Remedy CannotBeUndone { get; } = new(RemedyState.CannotBeUndone, []);

    public static Remedy NotComputed { get; } = new(RemedyState.NotComputed, []);

    public static Remedy Of(IReadOnlyList<Edit> edits) => new(RemedyState.Change, edits);
}
