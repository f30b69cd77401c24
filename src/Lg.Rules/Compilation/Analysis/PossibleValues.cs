using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Analysis;

/// <summary>Which values an expression can have at all, as far as the model, the functions and what is written out tell.</summary>
internal sealed class PossibleValues(ConstantFolder folder)
{
    // Above this, a double and the decimal that shows it need not stand in the same order to whole numbers.
    private const double LargestExact = 1e15;

    /// <summary>Returns the values; <c>null</c> for values that are neither numbers nor texts.</summary>
    public ValueSet? Of(TypedNode node) => AllOf(node.Type) is not { } all ? null
        : folder.Fold(node) is { } fact ? (fact.IsKnown ? Only(fact.Value!, node.Type) : null) ?? all
        : node switch
        {
            TypedNode.Member { Field: var field } => OfField(field, all),
            TypedNode.Function { Overload.Name: "size" } => NumberSet.Between(0, null, isWhole: true),
            TypedNode.Function { Overload.Name: "year" } =>
                NumberSet.Between(DateOnly.MinValue.Year, DateOnly.MaxValue.Year, isWhole: true),
            TypedNode.Conditional conditional => Of(conditional.Then)!.Or(Of(conditional.Otherwise)!),
            _ => all,
        };

    /// <summary>Returns whether an expression can be no number at all, of which every comparison but <c>!=</c> is false.</summary>
    public bool CanBeNaN(TypedNode node) => node.Type == RuleType.Double
        && node is not (TypedNode.Member or TypedNode.Parameter)
        && !(folder.Fold(node) is { IsKnown: true, Value: double number } && !double.IsNaN(number));

    private static ValueSet? AllOf(RuleType type) => type switch
    {
        RuleType.Choice => WordSet.All,
        _ when type == RuleType.Boolean => NumberSet.Between(0, 1, isWhole: true),
        _ when type == RuleType.Int || type == RuleType.Date => NumberSet.All(isWhole: true),
        _ when type == RuleType.Double || type == RuleType.Instant || type == RuleType.Duration => NumberSet.All(isWhole: false),
        _ => null,
    };

    private static ValueSet OfField(Field field, ValueSet all) => field.Kind switch
    {
        FieldKind.Choice => WordSet.Of(field.Choices.Select(choice => choice.Name)),
        FieldKind.Integer or FieldKind.Number =>
            NumberSet.Between((decimal?)field.Minimum, (decimal?)field.Maximum, field.Kind == FieldKind.Integer),
        _ => all,
    };

    private static ValueSet? Only(object value, RuleType type) => value switch
    {
        string text => WordSet.Of([text]),
        bool truth => Between(truth ? 1 : 0),
        long number => Between(number),
        double number => Exact(number) is { } exact ? NumberSet.Of(exact) : null,
        DateSpan date => NumberSet.Between(date.First.DayNumber, date.Last.DayNumber, isWhole: true),
        DateTimeOffset instant => NumberSet.Of(instant.UtcTicks),
        TimeSpan length => NumberSet.Of(length.Ticks),
        _ => null,
    };

    private static NumberSet Between(decimal number) => NumberSet.Between(number, number, isWhole: true);

    private static decimal? Exact(double number) =>
        Math.Abs(number) <= LargestExact && (decimal)number is var shown && (double)shown == number ? shown : null;
}
