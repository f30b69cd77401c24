using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>
/// Tells what keeps a verdict from being decided: the facts that the review does not state, lists that are not complete, dates that are not
/// whole.
/// </summary>
internal sealed class Gaps(ReviewIndex index, SetAsideFacts setAside, TextSet texts)
{
    private const int Longest = Composer.Longest;
    private const int MostFacts = 2;

    /// <summary>Returns one or two sentences.</summary>
    /// <param name="missing">The facts that matter and are not known.</param>
    /// <param name="root">The trace; <c>null</c> when no expression was evaluated.</param>
    /// <param name="subject">The subject, whose own facts need no name; <c>null</c> when it is the review as a whole.</param>
    /// <param name="asOf">The as-of date.</param>
    /// <param name="isWhetherItApplies">Whether what cannot be determined is if the requirement applies at all.</param>
    public string Tell(IReadOnlyList<Missing> missing, TraceEntry? root, object? subject, DateOnly asOf, bool isWhetherItApplies)
    {
        if (Interpretations.Of(missing, root) is { } interpretation)
            return interpretation.In(texts.Numbers);

        var asked = missing.Where(fact => !setAside.Covers(fact.Pointer)).ToList();
        var note = missing.Select(fact => setAside.Find(fact.Pointer)).FirstOrDefault(entry => entry is not null) is { } aside
            ? Messages.SetAside(aside).In(texts.Numbers)
            : root is null ? null
            : Listed(asked, root) ?? Known(root, new Teller(index, asOf, isRequired: false, texts));

        var key = isWhetherItApplies ? "undeterminedWhetherItApplies" : "undetermined";
        if (asked.Count == 0)
            return texts.Say(key, ("why", note is null ? texts.Say("notEnough") : LowerFirst(note.TrimEnd('.'))));

        var first = texts.Say(key, ("why", Reasons(asked, subject, Longest - texts.Say(key, ("why", "")).Length)));
        var both = note is null ? first : $"{first} {note}";
        return both.Length <= Longest ? both : first;
    }

    private string Reasons(List<Missing> asked, object? subject, int room)
    {
        var unstated =
            asked.Where(fact => !IsOpen(fact)).GroupBy(fact => fact.Question).Select(group => new Unstated([.. group], subject)).ToList();
        var open = asked.Where(IsOpen).Select(Open).Distinct().ToList();
        for (var shown = Math.Min(MostFacts, unstated.Count); ; shown--)
        {
            var silence = unstated.Count == 0 ? [] : new[] { Silence(unstated, shown) };
            var text = And([.. silence, .. open.Take(unstated.Count == 0 ? MostFacts : 1)], texts);
            if (shown <= 1 || text.Length <= room)
                return text;
        }
    }

    private string Silence(List<Unstated> unstated, int shown)
    {
        if (unstated[0].Pointer == ReviewIndex.PreviousPointer)
            return texts.Say("previousMissing");

        var facts = Pronouns.Use([.. unstated.Take(shown).Select(fact => (fact.Unknown(texts), fact.Named?.Subject(texts)))]);
        return WithMore(Gathering.NotSaid(facts, texts), unstated.Count - Math.Max(1, shown), texts);
    }

    // Its value is known, but not whole.
    private static bool IsOpen(Missing fact) =>
        fact.Entry is null ? fact.Pointer.EndsWith("Complete", StringComparison.Ordinal) : !fact.Entry.IsUnknown;

    private string Open(Missing fact) => fact.Entry is { Fact.Value: DateSpan date, Node: TypedNode.Member member }
        ? texts.Say("inexactDay", ("statement", LowerFirst(NamedFact.Of(member).OnDay(new DayTeller(default, texts).When(date), texts))))
        : texts.Say("partialList", ("list", LowerFirst(fact.Field!.Label.In(texts.Numbers))));

    // Of a list that is not complete it matters what the items that it names come to.
    private string? Listed(List<Missing> asked, TraceEntry root)
    {
        var ranges = asked.Select(fact => fact.Entry).OfType<TraceEntry>().ToHashSet(ReferenceEqualityComparer.Instance);
        if (Macros(root).FirstOrDefault(entry => ranges.Contains(entry.Parts[0])) is not
            {
                Node: TypedNode.Macro macro,
                Parts: [{ Node: TypedNode.Member list, Fact.Value: IItems { Count: > 0 and var count } items }, ..],
            })
            return null;

        var key = macro.Kind switch
        {
            MacroKind.Exists => count == 1 ? "onlyOneFails" : "noneMeets",
            MacroKind.All => count == 1 ? "onlyOneMeets" : "allMeet",
            _ => null,
        };
        List<string> keys = [.. Enumerable.Range(0, count).Select(items.At).OfType<IKeyed>().Select(item => item.Key)];
        return key is null ? null : $"{NamedFact.Of(list).OfItems(key, count, count, keys, texts)}.";
    }

    // What is known already and counts: the first clause beside the open ones that holds. That something exists is said by what is asked
    // about it.
    private string? Known(TraceEntry root, Teller teller) => Holding(root)
        .SelectMany(entry => teller.Tell(entry))
        .OfType<Telling.Statement>()
        .Where(statement => !statement.IsImplied)
        .Select(statement => texts.Say("butKnown", ("statement", LowerFirst(statement.Text))))
        .FirstOrDefault();

    private static IEnumerable<TraceEntry> Holding(TraceEntry entry) => entry switch
    {
        { Node: TypedNode.Logic { Kind: LogicKind.And }, IsUnknown: true } => entry.Parts.SelectMany(Holding),
        { Node: TypedNode.Member or TypedNode.Function, Outcome: { IsTrue: true } } => [entry],
        { Node: TypedNode.Logic { Kind: LogicKind.And }, Outcome: { IsTrue: true } } => entry.Parts.SelectMany(Holding),
        _ => [],
    };

    private static IEnumerable<TraceEntry> Macros(TraceEntry entry) =>
        entry is { Node: TypedNode.Macro, IsUnknown: true, Parts.Count: > 0 }
            ? [entry, .. entry.Parts.SelectMany(Macros)]
            : entry.Parts.SelectMany(Macros);

    /// <summary>A fact that is not stated, for one or several items.</summary>
    private sealed record Unstated(IReadOnlyList<Missing> Facts, object? Subject)
    {
        public string Pointer => Facts[0].Pointer;

        public NamedFact? Named => Facts[0] switch
        {
            { Field: null } => null,
            { Entry.Node: TypedNode.Member member } fact when NamedFact.Of(member) is { } named && named.Field == fact.Field => named,
            { Entry.Node: TypedNode.Stated { Fact: var member } } fact when NamedFact.Of(member) is { } named
                && named.Field == fact.Field =>
                named,
            { Entry.Node: TypedNode.Member { Target: TypedNode.Member { Field: { Kind: FieldKind.Object } owner } }, Field: { } source } =>
                new NamedFact(source, owner),
            { Field: { } asked } => new NamedFact(asked, null),
        };

        public string Unknown(TextSet texts) => (Named?.Unknown(texts) ?? Quoted(Facts[0].Question.In(texts.Numbers), texts))
            + Listing.Keys(
            [
                .. Facts.Select(fact => fact.Entry?.Origin)
                    .Where(origin => !ReferenceEquals(origin, Subject))
                    .OfType<IKeyed>()
                    .Select(item => item.Key)
                    .Distinct(StringComparer.Ordinal),
            ],
            texts);
    }
}
