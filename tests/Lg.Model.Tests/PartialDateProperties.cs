using FsCheck;
using FsCheck.Fluent;

namespace Lg.Model.Tests;

public sealed class PartialDateProperties
{
    [Property(MaxTest = 2_000)]
    public Property Every_day_from_1900_to_9990_is_a_date_of_one_day() => Prop.ForAll(Days.ToArbitrary(), day =>
        PartialDate.Parse(day.ToString("yyyy-MM-dd", null)) is var date && date.First == day && date.Last == day);

    [Property]
    public Property A_day_is_among_the_days_of_its_month_and_its_year() => Prop.ForAll(Days.ToArbitrary(), day =>
    {
        var month = PartialDate.Parse(day.ToString("yyyy-MM", null));
        var year = PartialDate.Parse(day.ToString("yyyy", null));
        return year.First <= month.First && month.First <= day && day <= month.Last && month.Last <= year.Last;
    });

    [Property]
    public Property The_day_after_a_month_is_the_first_of_the_next() => Prop.ForAll(Days.ToArbitrary(), day =>
        PartialDate.Parse(day.ToString("yyyy-MM", null)).Last.AddDays(1) is { Day: 1 } next
            && next.AddMonths(-1) == new DateOnly(day.Year, day.Month, 1));

    [Property(MaxTest = 5_000)]
    public Property What_is_a_date_is_shown_as_written() => Prop.ForAll(DateLikeText.ToArbitrary(), text =>
        !PartialDate.TryParse(text, out var date) || date.ToString() == text);

    private static Gen<DateOnly> Days =>
        Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(9990, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static Gen<string> DateLikeText =>
        Gen.Elements("2026", "2024", "1899", "02", "29", "31", "12", "-", "-", "-", "0", "å")
            .ListOf(5)
            .SelectMany(parts => Gen.Choose(1, 5).Select(count => string.Concat(parts.Take(count))));
}
