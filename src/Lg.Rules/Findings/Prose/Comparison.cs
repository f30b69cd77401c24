using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells a comparison: the value seen, how far it is from what it is held against, and the limit.</summary>
internal sealed class Comparison(ReviewIndex index, DateOnly asOf, bool isRequired)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        Operators.Equal, Operators.NotEqual, Operators.Less, Operators.LessOrEqual, Operators.Greater, Operators.GreaterOrEqual,
    };

    /// <summary>Returns what a comparison tells; <c>null</c> when its sides have no words.</summary>
    /// <param name="entry">The clause.</param>
    /// <param name="negated">Whether the clause stands under a negation, so that it is wanted not to hold.</param>
    public Telling? Of(TraceEntry entry, bool negated)
    {
        if (entry is not { Node: TypedNode.Function { Overload.Name: var name }, Parts: [var a, var b] } || Operand.Of(a) is not { } left || Operand.Of(b) is not { } right)
            return null;
        if (name == Operators.In)
            return WordTeller.In(left, right, entry.Outcome is { IsTrue: true }, negated, PointerOf);
        if (!Known.Contains(name))
            return null;

        var wanted = negated ? Operators.Opposite(name) : name;
        return (left, right) switch
        {
            ({ Fact: not null }, { Fact: null }) => Against(left, right, wanted),
            ({ Fact: null }, { Fact: not null }) => Against(right, left, Operators.Turned(wanted)),
            ({ Fact: not null }, { Fact: not null }) => Two(left, right),
            _ => null,
        };
    }

    private Telling? Against(Operand fact, Operand limit, string wanted) => fact.Value switch
    {
        DateSpan or DateTimeOffset => DayTeller.Against(fact, limit, wanted, asOf, PointerOf(fact)),
        long or double when limit.Value is long or double => NumberTeller.Against(fact, limit, isRequired ? wanted : null, PointerOf(fact)),
        string => WordTeller.Against(fact, [limit.Value], wanted == Operators.Equal, PointerOf(fact)),
        bool yes => new Telling.Statement(NamedFact.Of(fact.Member).YesNo(yes), null, PointerOf(fact)),
        _ => null,
    };

    private Telling.Statement? Two(Operand left, Operand right)
    {
        if (Plain(left) is not { } a || Plain(right) is not { } b)
            return null;

        // In the order in which things happened, when none of them is moved.
        var isTurned = left.Shift is null && right.Shift is null && DayTeller.IsEarlier(right.Value, left.Value);
        var (first, second) = isTurned ? (b, a) : (a, b);
        var shift = left.Shift ?? right.Shift;
        var distance = isTurned ? DayTeller.Between(right.Value, left.Value, shift) : DayTeller.Between(left.Value, right.Value, shift) ?? NumberTeller.Between(left, right);
        return new(
            InBoth(language => $"{first.In(language)}{Say(language, " och ", " and ")}{LowerFirst(second.In(language))}{(distance is null ? "" : $", {distance.In(language)}")}"),
            DayTeller.Limit(shift) ?? NumberTeller.Limit(left, right),
            PointerOf(left))
        {
            Also = PointerOf(right),
        };
    }

    private static LocalizedText? Plain(Operand operand) => operand.Value switch
    {
        DateSpan or DateTimeOffset => NamedFact.Of(operand.Member).OnDay(DayTeller.When(operand.Value)),
        long or double when operand.IsSize => Listing.Reported(NamedFact.Of(operand.Member), (int)NumberTeller.AsDouble(operand.Value)),
        long or double => NamedFact.Of(operand.Member).Amount(NumberTeller.AsDouble(operand.Value)),
        bool yes => NamedFact.Of(operand.Member).YesNo(yes),
        string => NamedFact.Of(operand.Member).Is(WordTeller.Shown(operand.Value, operand.Type)),
        _ => null,
    };

    private string PointerOf(Operand fact) => FactWords.PointerOf(fact.Member, fact.Fact!.Origin, index);
}
