using static Lg.Bench.Ratios.Known;

namespace Lg.Bench.Ratios;

/// <summary>
/// Requirements of the catalog as a programmer would write them, with <c>null</c> for what the review does not say: the first half.
/// </summary>
internal static class HandWrittenFirst
{
    public static IReadOnlyList<HandWritten> All { get; } =
    [
        new(
            "DSO-AR-06",
            static review => review.DataProtection?.AnnualReport?.Exists,
            static review => Stated(review.DataProtection?.AnnualReport?.EarlierFollowedUp)
                & review.DataProtection?.AnnualReport?.EarlierFollowedUp),
        new(
            "DSO-AR-07",
            static review => review.DataProtection?.AnnualReport?.Exists,
            static review => review.DataProtection?.AnnualReport?.Presented?.Exists),
        new(
            "DSO-DPIA-06",
            null,
            static review => review.DataProtection?.HighRiskInventory?.Exists),
        new(
            "DSO-DPIA-07",
            null,
            static review => review.DataProtection?.ThresholdRoutine?.Exists),
        new(
            "DSO-ORG-01",
            null,
            static review => review.DataProtection?.Officer?.Exists),
        new(
            "DSO-ORG-05",
            static review => review.DataProtection?.Officer?.Exists,
            static review => review.DataProtection?.Officer?.NotifiedToAuthority),
        new(
            "DSO-ORG-06",
            static review => review.DataProtection?.Officer?.Exists,
            static review => review.DataProtection?.Officer?.ReportsToManagement),
        new(
            "DSO-ORG-04",
            null,
            static review => review.DataProtection?.EmailGuidance?.Exists & review.DataProtection?.EmailGuidance?.Communicated),
        new(
            "DSO-REG-02",
            null,
            static review => review.DataProtection?.RightsRoutine?.Exists),
        new(
            "DSO-INF-01",
            null,
            static review => review.DataProtection?.Notices?.Exists),
        new(
            "DSO-ORG-02",
            null,
            static review => review.DataProtection?.IntegratedInManagement),
        new(
            "DSO-STY-01",
            null,
            static review => (review.DataProtection?.Policies?.Exists & review.DataProtection?.Policies?.Adopted)
                & review.DataProtection?.Policies?.Communicated),
        new(
            "DSO-RF-09",
            null,
            static review => review.DataProtection?.Register?.Exists),
        new(
            "DSO-RF-04",
            static review => review.DataProtection?.Register?.Exists,
            static review => review.DataProtection?.Register?.UsedInSecurityWork),
        new(
            "DSO-RF-07",
            static review => review.DataProtection?.Register?.Exists & !review.DataProtection?.Register?.CityTool,
            static review => review.DataProtection?.Register?.OtherChoiceJustified),
        new(
            "DSO-RF-08",
            static review => review.DataProtection?.Register?.Exists,
            static review => review.DataProtection?.Register?.CityTool),
        new(
            "DSO-RF-06",
            static review => review.DataProtection?.Register?.Exists,
            static review => review.DataProtection?.Register?.ReminderRoutine),
        new(
            "HOT-BEH-02",
            null,
            static review => review.Assets?.IdentityProcess),
        new(
            "HOT-INS-01",
            null,
            static review => review.Assets?.Vetting),
        new(
            "HOT-INS-02",
            null,
            static review => !review.Assets?.SharedAccounts),
        new(
            "HOT-INFO-01",
            null,
            static review => review.Context?.InfluencePlan?.Exists),
        new(
            "HOT-BILD-01",
            null,
            static review => Any(review.Context?.IntelligenceSources?.Count)),
        new(
            "HOT-SAM-01",
            null,
            static review => review.Context?.CoordinatedWithPreparedness),
        new(
            "HOT-KOLL-01",
            null,
            static review => review.Performance?.Maturity?.Exists),
        new(
            "HOT-EPOST-01",
            null,
            static review => review.Assets?.EmailAuthentication),
        new(
            "HOT-RANS-01",
            null,
            static review => (review.Assets?.RansomwareProtection?.Detection & review.Assets?.RansomwareProtection?.OfflineCopies)
                & review.Assets?.RansomwareProtection?.Isolation),
        new(
            "HOT-INV-01",
            null,
            static review => review.Assets?.ApplicationList?.Exists & review.Assets?.ApplicationList?.IncludesIot),
        new(
            "ISO-932d3-01",
            null,
            static review => (Stated(review.Performance?.Audits) | (Stated(review.Performance?.AuditRecommendations)
                & Any(review.Performance?.AuditRecommendations?.Count))) | (Stated(review.DataProtection?.Recommendations)
                & Any(review.DataProtection?.Recommendations?.Count))),
        new(
            "ISO-932b-02",
            null,
            static review => Stated(review.Context?.InternalChanges)),
        new(
            "ISO-932b-06",
            null,
            static review => Stated(review.Context?.LawChanges)),
        new(
            "ISO-932b-05",
            null,
            static review => Stated(review.Context?.ClimatePosition) & review.Context?.ClimatePosition?.Exists),
        new(
            "ISO-932e-01",
            null,
            static review => ((Stated(review.Feedback?.Internal) & Stated(review.Feedback?.External))
                & Any(review.Feedback?.Internal?.Count)) & Any(review.Feedback?.External?.Count)),
        new(
            "ISO-932a-04",
            static review => !Stated(review.PreviousReview) | review.PreviousReview?.Exists,
            static review => Stated(review.PreviousReview) & Stated(review.PreviousReview?.Actions)),
        new(
            "ISO-932g-01",
            null,
            static review => Stated(review.Improvements) & Any(review.Improvements?.Count)),
        new(
            "ISO-933-01",
            null,
            static review => Stated(review.Decisions) & Any(review.Decisions?.Count)),
        new(
            "ISO-933-05",
            null,
            static review => Stated(review.Details?.FollowUps) & Any(review.Details?.FollowUps?.Count)),
        new(
            "ISO-932d4-02",
            static review => !Stated(review.PreviousReview) | review.PreviousReview?.Exists,
            static review => Stated(review.PreviousReview) & Stated(review.PreviousReview?.Goals)),
        new(
            "ISO-62-04",
            null,
            static review => Stated(review.Goals) & Any(review.Goals?.Count)),
    ];
}
