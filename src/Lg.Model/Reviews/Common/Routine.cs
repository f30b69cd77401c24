using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A local routine.</summary>
[ReviewType("En lokal rutin", "A local routine")]
public sealed record Routine : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the routine been adopted?"; <c>null</c> when not stated.</summary>
    [Field("Fastställd", "Adopted", "Är rutinen fastställd? (genom ett beslut)", "Has the routine been adopted? (by a decision)", Actionable = true, Chapter = "5")]
    public bool? Adopted { get; init; }

    /// <summary>Gets adopted on; <c>null</c> when not stated.</summary>
    [Field("Fastställd den", "Adopted on", "När fastställdes rutinen?", "When was the routine adopted?", Actionable = true, Chapter = "5")]
    public PartialDate? AdoptedOn { get; init => Adopted = Adoption.Implied(Adopted, field = value); }

    /// <summary>Gets last reviewed; <c>null</c> when not stated.</summary>
    [Field("Senast översedd", "Last reviewed", "När sågs rutinen över senast?", "When was the routine last reviewed?", Actionable = true, Chapter = "5")]
    public PartialDate? LastReviewedOn { get; init; }

    /// <summary>Gets the answer to "Do those who are to follow the routine know it?"; <c>null</c> when not stated.</summary>
    [Field("Känd och förankrad", "Communicated", "Är rutinen känd och förankrad hos dem som ska följa den?", "Do those who are to follow the routine know it?", Actionable = true, Chapter = "5")]
    public bool? Communicated { get; init; }
}
