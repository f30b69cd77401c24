using Lg.Model;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>
/// A small review as a table of facts, each true, false or not stated, with a list of camera groups that may be partial or not stated.
/// </summary>
internal sealed record World(IReadOnlyList<bool?> Facts, IReadOnlyList<IReadOnlyList<bool?>>? Cameras, bool IsPartial)
{
    public static IReadOnlyList<string> FactNames { get; } = ["vetting", "leaverProcess", "allHazards", "emailAuthentication"];

    public static IReadOnlyList<string> CameraFactNames { get; } = ["signs", "balancingTest", "highRisk"];

    public Review Review => new()
    {
        Assets = new() { Vetting = Facts[0], LeaverProcess = Facts[1], AllHazards = Facts[2], EmailAuthentication = Facts[3] },
        Context = new()
        {
            CameraGroups = Cameras is null
                ? null
                : [
                    .. Cameras.Select(
                        (facts, i) => new CameraGroup { Key = $"{i}", Signs = facts[0], BalancingTest = facts[1], HighRisk = facts[2] }),
                ],
            CameraGroupsComplete = Cameras is null ? null : !IsPartial,
        },
    };

    public static World Any(Random random)
    {
        List<IReadOnlyList<bool?>>? cameras =
            random.Next(4) == 0 ? null : [.. Enumerable.Range(0, random.Next(3)).Select(_ => AnyFacts(CameraFactNames.Count))];
        return new(AnyFacts(FactNames.Count), cameras, cameras is not null && random.Next(3) == 0);

        List<bool?> AnyFacts(int count) =>
            [.. Enumerable.Range(0, count).Select(_ => random.Next(3) switch { 0 => true, 1 => false, _ => (bool?)null })];
    }

    /// <summary>
    /// Returns every way in which what is not stated could be; of a list that is not complete, with no and with one more item.
    /// </summary>
    public IEnumerable<World> Completions() =>
        from facts in Completed(Facts)
        from cameras in CompletedLists()
        select new World(facts, cameras, false);

    public override string ToString() =>
        $"{Line(Facts)}; cameras: {(Cameras is null ? "?" : string.Join(' ', Cameras.Select(Line)))}{(IsPartial ? " …" : "")}";

    private IEnumerable<IReadOnlyList<IReadOnlyList<bool?>>> CompletedLists()
    {
        var named = CompletedItems(Cameras ?? []);
        if (Cameras is not null && !IsPartial)
            return named;

        var another = Completed([.. CameraFactNames.Select(_ => (bool?)null)]).ToList();
        return named.SelectMany(items => (IEnumerable<IReadOnlyList<IReadOnlyList<bool?>>>)[
            items,
            .. another.Select(item => (IReadOnlyList<IReadOnlyList<bool?>>)[.. items, item]),
        ]);
    }

    private static IEnumerable<IReadOnlyList<IReadOnlyList<bool?>>> CompletedItems(IEnumerable<IReadOnlyList<bool?>> items) =>
        items.Aggregate(
            (IEnumerable<IReadOnlyList<IReadOnlyList<bool?>>>)[[]],
            (lists, item) =>
            [
                .. lists.SelectMany(list => Completed(item).Select(completed => (IReadOnlyList<IReadOnlyList<bool?>>)[.. list, completed])),
            ]);

    private static IEnumerable<IReadOnlyList<bool?>> Completed(IReadOnlyList<bool?> facts) =>
        facts.Aggregate(
            (IEnumerable<IReadOnlyList<bool?>>)[[]],
            (lists, fact) =>
            [
                .. lists.SelectMany(
                    list => (fact is null ? [true, false] : (bool?[])[fact]).Select(value => (IReadOnlyList<bool?>)[.. list, value])),
            ]);

    private static string Line(IReadOnlyList<bool?> facts) =>
        string.Concat(facts.Select(fact => fact switch { true => 'T', false => 'F', null => '?' }));
}
