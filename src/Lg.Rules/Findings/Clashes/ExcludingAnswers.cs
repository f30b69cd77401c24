using Lg.Model;
using Lg.Model.Reports;
using static Lg.Rules.Findings.Clashes.Clash;

namespace Lg.Rules.Findings.Clashes;

/// <summary>The same thing said in two places, with different answers: a no beside what says yes.</summary>
internal sealed class ExcludingAnswers(Review review, IReadOnlyList<ReviewPart> parts, DateOnly asOf)
{
    private const string Roles = "/resources/roles";

    public IEnumerable<Observation> Find() =>
    [
        .. Role(
            RoleKind.IncidentLeader, review.Compliance?.IncidentRoutine?.LeadersAppointed, "/compliance/incidentRoutine/leadersAppointed"),
        .. Exercise(),
        .. Ai(),
        .. Adopted(),
        .. Items(),
    ];

    // Several can have a role, so that one of them has not been appointed says nothing.
    private IEnumerable<Observation> Role(RoleKind kind, bool? isAppointed, string pointer)
    {
        var listed = (review.Resources?.Roles ?? [])
            .Select((role, index) => (role, Pointer: $"{ItemAt(Roles, index)}/appointed"))
            .Where(pair => pair.role.Kind == kind)
            .ToList();
        var otherwise = isAppointed switch
        {
            false => listed.Where(pair => pair.role.Appointed == true),
            true when listed.TrueForAll(pair => pair.role.Appointed == false) => listed,
            _ => [],
        };
        return Observed(
            "LG5006",
            "Genomgången säger på två ställen olika om samma roll är utsedd",
            "The review says in two places different things of whether the same role has been appointed",
            otherwise.Select(pair => new Clash(pair.role.Key, [pointer, pair.Pointer])));
    }

    private IEnumerable<Observation> Exercise() => review.Compliance?.IncidentRoutine?.Exercise is not { Exists: false } ? [] : Observed(
        "LG5007",
        "Incidentrutinen sägs inte vara övad, men en incidentövning är uppräknad",
        "The incident routine is said not to have been exercised, but an incident exercise is listed",
        In(
            review.Risks?.Exercises,
            "/risks/exercises",
            exercise => exercise.Kind == ExerciseKind.Incident && !(exercise.On?.First > asOf),
            "kind")
            .Select(found => found with { Pointers = ["/compliance/incidentRoutine/exercise/exists", .. found.Pointers] }));

    private IEnumerable<Observation> Ai() => (review.Context?.AiUsed, review.Context?.AiUses, review.Context?.AiUsesComplete) switch
    {
        (false, { Count: > 0 }, _) => Observed(
            "LG5007",
            "Enheten sägs inte använda AI, men AI-tillämpningar är uppräknade",
            "The unit is said not to use AI, but uses of AI are listed",
            [new(null, ["/context/aiUsed", "/context/aiUses"])]),
        (true, { Count: 0 }, not false) => Observed(
            "LG5007",
            "Enheten sägs använda AI, men listan över AI-tillämpningar säger att det inte finns några",
            "The unit is said to use AI, but the list of uses of AI says that there are none",
            [new(null, ["/context/aiUsed", "/context/aiUses"])]),
        _ => [],
    };

    private IEnumerable<Observation> Adopted() => Observed(
        "LG5007",
        "Något sägs inte vara fastställt eller beslutat, men har ett datum då det blev det",
        "Something is said not to have been adopted or decided, but has a date on which it was",
        [.. Undecided("adopted"), .. Undecided("decided")]);

    // By the names of the fields, so that all that can be decided take part.
    private IEnumerable<Clash> Undecided(string word) => parts
        .Where(place => place.Type.Find(word)?.Property.GetValue(place.Part) is false
            && place.Type.Find($"{word}On")?.Property.GetValue(place.Part) is PartialDate)
        .Select(place => new Clash(null, [$"{place.Pointer}/{word}", $"{place.Pointer}/{word}On"]));

    private IEnumerable<Observation> Items() =>
    [
        .. Observed(
            "LG5007",
            "En roll sägs vara både utsedd och bara föreslagen",
            "A role is said both to have been appointed and only to have been proposed",
            In(review.Resources?.Roles, Roles, role => role is { Appointed: true, Proposed: true }, "appointed", "proposed")),
        .. Observed(
            "LG5007",
            "Ett system sägs inte vara klassat, men har ett datum då det klassades",
            "A system is said not to have been classified, but has a date on which it was",
            In(
                review.Assets?.Systems,
                "/assets/systems",
                system => system.Classified == false && system.ClassifiedOn is not null,
                "classified",
                "classifiedOn")),
        .. Observed(
            "LG5007",
            "En incident sägs pågå, men har en tidpunkt då den var hanterad",
            "An incident is said to be going on, but has an instant when it had been handled",
            In(
                review.Risks?.Incidents,
                "/risks/incidents",
                incident => incident is { Ongoing: true, HandledAt: not null },
                "ongoing",
                "handledAt")),
        .. Observed(
            "LG5007",
            "En rapport om en incident har både en tidpunkt och en dag, och de stämmer inte överens; tidpunkten räknas",
            "A report of an incident has both an instant and a day, and they do not agree; the instant counts",
            (review.Risks?.Incidents ?? []).SelectMany((incident, index) => IncidentTimes.Disagreeing(incident)
                .Select(name => $"{ItemAt("/risks/incidents", index)}/{name}")
                .Select(place => new Clash(incident.Key, [$"{place}/at", $"{place}/on"])))),
        .. Observed(
            "LG5007",
            "En utbildning sägs vara genomförd av alla, men antalet som har genomfört den är mindre än målgruppen",
            "A training is said to have been completed by all, but fewer have completed it than are in its audience",
            In(
                review.Resources?.Trainings,
                "/resources/trainings",
                training => training.CompletedByAll == true && training.Completed < training.Audience,
                "completedByAll",
                "completed",
                "audience")),
    ];
}
