using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Findings.Remedies;

/// <summary>The values worth trying for a fact: dates become the as-of date, numbers the threshold, choices the words of the clause.</summary>
internal static class Candidates
{
    private const string SomeText = "…";

    /// <summary>Returns values that could make a comparison come out otherwise.</summary>
    public static IEnumerable<object> For(Field field, TraceEntry clause, DateOnly asOf) => field.Kind switch
    {
        FieldKind.Date => [PartialDate.From(asOf)],
        FieldKind.Integer => Numbers(clause).Select(number => (object)(int)Math.Clamp(number, field.Minimum ?? int.MinValue, field.Maximum ?? int.MaxValue)).Distinct(),
        FieldKind.Number => Numbers(clause).Select(number => (object)number).Distinct(),
        FieldKind.Choice => Words(clause).Select(word => Choice(field, word)).OfType<object>(),
        FieldKind.Text => Words(clause),
        _ => [],
    };

    /// <summary>Returns a value that states the fact, whichever it is; <c>null</c> when stating it takes more than one.</summary>
    public static object? ToState(Field field, DateOnly asOf) => field.Kind switch
    {
        FieldKind.Text => SomeText,
        FieldKind.Date => PartialDate.From(asOf),
        FieldKind.Boolean => true,
        FieldKind.Choice => Enum.GetValues(Unwrapped(field)).GetValue(0),
        _ => null,
    };

    // The nearest whole numbers come before those beyond them, so that a threshold is met and not passed.
    private static IEnumerable<double> Numbers(TraceEntry clause) => Values(clause)
        .Select(value => value switch { long whole => whole, double real => real, _ => (double?)null })
        .OfType<double>()
        .SelectMany(number => new[] { number, number + 1, number - 1 });

    private static IEnumerable<object> Words(TraceEntry clause) => Values(clause).SelectMany(value => value switch
    {
        string word => [word],
        Items<string> words => words.Values,
        _ => (IEnumerable<string>)[],
    });

    // Only what the catalog says: another fact of the review is no threshold.
    private static IEnumerable<object> Values(TraceEntry entry) => entry.Node switch
    {
        TypedNode.Constant constant => [constant.Value],
        TypedNode.Parameter when entry.Fact is { IsKnown: true, Value: { } value } => [value],
        TypedNode.ListOf when entry.Fact is { IsKnown: true, Value: { } value } => [value],
        _ => entry.Parts.SelectMany(Values),
    };

    private static object? Choice(Field field, object word) =>
        Enum.GetValues(Unwrapped(field)).Cast<object>().FirstOrDefault(value => FieldTable.CamelCase(value.ToString()!) == (string)word);

    private static Type Unwrapped(Field field) => Nullable.GetUnderlyingType(field.Property.PropertyType)!;
}
