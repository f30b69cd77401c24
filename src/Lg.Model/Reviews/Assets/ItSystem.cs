using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType(Word = "system")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ItSystem : Confidential, IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    [Field(Chapter = "3.1")]
    public string? Title { get; init; }

    [Field(Chapter = "3.1")]
    public bool? Critical { get; init; }

    [Field(Chapter = "3.1")]
    public bool? Central { get; init; }

    [Field(Chapter = "10.1")]
    public bool? OperationsAgreement { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public bool? RequirementsSet { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public string? SystemOwner { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public string? InformationOwner { get; init; }

    [Field(Chapter = "3.1")]
    [RefersTo("/assets/suppliers")]
    public string? Supplier { get; init; }

    [Field(Chapter = "3.1")]
    public bool? PersonalData { get; init; }

    [Field(Chapter = "3.1")]
    public bool? SensitiveData { get; init; }

    [Field(Chapter = "3.1")]
    public bool? InternetFacing { get; init; }

    [Field(Chapter = "3.1")]
    public bool? RemoteAccess { get; init; }

    [Field(Chapter = "3.1")]
    public bool? Cloud { get; init; }

    [Field(Chapter = "3.1")]
    public bool? CyberPhysical { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public PartialDate? ClassifiedOn { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? Classified { get; init; }

    [Field(Chapter = "3.1")]
    public ClassificationKind? ClassificationKind { get; init; }

    [Field(Chapter = "3.1", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? Confidentiality { get; init; }

    [Field(Chapter = "3.1", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? Integrity { get; init; }

    [Field(Chapter = "3.1", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? Availability { get; init; }

    [Field(Chapter = "3.1")]
    public bool? RiskAnalysisNeeded { get; init; }

    [Field(Chapter = "3.1")]
    public DatedActivity? RiskAnalysis { get; init; }

    [Field(Chapter = "3.1")]
    public ActionPlan? ActionPlan { get; init; }

    [Field(Actionable = true, Chapter = "9.1")]
    public bool? PermissionsDocumented { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public PartialDate? PermissionsReviewedOn { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? MfaUsers { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? MfaAdministrators { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? Hardened { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public bool? Segmented { get; init; }

    [Field(Actionable = true, Chapter = "2.2", Unit = "days", Minimum = 0, Maximum = 3650)]
    public int? PatchDays { get; init; }

    [Field(Actionable = true, Chapter = "3.1", Unit = "days", Minimum = 0, Maximum = 3650)]
    public int? OldestCriticalVulnerabilityDays { get; init; }

    [Field(Chapter = "3.1")]
    public DatedActivity? VulnerabilityScan { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? Supported { get; init; }

    [Field(Chapter = "3.1")]
    public PartialDate? EndOfLifeOn { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public bool? LogsCentral { get; init; }

    [Field(Actionable = true, Chapter = "7.2", Unit = "months", Minimum = 0, Maximum = 1200)]
    public int? LogMonths { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public bool? LogsReviewed { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public bool? Backup { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public bool? BackupOffline { get; init; }

    [Field(Chapter = "7.2")]
    public DatedActivity? RestoreTest { get; init; }

    [Field(Actionable = true, Chapter = "7.2", Unit = "hours", Minimum = 0, Maximum = 100000)]
    public double? RecoveryTimeHours { get; init; }

    [Field(Actionable = true, Chapter = "7.2", Unit = "hours", Minimum = 0, Maximum = 100000)]
    public double? RecoveryPointHours { get; init; }

    [Field(Chapter = "2.2")]
    public ReserveRoutine? ReserveRoutine { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? EncryptedInTransit { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public bool? EncryptedAtRest { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public bool? OverloadProtection { get; init; }
}
