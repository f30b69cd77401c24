using Lg.Model;
using static Lg.Bench.Ratios.Known;

namespace Lg.Bench.Ratios;

/// <summary>
/// Requirements of the catalog as a programmer would write them, with <c>null</c> for what the review does not say: the second half.
/// </summary>
internal static class HandWrittenSecond
{
    public static IReadOnlyList<HandWritten> All { get; } =
    [
        new(
            "ISO-931-02",
            null,
            static review => (Stated(review.Details?.Judgement?.Suitable) & Stated(review.Details?.Judgement?.Adequate))
                & Stated(review.Details?.Judgement?.Effective)),
        new(
            "ISO-931-03",
            null,
            static review => Stated(review.Details?.DecidedByRole)),
        new(
            "ISO-931-04",
            null,
            static review => (Stated(review.Details?.DecidedOn) & Stated(review.Details?.PlanYear))
                & Stated(review.Details?.DiaryNumber)),
        new(
            "ISO-931-06",
            null,
            static review => Stated(review.Details?.Scope) & review.Details?.Scope?.Exists),
        new(
            "ISO-43-01",
            static review => review.Details?.Scope?.Exists,
            static review => review.Details?.Scope?.Decided),
        new(
            "ISO-933-04",
            null,
            static review => Stated(review.Details?.NextReviewBy)),
        new(
            "ISO-932d1-01",
            null,
            static review => Stated(review.Performance?.Nonconformities) | Stated(review.Performance?.AnySignificantNonconformity)),
        new(
            "ISO-102-03",
            null,
            static review => review.Performance?.NonconformityProcess?.Exists),
        new(
            "ISO-932f-01",
            null,
            static review => Stated(review.Risks?.Register) & Any(review.Risks?.Register?.Count)),
        new(
            "ISO-612-01",
            null,
            static review => review.Risks?.Method?.Exists & review.Risks?.Method?.Decided),
        new(
            "ISO-51-01",
            null,
            static review => review.Resources?.Allocated),
        new(
            "ISO-53-01",
            null,
            static review => review.Resources?.RolesClear),
        new(
            "ISO-74-01",
            null,
            static review => review.Resources?.CommunicationPlan?.Exists),
        new(
            "ISO-72-01",
            null,
            static review => Stated(review.Resources?.CompetenceNeeds)),
        new(
            "RL-BEH-01",
            null,
            static review => review.Assets?.AccessRoutine?.Exists & review.Assets?.AccessRoutine?.Adopted),
        new(
            "RL-BEH-04",
            null,
            static review => review.Assets?.LeaverProcess),
        new(
            "RL-KL-03",
            null,
            static review => review.Assets?.ClassificationRoutine?.Exists),
        new(
            "RL-KL-10",
            null,
            static review => review.Assets?.ApplicationList?.Exists),
        new(
            "RL-KON-01",
            static review => review.Risks?.PrioritisedActivity,
            static review => review.Risks?.ContinuityPlan?.Exists),
        new(
            "RL-INC-01",
            null,
            static review => review.Compliance?.IncidentRoutine?.Exists & review.Compliance?.IncidentRoutine?.Adopted),
        new(
            "RL-INC-02",
            static review => review.Compliance?.IncidentRoutine?.Exists,
            static review => review.Compliance?.IncidentRoutine?.Communicated),
        new(
            "RL-INC-04",
            null,
            static review => review.Compliance?.IncidentRoutine?.Exists & review.Compliance?.IncidentRoutine?.PersonalDataAnnex),
        new(
            "RL-INC-05",
            null,
            static review => review.Risks?.IncidentsReachCoordinator),
        new(
            "RL-INC-06",
            null,
            static review => review.Risks?.ReportingTool?.Exists),
        new(
            "RL-INC-08",
            null,
            static review => (Stated(review.Risks?.IncidentCounts?.Total) & Stated(review.Risks?.IncidentCounts?.PersonalData))
                | (Stated(review.Risks?.Incidents) & !Any(review.Risks?.Incidents?.Count))),
        new(
            "RL-KL-20",
            static review => !Is(review.Assets?.ClassifiedBy, ClassifiedBy.System),
            static review => review.Assets?.InformationInventory?.Exists),
        new(
            "RL-VOR-05",
            static review => review.Performance?.InternalControl?.Exists,
            static review => review.Performance?.InternalControl?.InterimDeviationsReported),
        new(
            "RL-LA-03",
            static review => review.Compliance?.LocalInstruction?.Exists,
            static review => review.Compliance?.LocalInstruction?.Communicated),
        new(
            "RL-LA-05",
            static review => review.Compliance?.LocalInstruction?.Exists,
            static review => review.Compliance?.LocalInstruction?.AlignedWithManagementModel),
        new(
            "RL-LA-07",
            static review => review.Compliance?.LocalInstruction?.Exists,
            static review => review.Compliance?.LocalInstruction?.ComplianceChecked?.Exists),
        new(
            "RL-LA-04",
            static review => review.Compliance?.LocalInstruction?.Exists,
            static review => review.Compliance?.LocalInstruction?.Registered),
        new(
            "RL-LG-09",
            null,
            static review => Stated(review.Details?.Judgement?.Adequate) & Stated(review.Details?.Judgement?.Effective)),
        new(
            "RL-LG-11",
            static review => Is(review.Unit?.Kind, UnitKind.Company) | Is(review.Unit?.Kind, UnitKind.ParentCompany),
            static review => review.Details?.BoardMeeting?.Exists & review.Details?.BoardMeeting?.FirstOfYear),
        new(
            "RL-OSL-01",
            static review => review.Details?.Publication?.Exists,
            static review => review.Details?.Publication?.SecrecyReviewed & !review.Details?.Publication?.ContainsProtectedDetail),
        new(
            "RL-DOS-01",
            static review => review.Details?.Publication?.Exists,
            static review => review.Details?.Publication?.Accessible),
        new(
            "RL-ARK-01",
            null,
            static review => review.Assets?.RecordsInstruction?.Exists),
        new(
            "RL-ARK-02",
            null,
            static review => review.Assets?.DisposalPossible | review.Assets?.DisposalRequested),
        new(
            "RL-RSA-02",
            static review => review.Risks?.VulnerabilityAnalysis?.Exists,
            static review => review.Risks?.VulnerabilityAnalysis?.IncludesInformationSecurity),
        new(
            "RL-UPP-04",
            null,
            static review => review.Assets?.ContractRoutine?.Exists & review.Assets?.ContractRoutine?.Communicated),
    ];
}
