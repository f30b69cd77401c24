using Lg.Model;

namespace Lg.Workbench.Changes;

/// <summary>Compares two things of the same id, aspect by aspect.</summary>
internal static class Comparer
{
    /// <summary>Returns the changes of things that have ids: removed, added, and those of which something is said otherwise.</summary>
    /// <param name="thing">The kind of things.</param>
    /// <param name="before">The things before.</param>
    /// <param name="after">The things after.</param>
    /// <param name="id">What a thing is known by.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="aspects">What can be said otherwise.</param>
    /// <param name="comesOrGoes">What it does that a thing is removed, and that one is added.</param>
    public static IEnumerable<CatalogChange> Compare<T>(
        Thing thing,
        IEnumerable<T> before,
        IEnumerable<T> after,
        Func<T, string> id,
        Func<T, LocalizedText> title,
        IReadOnlyList<Aspect<T>> aspects,
        (Effect Removed, Effect Added) comesOrGoes)
    {
        var old = before.ToDictionary(id, StringComparer.Ordinal);
        foreach (var now in after)
        {
            if (!old.Remove(id(now), out var was))
                yield return new(thing, id(now), title(now), Fate.Added, comesOrGoes.Added);
            else if (Differences(was, now, aspects) is { Count: > 0 } differences)
                yield return new(
                    thing,
                    id(now),
                    title(now),
                    Fate.Changed,
                    differences.Min(difference => difference.Effect))
                { Differences = differences };
        }

        foreach (var gone in old.Values)
            yield return new(thing, id(gone), title(gone), Fate.Removed, comesOrGoes.Removed);
    }

    private static List<Difference> Differences<T>(T was, T now, IReadOnlyList<Aspect<T>> aspects) =>
    [
        .. from aspect in aspects
           where !aspect.IsSame(was, now)
           select new Difference(aspect.Name, aspect.Effect, aspect.Of(was), aspect.Of(now)),
    ];
}
