using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>The things of one kind, by id, in the order of the files; the same id twice is reported.</summary>
internal sealed class Definitions<T>(ThingKind kind, DiagnosticBag bag)
{
    private readonly Dictionary<string, Located> places = new(StringComparer.Ordinal);
    private readonly List<T> values = [];

    public IReadOnlyList<T> Values => values;

    public IReadOnlyDictionary<string, Located> Places => places;

    /// <summary>Adds a thing; one without a readable id counts as read, but cannot be referred to.</summary>
    public void Add(string id, Located place, T value)
    {
        values.Add(value);
        if (id.Length > 0 && !places.TryAdd(id, place)) bag.DefinedTwice(kind, id, place, places[id]);
    }
}
