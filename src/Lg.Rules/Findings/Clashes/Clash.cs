using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Clashes;

/// <summary>Two answers of a review that cannot both be true.</summary>
/// <param name="Key">What the item is known by; <c>null</c> when it is not about an item.</param>
/// <param name="Pointers">The places of the answers.</param>
internal sealed record Clash(string? Key, IReadOnlyList<string> Pointers)
{
    private const int ShownKeys = 3;

    /// <summary>Returns one observation for what is wrong in the same way, however many items it is of; none when nothing is.</summary>
    public static IEnumerable<Observation> Observed(string code, string sv, string en, IEnumerable<Clash> found)
    {
        List<Clash> all = [.. found];
        if (all.Count == 0)
            yield break;

        var keys = all.Select(one => one.Key).OfType<string>().ToList();
        var shown = keys.Count == 0
            ? ""
            : $" ({string.Join(", ", keys.Take(ShownKeys).Select(ValueText.OneLine))}{(keys.Count > ShownKeys ? " …" : "")})";
        yield return new Observation
        {
            Code = code,
            Message = new($"{sv}{shown}.", $"{en}{shown}."),
            Pointers = [.. all.SelectMany(one => one.Pointers).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Returns the clashes in the items of a list.</summary>
    /// <param name="items">The items; <c>null</c> when they are not stated.</param>
    /// <param name="list">The place of the list.</param>
    /// <param name="isWrong">Whether an item contradicts itself.</param>
    /// <param name="facts">The facts that do.</param>
    public static IEnumerable<Clash> In<T>(IReadOnlyList<T>? items, string list, Func<T, bool> isWrong, params string[] facts)
        where T : IKeyed => (items ?? [])
            .Select((item, index) => (item, Pointer: ItemAt(list, index)))
            .Where(pair => isWrong(pair.item))
            .Select(pair => new Clash(pair.item.Key, [.. facts.Select(fact => $"{pair.Pointer}/{fact}")]));

    public static string ItemAt(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");
}
