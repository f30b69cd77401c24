using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Workbench.Proofs.Searching;

/// <summary>The values of an ordered field as whole numbers, in their order.</summary>
internal sealed class Scale
{
    private const int Hundredths = 100;

    // Of two hundred every share in percent can be had, and one between each two.
    private const int UsualCount = 200;

    // In which offset an instant is written makes no difference, so any will do.
    private static readonly DateTimeOffset FirstInstant = new(1990, 1, 1, 0, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateOnly FirstDay = new(PartialDate.FirstYear, 1, 1);
    private static readonly DateOnly LastDay = new(PartialDate.LastYear, 12, 31);

    private readonly Func<long, object> toValue;

    private Scale(long minimum, long maximum, long usual, Func<long, object> toValue) =>
        (Minimum, Maximum, Usual, this.toValue) = (minimum, maximum, Math.Clamp(usual, minimum, maximum), toValue);

    public long Minimum { get; }

    public long Maximum { get; }

    /// <summary>Gets the value that is tried when nothing tells one from another.</summary>
    public long Usual { get; }

    /// <summary>Returns the scale of a field; <c>null</c> when its values have no order.</summary>
    public static Scale? Of(Field field, DateOnly asOf) => field.Kind switch
    {
        FieldKind.Integer =>
            new((long)(field.Minimum ?? int.MinValue), (long)(field.Maximum ?? int.MaxValue), UsualCount, number => number),
        FieldKind.Number => new(
            (long)((field.Minimum ?? int.MinValue) * Hundredths),
            (long)((field.Maximum ?? int.MaxValue) * Hundredths),
            UsualCount * Hundredths,
            number => (double)number / Hundredths),
        FieldKind.Date =>
            new(FirstDay.DayNumber, LastDay.DayNumber, asOf.DayNumber, number => DateSpan.Of(DateOnly.FromDayNumber((int)number))),
        FieldKind.Instant => new(
            0,
            (long)TimeSpan.FromDays(200 * 365).TotalMinutes,
            (long)(asOf.ToDateTime(new(12, 0)) - FirstInstant.DateTime).TotalMinutes,
            number => FirstInstant.AddMinutes(number)),
        _ => null,
    };

    public object ValueAt(long number) => toValue(number);

    /// <summary>Returns how two values stand to each other; <c>null</c> when they have no order.</summary>
    public static int? Compare(object a, object b) => (a, b) switch
    {
        (long x, long y) => x.CompareTo(y),
        (double x, double y) => Numbers.Compare(x, y),
        (long x, double y) => Numbers.Compare(x, y),
        (double x, long y) => -Numbers.Compare(y, x),
        (DateSpan x, DateSpan y) => x.First.CompareTo(y.First),
        (DateTimeOffset x, DateTimeOffset y) => x.CompareTo(y),
        (DateTimeOffset x, DateSpan y) => DateSpan.Of(x).First.CompareTo(y.First),
        (DateSpan x, DateTimeOffset y) => x.First.CompareTo(DateSpan.Of(y).First),
        (TimeSpan x, TimeSpan y) => x.CompareTo(y),
        (string x, string y) => CodePoints.Compare(x, y),
        _ => null,
    };
}
