using Lg.Model;
using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells a condition over the items of a list: how many hold, which do not, and why the first of them does not.</summary>
internal sealed class ItemsTeller(Teller teller, ReviewIndex index, TextSet texts)
{
    private readonly Composer composer = new(texts);

    public IReadOnlyList<Telling> Tell(TypedNode.Macro macro, TraceEntry entry)
    {
        var range = entry.Parts[0];

        // Of a very long list only some items are recorded, and which they are is not.
        if (entry.Omitted > 0
            || range.Node is not TypedNode.Member list
            || range.Fact is not { IsKnown: true, Value: IItems items }
            || macro.Kind is not (MacroKind.All or MacroKind.Exists))
            return teller.Facts(entry);

        var named = NamedFact.Of(list);
        var pointer = FactWords.PointerOf(list, range.Origin, index);
        if (items.Count == 0 || macro.Condition is TypedNode.Constant)
            return [
                new Telling.Statement(new NumberTeller(texts).Reported(named, items.Count), null, pointer) { IsImplied = items.Count > 0 },
            ];

        var all = entry.Parts.Skip(1).Select((part, i) => new Item(KeyOf(items, i), part)).ToList();
        return (macro.Kind, entry.Outcome!.Value.IsTrue) switch
        {
            (MacroKind.All, true) => [All(named, all, pointer)],
            (MacroKind.All, false) =>
                [Failing(named, items.Count, [.. all.Where(item => item.Part.Outcome is { IsFalse: true })], pointer)],
            (MacroKind.Exists, true) => [Found(all.First(item => item.Part.Outcome is { IsTrue: true }), pointer)],
            _ => [NoneOf(named, all, pointer)],
        };
    }

    private Telling.Statement All(NamedFact list, List<Item> all, string pointer) =>
        new(Said(all.Count == 1 ? "onlyOneMeets" : "allMeet", list, all.Count, all.Count == 1 ? all : []), null, pointer);

    private Telling.Statement Failing(NamedFact list, int count, List<Item> failing, string pointer)
    {
        var first = Why(failing[0]);
        return new(
            Said(
                count == 1 ? "onlyOneFails" : failing.Count == count ? "allFail" : failing.Count == 1 ? "oneFails" : "someFail",
                list,
                count,
                failing),
            first is null ? null : failing.Count == 1 ? first : Of(failing[0], first),
            pointer);
    }

    // Of several that do not do, the nearest one is told: the one with the fewest facts against it.
    private Telling.Statement NoneOf(NamedFact list, List<Item> all, string pointer)
    {
        var nearest = all.MinBy(item => teller.Tell(item.Part).Count)!;
        var why = Why(nearest);
        return new(
            Said(all.Count == 1 ? "onlyOneFails" : "noneMeets", list, all.Count, all),
            why is null ? null : all.Count == 1 ? why : Of(nearest, why),
            pointer);
    }

    private Telling.Statement Found(Item item, string pointer) =>
        new(Why(item) is { } why ? Of(item, why) : texts.Say("oneMeets"), null, pointer);

    private string Said(string key, NamedFact list, int count, List<Item> which) =>
        list.OfItems(key, count, which.Count, [.. which.Select(item => item.Key).OfType<string>()], texts);

    private string? Why(Item item) => composer.Clauses(teller.Tell(item.Part));

    private static string Of(Item item, string why) => item.Key is { } key ? $"{Listing.Key(key)}: {LowerFirst(why)}" : why;

    private static string? KeyOf(IItems items, int i) => items.At(i) switch
    {
        IKeyed keyed => keyed.Key,
        string text => text,
        _ => null,
    };

    private sealed record Item(string? Key, TraceEntry Part);
}
