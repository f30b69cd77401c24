using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SystemsCoverage : Confidential
{
    [Field(Actionable = true, Chapter = "3.1")]
    [PlannedIn(nameof(OwnershipProposed))]
    public Coverage? Owned { get; init; }

    /// <summary>
    /// Gets the answer to "Has the ownership of the systems been proposed?"; <c>null</c> when not stated. Owners that are only proposed are
    /// not named.
    /// </summary>
    [Field(Chapter = "3.1", Plan = true)]
    public bool? OwnershipProposed
    {
        get;
        init
        {
            field = value;
            Owned ??= value == true ? Coverage.None : null;
        }
    }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? Classified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? CriticalClassified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? SensitiveClassified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? ClassificationCurrent { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? Normative { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? SupplierVerified { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? ActionPlan { get; init; }

    [Field(Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanFollowedUp { get; init; }

    [Field(Actionable = true, Chapter = "8.1")]
    public Coverage? ActionPlanCarriedOut { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? RiskAnalysis { get; init; }

    [Field(Actionable = true, Chapter = "9.1")]
    public Coverage? PermissionsDocumented { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? PermissionsReviewed { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? RemoteAccessMfa { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? AdministratorMfa { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? ExposedMfa { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? Hardened { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? Segmented { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? CyberPhysicalSeparated { get; init; }

    [Field(Actionable = true, Chapter = "2.1")]
    public Coverage? CyberPhysicalRequirements { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? Patched { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? Supported { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? CloudAgreed { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public Coverage? Logged { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public Coverage? Backup { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public Coverage? BackupOffline { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public Coverage? RestoreTested { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public Coverage? RecoveryObjectives { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? ReserveRoutine { get; init; }

    [Field(Actionable = true, Chapter = "2.2")]
    public Coverage? ReserveRoutineTested { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? ContinuityReady { get; init; }

    [Field(Actionable = true, Chapter = "7.2")]
    public Coverage? VulnerabilityScanned { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? VulnerabilitiesClosed { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? PersonalDataTested { get; init; }

    [Field(Actionable = true, Chapter = "3.1")]
    public Coverage? Encrypted { get; init; }

    [Field(Actionable = true, Chapter = "10.1")]
    public Coverage? RequirementsSet { get; init; }

    [Field(Actionable = true, Chapter = "4.3")]
    public Coverage? OverloadProtection { get; init; }
}
