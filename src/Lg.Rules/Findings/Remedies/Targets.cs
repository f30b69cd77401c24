using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Findings.Remedies;

/// <summary>
/// Chooses the value to try for a fact: of a number the limit, of a date the as-of date or the limit that is still ahead.
/// </summary>
internal static class Targets
{
    private const string SomeText = "…";

    /// <summary>Returns the value nearest to a limit; <c>null</c> when no value of the field is within it.</summary>
    public static Target? Within(Limit limit, Field field, DateOnly asOf) => (field.Kind, limit.Value) switch
    {
        (FieldKind.Integer, double number) => Whole(limit.Bound, number) is var (bound, value) && IsPermitted(value, field)
            ? new(value, BoundText.Write(bound, bound == Bound.OtherThan ? number : value, field))
            : null,
        (FieldKind.Number, double number) => Beside(limit.Bound, number) is var value && IsPermitted(value, field)
            ? new(value, BoundText.Write(limit.Bound, number, field))
            : null,
        (FieldKind.Date, DateSpan date) =>
            Day(limit.Bound, date, asOf) is { } day ? On(day, limit.Bound) with { Earliest = Earliest(limit.Bound, date, asOf) } : null,
        (FieldKind.Choice, string or Items<string>) => Word(limit, field),
        (FieldKind.Text, string text) => Text(limit.Bound, text),
        _ => null,
    };

    /// <summary>Returns whether a date would have to be before today: nothing that is done now is done in time.</summary>
    public static bool IsTooLate(Limit limit, Field field, DateOnly asOf) =>
        field.Kind == FieldKind.Date && limit.Value is DateSpan date && Day(limit.Bound, date, asOf) is null;

    /// <summary>Returns a value that states the fact, whichever it is; <c>null</c> when stating it takes more than one.</summary>
    public static object? ToState(Field field, DateOnly asOf) => field.Kind switch
    {
        FieldKind.Text => SomeText,
        FieldKind.Date => PartialDate.From(asOf),
        FieldKind.Instant => new DateTimeOffset(asOf.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        FieldKind.Boolean => true,
        FieldKind.Integer => (int)(field.Minimum ?? 0),
        FieldKind.Number => field.Minimum ?? 0,
        FieldKind.Choice => ValueOf(field, field.Choices[0].Name),
        FieldKind.Coverage => Coverage.All,
        FieldKind.Object or FieldKind.List => null,
    };

    private static (Bound Bound, int Value) Whole(Bound bound, double number) => bound switch
    {
        Bound.AtLeast => (bound, Clamped(Math.Ceiling(number))),
        Bound.MoreThan => (Bound.AtLeast, Clamped(Math.Floor(number) + 1)),
        Bound.AtMost => (bound, Clamped(Math.Floor(number))),
        Bound.LessThan => (Bound.AtMost, Clamped(Math.Ceiling(number) - 1)),
        Bound.Exactly => (bound, Clamped(number)),
        Bound.OtherThan => (bound, Clamped(number) + 1),
    };

    private static int Clamped(double number) => (int)Math.Clamp(number, int.MinValue + 1.0, int.MaxValue - 1.0);

    private static double Beside(Bound bound, double number) => bound switch
    {
        Bound.AtLeast or Bound.AtMost or Bound.Exactly => number,
        Bound.MoreThan or Bound.OtherThan => Math.BitIncrement(number),
        Bound.LessThan => Math.BitDecrement(number),
    };

    private static bool IsPermitted(double number, Field field) => !(number < field.Minimum) && !(number > field.Maximum);

    private static DateOnly? Day(Bound bound, DateSpan limit, DateOnly asOf)
    {
        var day = bound switch
        {
            Bound.AtLeast or Bound.MoreThan or Bound.OtherThan => Later(Lowest(bound, limit), asOf),
            Bound.AtMost or Bound.Exactly => limit.First,
            Bound.LessThan => limit.First.AddDays(-1),
        };
        return day < asOf ? null : day;
    }

    private static Target? Earliest(Bound bound, DateSpan limit, DateOnly asOf) =>
        bound is Bound.AtLeast or Bound.MoreThan && Lowest(bound, limit) is var day && day < asOf ? On(day, bound) : null;

    // The first day from which on a date is within a limit.
    private static DateOnly Lowest(Bound bound, DateSpan limit) => bound == Bound.AtLeast ? limit.Last : limit.Last.AddDays(1);

    private static Target On(DateOnly day, Bound bound) => new(PartialDate.From(day), BoundText.Write(bound, day));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static Target? Word(Limit limit, Field field)
    {
        var words = limit.Value is Items<string> items ? items.Values : [(string)limit.Value];
        var isOther = limit.Bound == Bound.OtherThan;
        return limit.Bound is Bound.Exactly or Bound.OtherThan
            && field.Choices.FirstOrDefault(choice => words.Contains(choice.Name) != isOther) is { } word
            ? new(ValueOf(field, word.Name), BoundText.Write(isOther, [.. field.Choices.Where(choice => words.Contains(choice.Name))]))
            : null;
    }

    private static Target? Text(Bound bound, string text) => bound switch
    {
        Bound.Exactly when text.Length > 0 => new(text, new(text, text)),
        Bound.OtherThan => new($"{text}{SomeText}", text.Length == 0 ? FactWords.Stated : BoundText.OtherThan(new(text, text))),
        Bound.Exactly or Bound.AtLeast or Bound.MoreThan or Bound.AtMost or Bound.LessThan => null,
    };

    private static object ValueOf(Field field, string word) => Enum.GetValues(Nullable.GetUnderlyingType(field.Property.PropertyType)!)
        .Cast<object>()
        .First(value => FieldTable.CamelCase(value.ToString()!) == word);
}
