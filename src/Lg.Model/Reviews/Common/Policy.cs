using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A decided policy.</summary>
[ReviewType("Ett beslutat styrdokument", "A decided policy")]
public sealed record Policy : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the policy been decided?"; <c>null</c> when not stated.</summary>
    [Field("Beslutad", "Decided", "Är styrdokumentet beslutat? (inte bara i bruk)", "Has the policy been decided? (not only in use)", Actionable = true, Chapter = "2.1")]
    public bool? Decided { get; init; }

    /// <summary>Gets decided; <c>null</c> when not stated.</summary>
    [Field("Beslutad den", "Decided on", "När beslutades den?", "When was it decided?", Actionable = true, Chapter = "2.1")]
    public PartialDate? DecidedOn { get; init => Decided = Adoption.Implied(Decided, field = value); }

    /// <summary>Gets last reviewed; <c>null</c> when not stated.</summary>
    [Field("Senast översedd", "Last reviewed", "När sågs den över senast?", "When was it last reviewed?", Actionable = true, Chapter = "2.1")]
    public PartialDate? LastReviewedOn { get; init; }
}
