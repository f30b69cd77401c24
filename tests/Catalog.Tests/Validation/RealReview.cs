using Catalog.Tests.Samples;
using Lg.Model;
using Lg.Model.Reports;

namespace Catalog.Tests.Validation;

/// <summary>A real review, judged as of the day it was decided, or – when it does not say – as of a day shortly after it was written.</summary>
internal sealed record RealReview(string Name, string Title, string AsOf, Review Review)
{
    private readonly Lazy<Report> report = new(() => Sample.Assess(Review, AsOf));

    public Report Report => report.Value;

    /// <summary>In the order of the columns of <c>reading.tsv</c>.</summary>
    public static IReadOnlyList<RealReview> All { get; } =
    [
        new("stadshus-ab-2025", "Stockholms Stadshus AB 2025", "2024-11-19", Sample.StadshusAb),
        new("skarpnack-2024", "Skarpnäck 2024", "2024-01-25", Sample.Skarpnack),
        new("trafikkontoret-2026", "Trafikkontoret 2026", "2025-12-01", Sample.Trafikkontoret),
    ];

    public static RealReview Of(string name) => All.Single(review => review.Name == name);
}
