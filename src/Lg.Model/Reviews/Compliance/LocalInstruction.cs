using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LocalInstruction : Confidential, IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    [Field(Actionable = true, Chapter = "5")]
    public bool? Adopted { get; init; }

    [Field(Actionable = true, Chapter = "5")]
    public PartialDate? AdoptedOn { get; init => Adopted = Adoption.Implied(Adopted, field = value); }

    /// <summary>
    /// Gets whether it has been adopted on a day that the review does not name; computed, <c>null</c> when neither is stated.
    /// </summary>
    [Field(Chapter = "5")]
    [Derived(nameof(Adopted), nameof(AdoptedOn))]
    [JsonIgnore]
    public bool? AdoptedUndated => AdoptedOn is null ? Adopted : false;

    [Field(Actionable = true, Chapter = "5")]
    public string? AdoptedByRole { get; init; }

    [Field(Actionable = true, Chapter = "5")]
    public PartialDate? LastReviewedOn { get; init; }

    [Field(Actionable = true, Chapter = "5.2")]
    public bool? Communicated { get; init; }

    [Field(Actionable = true, Chapter = "5", Clause = "7.5")]
    public bool? Registered { get; init; }

    [Field(Actionable = true, Chapter = "5")]
    public IReadOnlyList<InstructionTopic>? Topics { get; init; }

    [Complete]
    public bool? TopicsComplete { get; init; }

    [Field(Actionable = true, Chapter = "5.2")]
    public bool? AlignedWithManagementModel { get; init; }

    [Field(Chapter = "10.1")]
    public DatedActivity? ComplianceChecked { get; init; }
}
