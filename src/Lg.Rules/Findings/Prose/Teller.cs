using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Reads what a decided trace tells: of the clauses that decide it, each fact as it is.</summary>
/// <param name="index">The places of the review.</param>
/// <param name="asOf">The as-of date.</param>
/// <param name="isRequired">Whether the condition is one to meet; otherwise it only says what a requirement applies to.</param>
/// <param name="texts">The texts of the language.</param>
internal sealed class Teller(ReviewIndex index, DateOnly asOf, bool isRequired, TextSet texts)
{
    private const int ShownFacts = 3;

    private readonly Comparison comparison = new(index, asOf, isRequired, texts);

    /// <summary>Returns what a trace tells, in the order of the expression.</summary>
    /// <param name="entry">The trace.</param>
    /// <param name="negated">Whether it stands under a negation.</param>
    public IReadOnlyList<Telling> Tell(TraceEntry entry, bool negated = false) => entry.Node switch
    {
        TypedNode.Logic { Kind: LogicKind.Not } => Tell(entry.Parts[0], !negated),
        TypedNode.Logic => [.. Relevance.PartsOf(entry).SelectMany(part => Tell(part, negated))],

        // What was decided upon says more than what led there.
        TypedNode.Conditional => [.. Relevance.PartsOf(entry).Reverse().SelectMany(part => Tell(part, negated && part != entry.Parts[0]))],
        TypedNode.Stated stated => [Stated(stated, entry)],
        TypedNode.Member member when entry.Outcome is { IsDecided: true } truth => [YesNo(member, entry, truth.IsTrue)],
        TypedNode.Macro macro when entry.Outcome is { IsDecided: true } => new ItemsTeller(this, index, texts).Tell(macro, entry),
        TypedNode.Constant => [],
        _ when comparison.Of(entry, negated) is { } told => [told],
        _ => Facts(entry),
    };

    /// <summary>Returns the facts below a clause that has no words of its own: what they are called, and their values.</summary>
    public IReadOnlyList<Telling> Facts(TraceEntry entry)
    {
        var facts = Members(entry)
            .Where(part => part.Outcome is { IsDecided: true } || part.Fact is { IsKnown: true })
            .Select(part => FactWords.Known((TypedNode.Member)part.Node!, part, index))
            .DistinctBy(fact => fact.Pointer)
            .ToList();
        if (facts.Count == 0)
            return [];

        List<string> shown =
        [
            .. facts.Take(ShownFacts)
                .Select(fact => $"{Quoted(fact.Label.In(texts.Numbers), texts)} ({Shortened(fact.Value.In(texts.Numbers), 60)})"),
        ];
        return [
            new Telling.Statement(
                WithMore(texts.Say("decides", ("facts", And(shown, texts))), facts.Count - ShownFacts, texts), null, facts[0].Pointer),
        ];
    }

    private Telling.Statement YesNo(TypedNode.Member member, TraceEntry entry, bool yes)
    {
        var named = NamedFact.Of(member);
        return new(
            named.YesNo(yes, texts),
            null,
            Place(member, entry))
        { IsImplied = yes && member.Field.IsExistence, Subject = named.Subject(texts) };
    }

    private Telling.Spoken Stated(TypedNode.Stated stated, TraceEntry entry) =>
        new(NamedFact.Of(stated.Fact), entry.Outcome is { IsTrue: true }, Place(stated.Fact, entry));

    // The existence of an object is told at the object itself, so that it stands above whatever is said of it.
    private string Place(TypedNode.Member member, TraceEntry entry)
    {
        var pointer = FactWords.PointerOf(member, entry.Origin, index);
        return member.Field.IsExistence ? pointer[..pointer.LastIndexOf('/')] : pointer;
    }

    // Of a list below the clause the list is told, not each of its items.
    private static IEnumerable<TraceEntry> Members(TraceEntry entry) => entry.Node switch
    {
        TypedNode.Member => [entry],
        TypedNode.Macro => Members(entry.Parts[0]),
        _ => entry.Parts.SelectMany(Members),
    };
}
