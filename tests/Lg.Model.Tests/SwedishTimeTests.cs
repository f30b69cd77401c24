using System.Globalization;

namespace Lg.Model.Tests;

public sealed class SwedishTimeTests
{
    [Theory]
    [InlineData("2026-01-14T22:59:59Z", "2026-01-14")]
    [InlineData("2026-01-14T23:00:00Z", "2026-01-15")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    [InlineData("2026-01-15T00:30:00+02:00", "2026-01-14")]
    public void An_instant_falls_on_the_day_that_it_is_in_Sweden(string instant, string day) =>
        Assert.Equal(
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            SwedishTime.DayOf(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(2025, 30, 26)]
    [InlineData(2026, 29, 25)]
    [InlineData(2027, 28, 31)]
    [InlineData(2030, 31, 27)]
    public void The_clocks_change_at_one_in_UTC_on_the_last_Sundays_of_March_and_October(int year, int march, int october)
    {
        DateTimeOffset spring = new(year, 3, march, 1, 0, 0, TimeSpan.Zero);
        DateTimeOffset autumn = new(year, 10, october, 1, 0, 0, TimeSpan.Zero);

        Assert.Equal(DayOfWeek.Sunday, spring.DayOfWeek);
        Assert.Equal(DayOfWeek.Sunday, autumn.DayOfWeek);
        Assert.Equal(
            [1, 2, 2, 1],
            new[] { spring.AddTicks(-1), spring, autumn.AddTicks(-1), autumn }.Select(at => SwedishTime.At(at).Offset.TotalHours));
    }

    [Fact]
    public void An_instant_stays_the_same_instant()
    {
        DateTimeOffset written = new(2026, 6, 1, 12, 0, 0, TimeSpan.FromHours(-5));
        Assert.Equal(written, SwedishTime.At(written));
    }

    [Fact]
    public void The_last_hour_of_the_calendar_has_a_day() => Assert.Equal(DateOnly.MaxValue, SwedishTime.DayOf(DateTimeOffset.MaxValue));
}
