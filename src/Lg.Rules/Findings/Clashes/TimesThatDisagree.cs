using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Clashes.Clash;

namespace Lg.Rules.Findings.Clashes;

/// <summary>Days and instants that cannot be right: what has been done is dated in the future, or after what came of it.</summary>
internal sealed class TimesThatDisagree(Review review, IReadOnlyList<ReviewPart> parts, DateOnly asOf)
{
    private const string Incidents = "/risks/incidents";
    private const string Registration = "/compliance/cybersecurityAct/registration";

    // What these say has been done; a plain date or a due date may well lie ahead.
    private static readonly HashSet<string> Done = new(StringComparer.Ordinal)
    {
        "adoptedOn",
        "classifiedOn",
        "decidedOn",
        "lastFollowUpOn",
        "lastReviewedOn",
        "permissionsReviewedOn",
        "reviewedOn",
        "signedOn",
        "testedOn",
        "trainedOn",
        "transferAssessedOn",
        "updatedOn",
    };

    // INVARIANT: a review can know of nothing later than the day on which it was last decided or revised.
    private DateOnly LastDay { get; } = Latest(review.Details) ?? asOf;

    // Nor of an incident after the day that it is assessed as of.
    private DateOnly LastOfIncidents => LastDay < asOf ? LastDay : asOf;

    public IEnumerable<Observation> Find() => [.. NotYet(), .. IncidentsNotYet(), .. InOrder()];

    private IEnumerable<Observation> IncidentsNotYet() => Observed(
        "LG5014",
        $"En incident har en tidpunkt efter {Phrases.Date(LastOfIncidents, Language.Swedish)}, "
            + "som är den sista dag som genomgången kan känna till",
        $"An incident has a time after {Phrases.Date(LastOfIncidents, Language.English)}, the last day that the review can know of",
        (review.Risks?.Incidents ?? []).SelectMany((incident, index) => IncidentTimes.Of(incident)
            .Where(time => time.First > LastOfIncidents)
            .Select(time => new Clash(incident.Key, [$"{ItemAt(Incidents, index)}/{time.Name}"])))
        .GroupBy(clash => clash.Key)
        .Select(same => new Clash(same.Key, [.. same.SelectMany(clash => clash.Pointers)])));

    // One observation for a field, however many items it is of.
    private IEnumerable<Observation> NotYet() => parts
        .Where(place => place.Part is not ReviewDetails)
        .SelectMany(place => place.Type.Fields.Where(field => Done.Contains(field.Name))
            .Select(field => (place.Pointer, place.Part, place.Type, Field: field)))
        .Where(fact => fact.Field.Property.GetValue(fact.Part) is PartialDate date && date.First > LastDay)
        .GroupBy(fact => (fact.Type.Name, fact.Field.Name))
        .SelectMany(same =>
            NotYet(same.First().Field, same.Select(fact => new Clash((fact.Part as IKeyed)?.Key, [$"{fact.Pointer}/{fact.Field.Name}"]))));

    private IEnumerable<Observation> NotYet(Field field, IEnumerable<Clash> found) => Observed(
        "LG5011",
        $"Något sägs vara gjort efter {Phrases.Date(LastDay, Language.Swedish)}, "
            + $"som är den sista dag som genomgången kan känna till: {Phrases.InSentence(field.Label.Sv)}",
        $"Something is said to have been done after {Phrases.Date(LastDay, Language.English)}, "
            + $"the last day that the review can know of: {Phrases.InSentence(field.Label.En)}",
        found);

    private IEnumerable<Observation> InOrder() => Observed(
        "LG5012",
        "Tidpunkter står i fel ordning: det senare kan inte ha hänt före det tidigare",
        "Times stand in the wrong order: the later cannot have happened before the earlier",
        [
            .. IncidentTimes.Ordered.SelectMany(pair => In(
                review.Risks?.Incidents,
                Incidents,
                incident => IncidentTimes.IsBefore(incident, pair.Then, pair.First),
                pair.First,
                pair.Then)),
            .. review.Compliance?.CybersecurityAct?.Registration is not { } registration ? [] : Dates(
                registration.ChangedOn, $"{Registration}/changedOn", registration.ChangeReportedOn, $"{Registration}/changeReportedOn"),
            .. Dates(review.Details?.DecidedOn, "/review/decidedOn", review.Details?.RevisedOn, "/review/revisedOn"),
            .. Dates(review.Details?.DecidedOn, "/review/decidedOn", review.Details?.NextReviewBy, "/review/nextReviewBy"),
            .. Dates(review.PreviousReview?.DecidedOn, "/previousReview/decidedOn", review.Details?.DecidedOn, "/review/decidedOn"),
            .. (review.Waivers ?? []).SelectMany((waiver, index) =>
                Dates(waiver.From, $"{ItemAt("/waivers", index)}/from", waiver.Until, $"{ItemAt("/waivers", index)}/until")),
        ]);

    private static IEnumerable<Clash> Dates(PartialDate? first, string firstPlace, PartialDate? then, string thenPlace) =>
        then?.Last < first?.First ? [new(null, [firstPlace, thenPlace])] : [];

    private static DateOnly? Latest(ReviewDetails? details) => (details?.DecidedOn?.Last, details?.RevisedOn?.Last) switch
    {
        ({ } decided, { } revised) => decided > revised ? decided : revised,
        var (decided, revised) => decided ?? revised,
    };
}
