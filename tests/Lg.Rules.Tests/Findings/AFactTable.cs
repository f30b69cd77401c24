using Lg.Model;

namespace Lg.Rules.Tests.Findings;

/// <summary>A small review as a table of facts, and the values that each could have: small enough to try them all.</summary>
/// <param name="Values">The facts that are stated, by place.</param>
/// <param name="Cameras">The number of camera groups that are named.</param>
/// <param name="HasRoutine">Whether it speaks of a routine, which may be said not to exist.</param>
internal sealed record AFactTable(IReadOnlyDictionary<string, object> Values, int Cameras, bool HasRoutine)
{
    private const string Routine = "/compliance/incidentRoutine/exists";
    private const string Adopted = "/compliance/incidentRoutine/adopted";

    /// <summary>Gets every place of a fact, with the values that it could have.</summary>
    public IReadOnlyDictionary<string, object[]> Domains { get; } = DomainsOf(Cameras, HasRoutine);

    public IEnumerable<string> NotStated => Domains.Keys.Where(place => !Values.ContainsKey(place));

    public Review Review => new()
    {
        Unit = new() { Kind = (UnitKind?)Value("/unit/kind"), Employees = (int?)Value("/unit/employees") },
        Assets = new()
        {
            Vetting = Truth("/assets/vetting"),
            LeaverProcess = Truth("/assets/leaverProcess"),
            AllHazards = Truth("/assets/allHazards"),
        },
        Details = new() { NextReviewBy = (PartialDate?)Value("/review/nextReviewBy") },
        Compliance = new()
        {
            IncidentRoutine = new() { Exists = Truth(Routine), Adopted = Truth(Adopted) },
            CybersecurityAct = new() { PortalAccounts = (int?)Value("/compliance/cybersecurityAct/portalAccounts") },
        },
        Context = new()
        {
            CameraGroups =
            [
                .. Enumerable.Range(0, Cameras)
                    .Select(i => new CameraGroup
                    {
                        Key = $"{i}",
                        Signs = Truth($"/context/cameraGroups/{i}/signs"),
                        HighRisk = Truth($"/context/cameraGroups/{i}/highRisk"),
                    }),
            ],
            CameraGroupsComplete = Truth("/context/cameraGroupsComplete") ?? false,
        },
    };

    public static AFactTable Any(Random random, bool hasRoutine = false)
    {
        var table = new AFactTable(new Dictionary<string, object>(), random.Next(3), hasRoutine);
        var stated = table.Domains.Where(_ => random.Next(2) == 0)
            .ToDictionary(pair => pair.Key, pair => pair.Value[random.Next(pair.Value.Length)], StringComparer.Ordinal);

        // Nothing is said of what does not exist.
        if (stated.GetValueOrDefault(Routine) is false)
            stated.Remove(Adopted);
        return table with { Values = stated };
    }

    public AFactTable With(IEnumerable<KeyValuePair<string, object>> values)
    {
        Dictionary<string, object> all = new(Values, StringComparer.Ordinal);
        foreach (var (place, value) in values)
            all[place] = value;
        return this with { Values = all };
    }

    /// <summary>Returns every way of giving some facts values.</summary>
    public IEnumerable<IReadOnlyList<KeyValuePair<string, object>>> Assignments(IEnumerable<string> places) => places.Aggregate(
        (IEnumerable<IReadOnlyList<KeyValuePair<string, object>>>)[[]],
        (all, place) => all.SelectMany(
            some => Domains[place].Select(value => (IReadOnlyList<KeyValuePair<string, object>>)[.. some, new(place, value)])));

    /// <summary>Returns the sets of some places, the smaller first.</summary>
    public static IEnumerable<IReadOnlyList<string>> Sets(IReadOnlyList<string> places, int largest) =>
        Enumerable.Range(0, largest + 1).SelectMany(size => Sets(places, size, 0));

    public override string ToString() => $"{Cameras} cameras; {string.Join(", ", Values.Select(pair => $"{pair.Key}={pair.Value}"))}";

    private static IEnumerable<IReadOnlyList<string>> Sets(IReadOnlyList<string> places, int size, int from) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, places.Count - from))
            .SelectMany(first => Sets(places, size - 1, first + 1).Select(rest => (IReadOnlyList<string>)[places[first], .. rest]));

    // A list is complete or it is not said; that it is not is no answer that decides anything.
    private static Dictionary<string, object[]> DomainsOf(int cameras, bool hasRoutine)
    {
        object[] truth = [true, false];
        Dictionary<string, object[]> domains = new(StringComparer.Ordinal)
        {
            ["/unit/kind"] = [.. Enum.GetValues<UnitKind>().Cast<object>()],
            ["/unit/employees"] = [10, 50, 100],
            ["/assets/vetting"] = truth,
            ["/assets/leaverProcess"] = truth,
            ["/assets/allHazards"] = truth,
            ["/review/nextReviewBy"] = [PartialDate.Parse("2023-05-01"), PartialDate.Parse("2025-12-01")],
            ["/compliance/cybersecurityAct/portalAccounts"] = [0, 2, 5],
            ["/context/cameraGroupsComplete"] = [true],
        };
        if (hasRoutine)
            (domains[Routine], domains[Adopted]) = (truth, truth);
        for (var i = 0; i < cameras; i++)
        {
            domains[$"/context/cameraGroups/{i}/signs"] = truth;
            domains[$"/context/cameraGroups/{i}/highRisk"] = truth;
        }

        return domains;
    }

    private object? Value(string place) => Values.GetValueOrDefault(place);

    private bool? Truth(string place) => (bool?)Value(place);
}
