using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Assets : Confidential
{
    [Field(Chapter = "3.1")]
    public IReadOnlyList<ItSystem>? Systems { get; init; }

    [Complete]
    public bool? SystemsComplete { get; init; }

    [Field(Chapter = "3.1")]
    public SystemsCoverage? SystemsCoverage { get; init; }

    [Field(Chapter = "3.1")]
    public ClassifiedBy? ClassifiedBy { get; init; }

    [Field(Chapter = "3.1")]
    public DatedActivity? InformationInventory { get; init; }

    [Field(Chapter = "3.1")]
    public IReadOnlyList<InformationSet>? InformationSets { get; init; }

    [Complete]
    public bool? InformationSetsComplete { get; init; }

    [Field(Chapter = "3.1")]
    public InformationSetsCoverage? InformationSetsCoverage { get; init; }

    [Field(Chapter = "3.1")]
    public IReadOnlyList<Supplier>? Suppliers { get; init; }

    [Complete]
    public bool? SuppliersComplete { get; init; }

    [Field(Chapter = "3.1")]
    public SuppliersCoverage? SuppliersCoverage { get; init; }

    [Field(Chapter = "2.1")]
    public IReadOnlyList<Project>? Projects { get; init; }

    [Complete]
    public bool? ProjectsComplete { get; init; }

    [Field(Chapter = "2.1")]
    public ProjectsCoverage? ProjectsCoverage { get; init; }

    [Field(Chapter = "4.1")]
    public ApplicationList? ApplicationList { get; init; }

    [Field(Chapter = "3.1")]
    public Routine? ClassificationRoutine { get; init; }

    [Field(Chapter = "3.1")]
    public Routine? AccessRoutine { get; init; }

    [Field(Chapter = "3.1")]
    public Routine? ContractRoutine { get; init; }

    [Field(Chapter = "5")]
    public Routine? RecordsInstruction { get; init; }

    [Field(Actionable = true, Chapter = "5")]
    public bool? DisposalPossible { get; init; }

    [Field(Actionable = true, Chapter = "5")]
    public bool? DisposalRequested { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? LeaverProcess { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? IdentityProcess { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? Vetting { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? SharedAccounts { get; init; }

    [Field(Chapter = "3.1")]
    public Policy? CryptographyStrategy { get; init; }

    [Field(Chapter = "4.3")]
    public RansomwareProtection? RansomwareProtection { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? EmailAuthentication { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? AllHazards { get; init; }
}
