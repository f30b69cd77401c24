using System.Collections;
using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Findings;
using Lg.Rules.Findings.Remedies;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Pages;

/// <summary>Reads what a review says as a list of facts with labels and values, in the order of the review.</summary>
internal static class ReviewFacts
{
    private static readonly LocalizedText None = new("inga", "none");

    public static IReadOnlyList<ReviewFact> Of(Review review) => [.. Of(review, FieldTable.Review, null)];

    private static IEnumerable<ReviewFact> Of(object owner, ReviewType type, LocalizedText? prefix) =>
        type.Fields.Where(field => !field.IsDerived && !field.IsKey)
            .Select(field => (Field: field, Value: field.Property.GetValue(owner)))
            .Where(fact => fact.Value is not null)
            .SelectMany(fact => Of(fact.Field, fact.Value!, prefix));

    private static IEnumerable<ReviewFact> Of(Field field, object value, LocalizedText? prefix) => (field.Kind, value) switch
    {
        (FieldKind.Object, _) => OfObject(field, value, prefix),
        (FieldKind.List, IList { Count: > 0 } items) when field.Type is { } type =>
            items.Cast<object>().SelectMany((item, i) => OfItem(field, type, item, i, prefix)),
        _ when field.IsExistence => [new(prefix ?? field.Label, (bool)value ? FactWords.Exists : FactWords.ExistsNot)],
        _ => [new(Under(prefix, field.Label), Written(field, value))],
    };

    // The parts of the review have chapters, not names of their own: what can be stated as none has.
    private static List<ReviewFact> OfObject(Field field, object value, LocalizedText? prefix)
    {
        var isNamed = field.Type!.IsStatable || prefix is not null;
        List<ReviewFact> facts = [.. Of(value, field.Type, isNamed ? Under(prefix, field.Label) : null)];
        return facts.Count > 0 || !isNamed ? facts : [new ReviewFact(Under(prefix, field.Label), FactWords.Stated)];
    }

    private static List<ReviewFact> OfItem(Field list, ReviewType type, object item, int index, LocalizedText? prefix)
    {
        var name = (item as IKeyed)?.Key ?? (index + 1).ToString(CultureInfo.InvariantCulture);
        var label = InBoth(language => $"{Under(prefix, list.Label).In(language)} {Quoted(ValueText.OneLine(name), language)}");
        List<ReviewFact> facts = [.. Of(item, type, label)];
        return facts.Count > 0 ? facts : [new ReviewFact(label, new("utan fler uppgifter", "without more facts"))];
    }

    private static LocalizedText Under(LocalizedText? prefix, LocalizedText label) =>
        prefix is null ? label : InBoth(language => $"{prefix.In(language)}, {LowerFirst(label.In(language))}");

    private static LocalizedText Written(Field field, object value) => value switch
    {
        bool yes => InBoth(language => ValueText.YesNo(yes, language)),
        int number => BoundText.Amount(number, field.Unit),
        double number => BoundText.Amount(number, field.Unit),
        PartialDate date => InBoth(language => Phrases.Date(DateSpan.Of(date), language)),
        DateTimeOffset instant => ValueText.Write(instant, RuleType.Instant),
        Coverage coverage => Messages.CoverageText(coverage),
        Enum choice => Word(field, choice),
        IList { Count: 0 } => None,
        IList words => InBoth(language => string.Join(
            ", ",
            words.Cast<object>().Select(word => word is Enum choice ? Word(field, choice).In(language) : ValueText.OneLine($"{word}")))),
        _ => InBoth(_ => ValueText.OneLine($"{value}")),
    };

    private static LocalizedText Word(Field field, Enum choice) =>
        field.Choices.First(word => word.Name == FieldTable.CamelCase(choice.ToString())).Label;
}
