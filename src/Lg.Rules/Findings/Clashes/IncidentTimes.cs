using Lg.Model;

namespace Lg.Rules.Findings.Clashes;

/// <summary>The times of an incident, and in which order they must stand.</summary>
internal static class IncidentTimes
{
    private static readonly IReadOnlyList<(string Name, Func<Incident, DateTimeOffset?> Of)> Instants =
    [
        ("occurredAt", incident => incident.OccurredAt),
        ("awareAt", incident => incident.AwareAt),
        ("significantDecidedAt", incident => incident.SignificantDecidedAt),
        ("interimRequestedAt", incident => incident.InterimRequestedAt),
        ("handledAt", incident => incident.HandledAt),
    ];

    private static readonly IReadOnlyList<(string Name, Func<Incident, Submission?> Of)> Submissions =
    [
        ("warningSent", incident => incident.WarningSent),
        ("notificationSent", incident => incident.NotificationSent),
        ("interimSent", incident => incident.InterimSent),
        ("statusReportSent", incident => incident.StatusReportSent),
        ("finalReportSent", incident => incident.FinalReportSent),
        ("authorityNotified", incident => incident.AuthorityNotified),
        ("subjectsInformed", incident => incident.SubjectsInformed),
    ];

    /// <summary>Gets what cannot have happened before what.</summary>
    public static IReadOnlyList<(string First, string Then)> Ordered { get; } =
    [
        ("occurredAt", "awareAt"),
        ("occurredAt", "handledAt"),
        ("awareAt", "handledAt"),
        ("awareAt", "significantDecidedAt"),
        ("awareAt", "warningSent"),
        ("awareAt", "notificationSent"),
        ("awareAt", "authorityNotified"),
        ("warningSent", "notificationSent"),
        ("interimRequestedAt", "interimSent"),
        ("notificationSent", "statusReportSent"),
        ("notificationSent", "finalReportSent"),
    ];

    /// <summary>Returns every time that is stated, with the first day that it could be.</summary>
    public static IEnumerable<(string Name, DateOnly First)> Of(Incident incident) =>
        Instants.Select(time => time.Name).Concat(Submissions.Select(time => time.Name))
            .Select(name => (name, Of(incident, name).Days?.First))
            .Where(time => time.First is not null)
            .Select(time => (time.name, time.First!.Value));

    /// <summary>Returns the reports whose instant does not fall on the day that is stated beside it.</summary>
    public static IEnumerable<string> Disagreeing(Incident incident) => Submissions
        .Where(time =>
            time.Of(incident) is { At: { } at, On: { } on } && (SwedishTime.DayOf(at) < on.First || SwedishTime.DayOf(at) > on.Last))
        .Select(time => time.Name);

    /// <summary>Returns whether one time is certainly before another: by the clock when both have one, else by the day.</summary>
    public static bool IsBefore(Incident incident, string one, string other)
    {
        var (a, b) = (Of(incident, one), Of(incident, other));
        return a.At is { } early && b.At is { } late ? early < late : a.Days?.Last < b.Days?.First;
    }

    private static (DateTimeOffset? At, PartialDate? Days) Of(Incident incident, string name)
    {
        if (Submissions.FirstOrDefault(time => time.Name == name) is { Of: { } submission })
            return (submission(incident)?.At, submission(incident)?.Day);

        var at = Instants.First(time => time.Name == name).Of(incident);
        return (at, at is { } instant ? PartialDate.From(SwedishTime.DayOf(instant)) : null);
    }
}
