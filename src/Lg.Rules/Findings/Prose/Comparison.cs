using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells a comparison: the value seen, how far it is from what it is held against, and the limit.</summary>
internal sealed class Comparison(ReviewIndex index, DateOnly asOf, bool isRequired, TextSet texts)
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        Operators.Equal, Operators.NotEqual, Operators.Less, Operators.LessOrEqual, Operators.Greater, Operators.GreaterOrEqual,
    };

    private readonly DayTeller days = new(asOf, texts);
    private readonly NumberTeller numbers = new(texts);
    private readonly WordTeller words = new(texts);

    /// <summary>Returns what a comparison tells; <c>null</c> when its sides have no words.</summary>
    /// <param name="entry">The clause.</param>
    /// <param name="negated">Whether the clause stands under a negation, so that it is wanted not to hold.</param>
    public Telling? Of(TraceEntry entry, bool negated)
    {
        if (entry is not { Node: TypedNode.Function { Overload.Name: var name }, Parts: [var a, var b] }
            || Operand.Of(a) is not { } left
            || Operand.Of(b) is not { } right)
            return null;
        if (name == Operators.In)
            return words.In(left, right, entry.Outcome is { IsTrue: true }, negated, PointerOf);
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
        DateSpan or DateTimeOffset => days.Against(fact, limit, wanted, PointerOf(fact)),
        long or double when limit.Value is long or double => numbers.Against(fact, limit, isRequired ? wanted : null, PointerOf(fact)),
        string => words.Against(fact, [limit.Value], wanted == Operators.Equal, PointerOf(fact)),
        bool yes => new Telling.Statement(NamedFact.Of(fact.Member).YesNo(yes, texts), null, PointerOf(fact)),
        _ => null,
    };

    private Telling.Statement? Two(Operand left, Operand right)
    {
        if (Plain(left) is not { } a || Plain(right) is not { } b)
            return null;

        // In the order in which things happened, when none of them is moved.
        var isTurned = left.Shift is null && right.Shift is null && DayTeller.IsEarlier(right.Value, left.Value);
        var (first, second) = isTurned ? (right, left) : (left, right);
        var shift = left.Shift ?? right.Shift;
        var distance = days.Between(first.Value, second.Value, shift) ?? (isTurned ? null : numbers.Between(left, right));
        var named = Pronouns.Use(
        [
            (isTurned ? b : a, NamedFact.Of(first.Member).Subject(texts)),
            (LowerFirst(isTurned ? a : b), NamedFact.Of(second.Member).Subject(texts)),
        ]);
        var both = texts.Say("both", ("a", named[0]), ("b", named[1]));
        return new(
            distance is null ? both : $"{both}, {distance}",
            days.Limit(shift) ?? numbers.Limit(left, right),
            PointerOf(left))
        { Also = PointerOf(right) };
    }

    private string? Plain(Operand operand) => operand.Value switch
    {
        DateSpan or DateTimeOffset => NamedFact.Of(operand.Member).OnDay(days.When(operand.Value), texts),
        long or double => numbers.Of(operand),
        bool yes => NamedFact.Of(operand.Member).YesNo(yes, texts),
        string => NamedFact.Of(operand.Member).Is(words.Shown(operand.Value, operand.Type), texts),
        _ => null,
    };

    private string PointerOf(Operand fact) => FactWords.PointerOf(fact.Member, fact.Fact!.Origin, index);
}
