using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>Dates against counting day by day.</summary>
public sealed class CalendarProperties
{
    private static readonly DateOnly Start = new(2023, 1, 1);

    private static Gen<DateOnly> Days => Gen.Choose(0, 1_500).Select(Start.AddDays);

    // Few enough days that those at the ends of months and years often meet.
    private static Gen<DateSpan> Spans => Gen.Choose(360, 425)
        .Select(Start.AddDays)
        .SelectMany(day => Gen.Elements($"{day:yyyy}", $"{day:yyyy-MM}", $"{day:yyyy-MM-dd}"))
        .Select(text => DateSpan.Of(PartialDate.Parse(text)));

    private static Gen<Period> Periods =>
        from months in Gen.Choose(-30, 30)
        from days in Gen.Choose(-60, 60)
        select new Period(months, days);

    [Property(MaxTest = 300)]
    public Property A_comparison_is_decided_exactly_when_all_days_agree() =>
        Prop.ForAll(Spans.Two().ToArbitrary(), pair =>
            DateSpan.Less(pair.Item1, pair.Item2) == Agreed(pair, (a, b) => a < b)
            && DateSpan.LessOrEqual(pair.Item1, pair.Item2) == Agreed(pair, (a, b) => a <= b)
            && DateSpan.Equal(pair.Item1, pair.Item2) == Agreed(pair, (a, b) => a == b));

    [Property]
    public Property A_month_later_is_the_same_day_or_the_last_of_a_shorter_month() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Choose(-60, 60).ToArbitrary(), (day, months) =>
        {
            var moved = DateSpan.Add(DateSpan.Of(day), new Period(months, 0), 1).Value.First;
            var first = new DateOnly(day.Year, day.Month, 1).AddMonths(months);
            return moved.Year == first.Year
                && moved.Month == first.Month
                && moved.Day == Math.Min(day.Day, DateTime.DaysInMonth(first.Year, first.Month));
        });

    [Property]
    public Property Days_are_counted_after_months() =>
        Prop.ForAll(Days.ToArbitrary(), Periods.ToArbitrary(), (day, period) =>
            Moved(day, period) == Moved(Moved(day, period with { Days = 0 }), period with { Months = 0 }));

    [Property]
    public Property All_days_of_an_imprecise_date_move_into_where_it_moves() =>
        Prop.ForAll(Spans.ToArbitrary(), Periods.ToArbitrary(), (span, period) =>
        {
            var moved = DateSpan.Add(span, period, 1).Value;
            return DaysOf(span).Select(day => Moved(day, period)).All(day => moved.First <= day && day <= moved.Last);
        });

    [Property]
    public Property An_age_is_the_most_whole_months_that_fit_and_then_days() =>
        Prop.ForAll(Days.Two().ToArbitrary(), pair =>
        {
            var (from, to) = pair.Item1 <= pair.Item2 ? pair : (pair.Item2, pair.Item1);
            var months = Enumerable.Range(0, 60).Last(n => Moved(from, new Period(n, 0)) <= to);
            return Period.Between(from, to) == new Period(months, to.DayNumber - Moved(from, new Period(months, 0)).DayNumber);
        });

    [Property]
    public Property An_age_added_to_its_beginning_gives_its_end() =>
        Prop.ForAll(Days.Two().ToArbitrary(), pair =>
        {
            var (from, to) = pair.Item1 <= pair.Item2 ? pair : (pair.Item2, pair.Item1);
            return Moved(from, Period.Between(from, to)) == to;
        });

    [Property]
    public Property The_latest_of_some_dates_is_where_the_latest_of_their_days_can_be() =>
        Prop.ForAll(Spans.NonEmptyListOf().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (spans, seed) =>
        {
            var random = new Random(seed);
            var latest = ListRuntime.Latest(new Items<DateSpan>([.. spans], IsPartial: false)).Value;
            var day = spans.Max(span => DateOnly.FromDayNumber(random.Next(span.First.DayNumber, span.Last.DayNumber + 1)));
            return latest.First <= day && day <= latest.Last;
        });

    private static DateOnly Moved(DateOnly day, Period period) => DateSpan.Add(DateSpan.Of(day), period, 1).Value.First;

    private static IEnumerable<DateOnly> DaysOf(DateSpan span) =>
        Enumerable.Range(span.First.DayNumber, span.Last.DayNumber - span.First.DayNumber + 1).Select(DateOnly.FromDayNumber);

    private static Truth Agreed((DateSpan A, DateSpan B) pair, Func<DateOnly, DateOnly, bool> compare)
    {
        var days = DaysOf(pair.B).ToList();
        var outcomes = DaysOf(pair.A).SelectMany(a => days.Select(b => compare(a, b))).Distinct().Take(2).ToList();
        return outcomes.Count == 1 ? outcomes[0] : Truth.Unknown;
    }
}
