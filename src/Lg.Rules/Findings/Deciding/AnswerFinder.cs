using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings.Deciding;

/// <summary>
/// Finds which answers to what is not stated could make a condition come out as wanted, whatever the other answers are. It is exact for
/// what can only be yes, no or a word of a choice; of a number, a date or a text each limit is taken to be open by itself.
/// </summary>
internal sealed class AnswerFinder(ReviewIndex index, bool isSubmitted) : WayFinder
{
    private readonly Dictionary<string, Missing> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<TraceEntry, (IReadOnlyList<Missing> Owners, IReadOnlyList<IReadOnlyList<Missing>> Alternatives)> known = [];

    /// <summary>Gets the questions that the ways ask, by pointer.</summary>
    public IReadOnlyDictionary<string, Missing> Questions => questions;

    // What is decided stays decided, whatever else is answered.
    protected override bool CanUndo => false;

    /// <summary>Returns the ways of having a fact stated.</summary>
    public Ways Stating(Missing fact) => Ways.Of(Asking(fact, new Choice(null, Step.Any)));

    protected override Ways Clause(TraceEntry entry, bool wanted) => entry.Node switch
    {
        TypedNode.Member member => Answering(member, entry, new(null, wanted ? Step.True : Step.False)),
        TypedNode.Stated stated => wanted ? Answering(stated.Fact, entry, new(null, Step.Any)) : Ways.Impossible,
        TypedNode.Macro macro when !Reachable.CanBe(macro, wanted, isSubmitted) => Ways.Impossible,
        TypedNode.Function when WordClause.Of(entry) is { } clause =>
            Answering(clause.Member, clause.Entry, new(null, clause.WordsFor(wanted))),
        _ => Knowing(entry, ClauseKey.Of(entry, wanted, index)),
    };

    // Of a list that is not complete, its items decide for all of them only together with the answer that there are no more.
    protected override Ways Items(TraceEntry macro, bool wanted, bool all)
    {
        var items = base.Items(macro, wanted, all);
        return all && macro.Parts[0].Fact is { Value: IItems { IsPartial: true } }
            ? Ways.OfAll([items, .. Uncertain.ListsIn(macro.Parts[0], index).Select(Stating)])
            : items;
    }

    // A function of what is unknown is unknown, so all that it reads has to be known.
    private Ways Knowing(TraceEntry entry, Choice choice)
    {
        var parts = Ways.OfAll(entry.Parts.Select(part => ToKnow(part, choice)));
        if (!parts.AskNothing)
            return parts;

        var settling = Uncertain.In(entry, index).Select(facts => Ways.OfAll(facts.Select(Stating))).ToList();
        return settling.Count == 0 ? Ways.Unknown : Ways.OfAny(settling);
    }

    private Ways ToKnow(TraceEntry entry, Choice choice) => entry switch
    {
        { IsUnknown: false } => IsKnown(entry) ? Ways.Nothing : Ways.Impossible,
        { Outcome: not null } => Ways.OfAny([ToMake(entry, true), ToMake(entry, false)]),
        { Node: TypedNode.Member member } => Answering(member, entry, choice),
        { Node: TypedNode.Parameter } => Ways.Of(Asking(FactWords.PlanYear, choice)),
        { Node: TypedNode.Conditional } => OfEither(entry, branch => ToKnow(branch, choice)),
        { Node: TypedNode.Macro } when entry.Parts[0].IsUnknown => ToKnow(entry.Parts[0], choice),
        _ => Knowing(entry, choice),
    };

    private Ways Answering(TypedNode.Member member, TraceEntry entry, Choice choice)
    {
        if (entry.Origin is null)
            return FactWords.IsOfPrevious(member)
                ? Ways.Of(Asking(FactWords.Unknown(member, entry, index), choice, FactWords.PathOf(member)))
                : Ways.Unknown;

        var (owners, alternatives) = AnswersFor(member, entry);
        return owners.Count == 0 && alternatives is [[var only]]
            ? Ways.Of(Asking(only, choice))
            : Ways.OfAny(alternatives.Select(facts =>
                Ways.Of([.. owners.Select(owner => Asking(owner, new(null, Step.True))), .. facts.Select(fact => Asking(fact, choice))])));
    }

    // A fact is asked for twice: for each way that it could turn out.
    private (IReadOnlyList<Missing> Owners, IReadOnlyList<IReadOnlyList<Missing>> Alternatives) AnswersFor(
        TypedNode.Member member, TraceEntry entry)
    {
        if (!known.TryGetValue(entry, out var answers))
            known.Add(entry, answers = ([.. AnswersTo.Owners(member, entry.Origin, index)], [.. AnswersTo.Fact(member, entry, index)]));
        return answers;
    }

    private Step Asking(Missing fact, Choice choice, string part = "")
    {
        questions.TryAdd(fact.Pointer, fact);
        var variable = fact.Pointer + part;
        return new(choice.Clause is { } clause ? $"{variable} in {clause}" : variable, choice.Values, fact.Pointer);
    }
}
