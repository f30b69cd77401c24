using System.Globalization;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells a condition over the items of a list: how many hold, which do not, and why the first of them does not.</summary>
internal sealed class ItemsTeller(Teller teller, ReviewIndex index)
{
    public IReadOnlyList<Telling> Tell(TypedNode.Macro macro, TraceEntry entry)
    {
        var range = entry.Parts[0];

        // Of a very long list only some items are recorded, and which they are is not.
        if (entry.Omitted > 0 || range.Node is not TypedNode.Member list || range.Fact is not { IsKnown: true, Value: IItems items } || macro.Kind is not (MacroKind.All or MacroKind.Exists))
            return teller.Facts(entry);

        var named = NamedFact.Of(list);
        var pointer = FactWords.PointerOf(list, range.Origin, index);
        if (items.Count == 0 || macro.Condition is TypedNode.Constant)
            return [new Telling.Statement(Listing.Reported(named, items.Count), null, pointer) { IsImplied = items.Count > 0 }];

        var all = entry.Parts.Skip(1).Select((part, i) => new Item(KeyOf(items, i), part)).ToList();
        return (macro.Kind, entry.Outcome!.Value.IsTrue) switch
        {
            (MacroKind.All, true) => [new Telling.Statement(All(named, items.Count), null, pointer)],
            (MacroKind.All, false) => [Failing(named, items.Count, [.. all.Where(item => item.Part.Outcome is { IsFalse: true })], pointer)],
            (MacroKind.Exists, true) => [Found(all.First(item => item.Part.Outcome is { IsTrue: true }), pointer)],
            _ => [NoneOf(named, items.Count, all, pointer)],
        };
    }

    private static LocalizedText All(NamedFact list, int count) => InBoth(language => Items(list, count, language) + Say(language, " uppfyller kravet", count == 1 ? " meets the requirement" : " meet the requirement"));

    private static string Items(NamedFact list, int count, Language language) => count switch
    {
        1 => Say(language, "Den enda posten under ", "The only item under ") + Quoted(list.Label(language), language),
        2 => Say(language, "Båda posterna under ", "Both items under ") + Quoted(list.Label(language), language),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Say(language, "Alla", "All")} {count} {Listing.Of(list, language, isDenied: false)}"),
    };

    private Telling.Statement Failing(NamedFact list, int count, IReadOnlyList<Item> failing, string pointer)
    {
        var first = Why(failing[0]);
        return new(
            InBoth(language =>
            {
                var keys = Listing.Keys([.. failing.Select(item => item.Key).OfType<string>()], language);
                return count == 1
                    ? $"{Items(list, count, language)}{keys}{Say(language, " uppfyller inte kravet", " does not meet the requirement")}"
                    : string.Create(CultureInfo.InvariantCulture, $"{failing.Count} {Say(language, "av", "of")} {count} {Listing.Of(list, language, isDenied: false)} ")
                        + Say(language, "uppfyller inte kravet", failing.Count == 1 ? "does not meet the requirement" : "do not meet the requirement") + keys;
            }),
            first is null ? null : failing.Count == 1 ? first : Of(failing[0], first),
            pointer);
    }

    // Of several that do not do, the nearest one is told: the one with the fewest facts against it.
    private Telling.Statement NoneOf(NamedFact list, int count, IReadOnlyList<Item> all, string pointer)
    {
        var nearest = all.MinBy(item => teller.Tell(item.Part).Count)!;
        var keys = all.Select(item => item.Key).OfType<string>().ToList();
        var why = Why(nearest);
        return new(
            InBoth(language => $"{Listing.Reported(list, count).In(language)}{Listing.Keys(keys, language)}{Say(language, count == 1 ? ", men den räcker inte" : ", men de räcker inte", count == 1 ? ", but it is not enough" : ", but they are not enough")}"),
            why is null ? null : count == 1 ? why : Of(nearest, why),
            pointer);
    }

    private Telling.Statement Found(Item item, string pointer) =>
        new(Why(item) is { } why ? Of(item, why) : new("En post uppfyller kravet", "One item meets the requirement"), null, pointer);

    private LocalizedText? Why(Item item) => Composer.Clauses(teller.Tell(item.Part));

    // A sentence that names the item needs no key before it.
    private static LocalizedText Of(Item item, LocalizedText why) => InBoth(language =>
        item.Key is not { } key || Names(why.In(language), Listing.Key(key)) ? why.In(language) : $"{Listing.Key(key)}: {LowerFirst(why.In(language))}");

    private static bool Names(string why, string key) =>
        why.Contains($" för {key}", StringComparison.Ordinal) || why.Contains($" for {key}", StringComparison.Ordinal) || why.Contains($"({key})", StringComparison.Ordinal);

    private static string? KeyOf(IItems items, int i) => items.At(i) switch
    {
        IKeyed keyed => keyed.Key,
        string text => text,
        _ => null,
    };

    private sealed record Item(string? Key, TraceEntry Part);
}
