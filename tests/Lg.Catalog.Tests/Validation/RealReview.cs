using Lg.Catalog.Tests.Samples;
using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Validation;

/// <summary>
/// A real review, judged as of the day it was decided, or – when it does not say – as of a day shortly after it was written.
/// </summary>
internal sealed record RealReview(string Name, string Title, string AsOf, Review Review)
{
    private readonly Lazy<Report> report = new(() => Sample.Assess(Review, AsOf));

    private readonly Lazy<Report> withoutPlans = new(() => Sample.Assess(WithoutPlans(Review), AsOf));

    public Report Report => report.Value;

    /// <summary>
    /// Gets the report on the same review with its goals, decisions and activities taken out: what Lg suggests to a unit that has planned
    /// nothing yet.
    /// </summary>
    public Report ReportWithoutPlans => withoutPlans.Value;

    /// <summary>In the order of the columns of <c>reading.tsv</c>.</summary>
    public static IReadOnlyList<RealReview> All { get; } =
    [
        new("stadshus-ab-2025", "Stockholms Stadshus AB 2025", "2024-11-19", Sample.StadshusAb),
        new("skarpnack-2024", "Skarpnäck 2024", "2024-01-25", Sample.Skarpnack),
        new("trafikkontoret-2026", "Trafikkontoret 2026", "2025-12-01", Sample.Trafikkontoret),
    ];

    private static Review WithoutPlans(Review review) => review with
    {
        Goals = null,
        GoalsComplete = null,
        Decisions = null,
        DecisionsComplete = null,
        Actions = null,
        ActionsComplete = null,
        DataProtection = review.DataProtection is not { } dataProtection ? null : dataProtection with
        {
            Recommendations = dataProtection.Recommendations?.Select(
                recommendation => recommendation with { AnsweredBy = null, AnsweredByComplete = null }).ToList(),
        },
    };

    public static RealReview Of(string name) => All.Single(review => review.Name == name);
}
