using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Local instruction for information security.</summary>
[ReviewType("Lokal anvisning för informationssäkerhet", "Local instruction for information security")]
public sealed record LocalInstruction : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the local instruction been adopted?"; <c>null</c> when not stated.</summary>
    [Field("Fastställd", "Adopted", "Är den lokala anvisningen fastställd? (genom ett beslut)", "Has the local instruction been adopted? (by a decision)", Actionable = true, Chapter = "5")]
    public bool? Adopted { get; init; }

    /// <summary>Gets adopted on; <c>null</c> when not stated.</summary>
    [Field("Fastställd den", "Adopted on", "När fastställdes den lokala anvisningen?", "When was the local instruction adopted?", Actionable = true, Chapter = "5")]
    public PartialDate? AdoptedOn { get; init => Adopted = Adoption.Implied(Adopted, field = value); }

    /// <summary>Gets whether it has been adopted on a day that the review does not name; computed, <c>null</c> when neither is stated.</summary>
    [Field("Fastställd utan angivet datum", "Adopted without a stated date", "Är den lokala anvisningen fastställd?", "Has the local instruction been adopted?", Chapter = "5")]
    [Derived(nameof(Adopted), nameof(AdoptedOn))]
    [JsonIgnore]
    public bool? AdoptedUndated => AdoptedOn is null ? Adopted : false;

    /// <summary>Gets adopted by; <c>null</c> when not stated.</summary>
    [Field("Fastställd av", "Adopted by", "Vilken roll fastställde den lokala anvisningen?", "Which role adopted the local instruction?", Actionable = true, Chapter = "5")]
    public string? AdoptedByRole { get; init; }

    /// <summary>Gets last reviewed; <c>null</c> when not stated.</summary>
    [Field("Senast översedd", "Last reviewed", "När sågs den lokala anvisningen över senast?", "When was the local instruction last reviewed?", Actionable = true, Chapter = "5")]
    public PartialDate? LastReviewedOn { get; init; }

    /// <summary>Gets the answer to "Have all staff been given the local instruction?"; <c>null</c> when not stated.</summary>
    [Field("Förmedlad till alla", "Communicated to all", "Har alla medarbetare fått ta del av den lokala anvisningen?", "Have all staff been given the local instruction?", Actionable = true, Chapter = "5.2")]
    public bool? Communicated { get; init; }

    /// <summary>Gets the answer to "Is the local instruction registered and accessible?"; <c>null</c> when not stated.</summary>
    [Field("Diarieförd", "Registered", "Är den lokala anvisningen diarieförd och åtkomlig?", "Is the local instruction registered and accessible?", Actionable = true, Chapter = "5", Clause = "7.5")]
    public bool? Registered { get; init; }

    /// <summary>Gets topics; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Beskrivna områden", "Areas described", "Vilka områden beskriver den lokala anvisningen?", "Which areas does the local instruction describe?", Actionable = true, Chapter = "5")]
    public IReadOnlyList<InstructionTopic>? Topics { get; init; }

    /// <summary>Gets whether <see cref="Topics"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? TopicsComplete { get; init; }

    /// <summary>Gets the answer to "Do the roles of the instruction agree with the management model in force?"; <c>null</c> when not stated.</summary>
    [Field("Stämmer med förvaltningsmodellen", "Aligned with the management model", "Stämmer anvisningens roller med gällande förvaltningsmodell?", "Do the roles of the instruction agree with the management model in force?", Actionable = true, Chapter = "5.2")]
    public bool? AlignedWithManagementModel { get; init; }

    /// <summary>Gets compliance checked; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Uppföljning av efterlevnaden", "Check of compliance", "Är efterlevnaden av anvisningen uppföljd?", "Has compliance with the instruction been checked?", Chapter = "10.1")]
    public DatedActivity? ComplianceChecked { get; init; }
}
