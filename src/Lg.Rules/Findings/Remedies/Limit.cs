using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings.Remedies;

/// <summary>What a fact has to be for a comparison to come out as wanted, all else as it is.</summary>
/// <param name="Bound">How it has to stand against the value.</param>
/// <param name="Value">The value: a number, a <see cref="DateSpan"/>, a text or a list of texts.</param>
internal readonly record struct Limit(Bound Bound, object Value)
{
    /// <summary>Returns the limit that a comparison sets for one of its facts; <c>null</c> when it cannot be worked out.</summary>
    public static Limit? Of(TraceEntry clause, TraceEntry fact, bool wanted)
    {
        if (clause.Node is not TypedNode.Function { Overload.Name: var name }
            || clause.Parts is not [var left, var right]
            || BoundOf(name) is not { } bound)
            return null;

        if (!wanted)
            bound = Opposite(bound);
        return (Reads(left, fact), Reads(right, fact)) switch
        {
            (true, false) when ValueOf(right) is { } value => new Limit(bound, value).Through(left, fact),
            (false, true) when name != "@in" && ValueOf(left) is { } value => new Limit(Mirrored(bound), value).Through(right, fact),
            _ => null,
        };
    }

    /// <summary>Returns whether a number is within a limit of numbers.</summary>
    public bool Holds(double number) => Value is double limit && Bound switch
    {
        Bound.Exactly => number == limit,
        Bound.AtLeast => number >= limit,
        Bound.MoreThan => number > limit,
        Bound.AtMost => number <= limit,
        Bound.LessThan => number < limit,
        Bound.OtherThan => number != limit,
    };

    // What a sum or a difference has to be is taken back to what its one fact has to be.
    private Limit? Through(TraceEntry part, TraceEntry fact)
    {
        if (ReferenceEquals(part, fact))
            return this;

        return (part.Node, part.Parts) switch
        {
            (TypedNode.Function { Overload.Name: "int" or "double" }, [var only]) => Through(only, fact),
            (TypedNode.Function function, [var left, var right]) when Reads(left, fact)
                && !Reads(right, fact)
                && ValueOf(right) is { } other =>
                Back(function.Overload.Name, other)?.Through(left, fact),
            (TypedNode.Function function, [var left, var right]) when Reads(right, fact)
                && !Reads(left, fact)
                && ValueOf(left) is { } other =>
                BackFromRight(function.Overload.Name, other)?.Through(right, fact),
            _ => null,
        };
    }

    private Limit? Back(string name, object other) => (name, Value, other) switch
    {
        ("_+_", double value, double added) => this with { Value = value - added },
        ("_-_", double value, double taken) => this with { Value = value + taken },
        ("_*_", double value, double factor and > 0) => this with { Value = value / factor },
        ("_+_", DateSpan date, Period period) => Moved(date, period, -1),
        ("_-_", DateSpan date, Period period) => Moved(date, period, 1),
        _ => null,
    };

    private Limit? BackFromRight(string name, object other) => (name, Value, other) switch
    {
        ("_+_" or "_*_", _, _) => Back(name, other),
        ("_-_", double value, double from) => new(Mirrored(Bound), from - value),
        _ => null,
    };

    private Limit? Moved(DateSpan date, Period period, int sign) =>
        DateSpan.Add(date, period, sign) is { IsKnown: true } moved ? this with { Value = moved.Value } : null;

    private static object? ValueOf(TraceEntry entry) => entry.Fact is not { IsKnown: true, Value: { } value } ? null : value switch
    {
        long whole => (double)whole,
        DateTimeOffset instant => DateSpan.Of(instant),
        _ => value,
    };

    private static bool Reads(TraceEntry entry, TraceEntry fact) =>
        ReferenceEquals(entry, fact) || Relevance.ReadBy(entry).Any(part => Reads(part, fact));

    private static Bound? BoundOf(string name) => name switch
    {
        "_==_" or "@in" => Bound.Exactly,
        "_!=_" => Bound.OtherThan,
        "_>=_" => Bound.AtLeast,
        "_>_" => Bound.MoreThan,
        "_<=_" => Bound.AtMost,
        "_<_" => Bound.LessThan,
        _ => null,
    };

    private static Bound Opposite(Bound bound) => bound switch
    {
        Bound.Exactly => Bound.OtherThan,
        Bound.OtherThan => Bound.Exactly,
        Bound.AtLeast => Bound.LessThan,
        Bound.MoreThan => Bound.AtMost,
        Bound.AtMost => Bound.MoreThan,
        Bound.LessThan => Bound.AtLeast,
    };

    private static Bound Mirrored(Bound bound) => bound switch
    {
        Bound.Exactly or Bound.OtherThan => bound,
        Bound.AtLeast => Bound.AtMost,
        Bound.MoreThan => Bound.LessThan,
        Bound.AtMost => Bound.AtLeast,
        Bound.LessThan => Bound.MoreThan,
    };
}
