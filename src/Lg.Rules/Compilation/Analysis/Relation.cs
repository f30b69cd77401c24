using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>A comparison, as the ways in which its left side may stand to its right side.</summary>
/// <param name="Less">Whether the left side may be less.</param>
/// <param name="Same">Whether they may be the same.</param>
/// <param name="Greater">Whether the left side may be greater.</param>
internal readonly record struct Relation(bool Less, bool Same, bool Greater)
{
    /// <summary>Gets the ways as numbers: -1, 0 and 1.</summary>
    public ValueSet Orders => Where(NumberSet.Of(-1), NumberSet.Of(0), NumberSet.Of(1))!.And(NumberSet.Orders);

    /// <summary>Returns the comparison that an operator makes; <c>null</c> when it makes none.</summary>
    public static Relation? Of(string function) => function switch
    {
        Operators.Equal => new(false, true, false),
        Operators.NotEqual => new(true, false, true),
        Operators.Less => new(true, false, false),
        Operators.LessOrEqual => new(true, true, false),
        Operators.Greater => new(false, false, true),
        Operators.GreaterOrEqual => new(false, true, true),
        _ => null,
    };

    /// <summary>Returns the comparison that holds when this one does not.</summary>
    public Relation Not() => new(!Less, !Same, !Greater);

    /// <summary>Returns the comparison with its sides exchanged.</summary>
    public Relation Turned() => new(Greater, Same, Less);

    /// <summary>Returns the values that stand so to some value of the right side.</summary>
    public ValueSet To(ValueSet right) => Where(right.Before(), right, right.After())!;

    // A relation always permits something, and never everything.
    private ValueSet? Where(ValueSet less, ValueSet same, ValueSet greater)
    {
        ValueSet? all = null;
        foreach (var set in new[] { Less ? less : null, Same ? same : null, Greater ? greater : null }.OfType<ValueSet>())
            all = all?.Or(set) ?? set;
        return all;
    }
}
