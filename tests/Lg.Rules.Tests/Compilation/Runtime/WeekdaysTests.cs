using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Compilation.Runtime;
using PublicHoliday;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>Lag (1930:173) 2 § and lag (1989:253), held against a list of holidays that others keep.</summary>
public sealed class WeekdaysTests
{
    private const int FirstYear = 2006;
    private const int Years = 50;

    private static readonly SwedenPublicHoliday Listed = new();

    // The years that a review can name.
    private static Gen<DateOnly> Days => Gen.Choose(0, 109_500).Select(new DateOnly(1900, 1, 1).AddDays);

    public static TheoryData<int> AllYears => [.. Enumerable.Range(FirstYear, Years)];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void The_free_days_of_a_year_are_its_weekends_its_public_holidays_and_the_three_eves(int year)
    {
        var holidays = Listed.PublicHolidays(year).Select(DateOnly.FromDateTime).ToHashSet();
        DateOnly first = new(year, 1, 1);
        foreach (var day in Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(first.AddDays))
        {
            var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            var isEve = day is { Month: 12, Day: 24 or 31 }
                || (day is { Month: 6, DayOfWeek: DayOfWeek.Friday } && holidays.Contains(day.AddDays(1)) && day.Day is >= 19 and <= 25);
            Assert.True(Weekdays.IsFree(day) == (isWeekend || isEve || holidays.Contains(day)), $"{day:yyyy-MM-dd}");
        }
    }

    [Theory]
    [InlineData("2026-05-31", "2026-05-29")]
    [InlineData("2026-01-01", "2025-12-30")]
    [InlineData("2026-06-20", "2026-06-18")]
    [InlineData("2026-06-01", "2026-06-01")]
    [InlineData("0001-01-01", "0001-01-01")]
    public void What_is_due_on_a_free_day_is_due_on_the_last_weekday_before_it(string due, string expected) =>
        Assert.Equal(
            DateOnly.Parse(expected, CultureInfo.InvariantCulture), Weekdays.LastUntil(DateOnly.Parse(due, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2035, "2035-03-25")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")]
    [InlineData(2076, "2076-04-19")]
    public void Easter_is_the_Sunday_after_the_full_moon_of_the_church(int year, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Weekdays.EasterDay(year));

    [Property]
    public Property The_next_weekday_is_none_of_the_free_days_and_all_days_before_it_are() => Prop.ForAll(Days.ToArbitrary(), day =>
    {
        var next = Weekdays.NextFrom(day)!.Value;
        return !Weekdays.IsFree(next)
            && Enumerable.Range(0, next.DayNumber - day.DayNumber).All(ahead => Weekdays.IsFree(day.AddDays(ahead)));
    });

    [Property]
    public Property A_later_day_never_moves_before_an_earlier_one() => Prop.ForAll(Days.ToArbitrary(), Gen.Choose(0, 10)
        .ToArbitrary(), (day, ahead) =>
        Weekdays.NextFrom(day) <= Weekdays.NextFrom(day.AddDays(ahead)));
}
