namespace Lg.Model.Tests;

/// <summary>A date as reviews give it stands for every day that it could be.</summary>
public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("2026-10", "2026-10-01", "2026-10-31")]
    [InlineData("2026-10-31", "2026-10-31", "2026-10-31")]
    [InlineData("2026-12", "2026-12-01", "2026-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("1900", "1900-01-01", "1900-12-31")]
    [InlineData("9990-12", "9990-12-01", "9990-12-31")]
    public void A_date_is_the_days_from_its_first_to_its_last(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((Day(first), Day(last)), (date.First, date.Last));
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-10")]
    [InlineData("2026-10-31")]
    [InlineData("1900-01-01")]
    public void A_date_is_shown_as_written(string text) => Assert.Equal(text, PartialDate.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("1899")]
    [InlineData("9991")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026-10-00")]
    [InlineData("2026-10-32")]
    [InlineData("2026-04-31")]
    [InlineData("2025-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026/10/31")]
    [InlineData("2026-10/31")]
    [InlineData("20261031")]
    [InlineData("2026-10-31T00:00")]
    [InlineData(" 2026")]
    [InlineData("+026")]
    [InlineData("2026-+1")]
    [InlineData("2026- 1")]
    [InlineData("２０２６")]
    [InlineData("i våras")]
    public void What_is_not_in_the_calendar_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Nothing_is_no_date() => Assert.False(PartialDate.TryParse(null, out _));

    [Fact]
    public void Parsing_what_is_no_date_says_so() =>
        Assert.Equal("`2026-13` is not a date", Assert.Throws<FormatException>(() => PartialDate.Parse("2026-13")).Message);

    [Fact]
    public void A_date_made_from_a_day_is_that_day() =>
        Assert.Equal(PartialDate.Parse("2024-02-29"), PartialDate.From(new DateOnly(2024, 2, 29)));

    [Fact]
    public void A_month_is_not_its_first_day() => Assert.NotEqual(PartialDate.Parse("2026-10-01"), PartialDate.Parse("2026-10"));

    [Theory]
    [InlineData("2026", 2026, 0, 0)]
    [InlineData("2026-10", 2026, 10, 0)]
    [InlineData("2026-10-31", 2026, 10, 31)]
    public void A_part_that_is_not_given_is_zero(string text, int year, int month, int day)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
