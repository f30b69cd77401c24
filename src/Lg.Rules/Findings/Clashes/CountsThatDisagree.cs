using Lg.Model;
using Lg.Model.Reports;
using static Lg.Rules.Findings.Clashes.Clash;

namespace Lg.Rules.Findings.Clashes;

/// <summary>Numbers that cannot be right beside what they count: a part that is larger than the whole.</summary>
internal static class CountsThatDisagree
{
    public static IEnumerable<Observation> Find(Review review) => Observed(
        "LG5008",
        "Ett antal är större än det som det ingår i",
        "A number is larger than what it is a part of",
        [
            .. Incidents(review.Risks),
            .. Parts(
                review.Risks?.IncidentCounts is { } counts ? (counts.PersonalData, counts.Total) : default,
                "/risks/incidentCounts",
                "personalData",
                "total"),
            .. Parts(
                review.Risks?.IncidentCounts is { } notified ? (notified.NotifiedInTime, notified.Total) : default,
                "/risks/incidentCounts",
                "notifiedInTime",
                "total"),
            .. Parts(
                review.DataProtection?.AccessRequests is { } requests ? (requests.InTime, requests.Received) : default,
                "/dataProtection/accessRequests",
                "inTime",
                "received"),
            .. In(
                review.Resources?.Trainings,
                "/resources/trainings",
                training => training.Completed > training.Audience,
                "completed",
                "audience"),
        ]);

    private static IEnumerable<Clash> Incidents(Risks? risks) =>
        risks?.Incidents?.Count > risks?.IncidentCounts?.Total ? [new(null, ["/risks/incidents", "/risks/incidentCounts/total"])] : [];

    private static IEnumerable<Clash> Parts((int? Part, int? Whole) numbers, string owner, string part, string whole) =>
        numbers.Part > numbers.Whole ? [new(null, [$"{owner}/{part}", $"{owner}/{whole}"])] : [];
}
