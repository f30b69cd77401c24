using System.Globalization;
using Lg.Faces;
using Lg.Model;

namespace Lg.Cli.Tests;

/// <summary>Times and sizes in words, right in both languages whatever the machine's own language is.</summary>
public sealed class HumanWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    [Theory]
    [InlineData(0, "mindre än en sekund", "less than a second")]
    [InlineData(0.4, "mindre än en sekund", "less than a second")]
    [InlineData(0.9, "1 sekund", "1 second")]
    [InlineData(14.6, "15 sekunder", "15 seconds")]
    [InlineData(59.9, "1 minut", "1 minute")]
    [InlineData(75, "1 minut, 15 sekunder", "1 minute, 15 seconds")]
    [InlineData(3_661, "61 minuter, 1 sekund", "61 minutes, 1 second")]
    public void A_duration_is_in_minutes_and_seconds(double seconds, string swedish, string english)
    {
        var duration = TimeSpan.FromSeconds(seconds);

        Assert.Equal(swedish, HumanWords.Duration(duration, Language.Swedish));
        Assert.Equal(english, HumanWords.Duration(duration, Language.English));
    }

    [Theory]
    [InlineData(0, "för 1 sekund sedan", "1 second ago")]
    [InlineData(119, "för 119 sekunder sedan", "119 seconds ago")]
    [InlineData(720, "för 12 minuter sedan", "12 minutes ago")]
    [InlineData(7_199, "för 119 minuter sedan", "119 minutes ago")]
    [InlineData(7_200, "för 2 timmar sedan", "2 hours ago")]
    [InlineData(172_799, "för 47 timmar sedan", "47 hours ago")]
    [InlineData(259_200, "för 3 dagar sedan", "3 days ago")]
    public void A_unit_of_time_begins_at_two_of_it(int seconds, string swedish, string english)
    {
        var elapsed = TimeSpan.FromSeconds(seconds);

        Assert.Equal((swedish, english), (HumanWords.Ago(elapsed, Language.Swedish), HumanWords.Ago(elapsed, Language.English)));
    }

    [Theory]
    [InlineData("2026-11-29", "i dag", "today")]
    [InlineData("2026-11-30", "om 1 dag", "in 1 day")]
    [InlineData("2027-01-28", "om 60 dagar", "in 60 days")]
    [InlineData("2027-01-29", "om 2 månader", "in 2 months")]
    [InlineData("2027-02-27", "om 2 månader", "in 2 months")]
    [InlineData("2027-02-28", "om 3 månader", "in 3 months")]
    [InlineData("2027-11-29", "om 12 månader", "in 12 months")]
    [InlineData("2028-05-29", "om 18 månader", "in 18 months")]
    [InlineData("2028-11-28", "om 23 månader", "in 23 months")]
    [InlineData("2028-11-29", "om 2 år", "in 2 years")]
    [InlineData("2026-11-28", "för 1 dag sedan", "1 day ago")]
    [InlineData("2026-10-29", "för 31 dagar sedan", "31 days ago")]
    [InlineData("2026-09-29", "för 2 månader sedan", "2 months ago")]
    public void The_distance_to_a_day_follows_the_calendar(string day, string swedish, string english)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(swedish, HumanWords.Relative(on, Today, Language.Swedish));
        Assert.Equal(english, HumanWords.Relative(on, Today, Language.English));
    }

    [Theory]
    [InlineData(1_024, "1 kB", "1 kB")]
    [InlineData(1_500_000, "1,43 MB", "1.43 MB")]
    [InlineData(16_777_216, "16 MB", "16 MB")]
    [InlineData(4_294_967_296, "4 GB", "4 GB")]
    public void A_limit_is_rounded_down_and_has_the_decimal_mark_of_the_language(long bytes, string swedish, string english) =>
        Assert.Equal((swedish, english), (HumanWords.Limit(bytes, Language.Swedish), HumanWords.Limit(bytes, Language.English)));

    [Theory]
    [InlineData(16_777_217, "16,01 MB", "16.01 MB")]
    [InlineData(209_715_200, "200 MB", "200 MB")]
    public void What_is_a_byte_above_a_limit_never_reads_as_the_limit(long bytes, string swedish, string english) =>
        Assert.Equal((swedish, english), (HumanWords.Size(bytes, Language.Swedish), HumanWords.Size(bytes, Language.English)));

    [Fact]
    public void The_language_of_the_machine_changes_nothing()
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("de");

            Assert.Equal("15 seconds", HumanWords.Duration(TimeSpan.FromSeconds(15), Language.English));
            Assert.Equal("om 3 månader", HumanWords.Relative(Today.AddMonths(3), Today, Language.Swedish));
            Assert.Equal("1.43 MB", HumanWords.Limit(1_500_000, Language.English));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    [Fact]
    public void A_culture_that_the_machine_refuses_leaves_the_decimal_comma()
    {
        var culture = HumanWords.WithDecimalComma("not a culture!");

        Assert.Equal(("", ","), (culture.Name, culture.NumberFormat.NumberDecimalSeparator));
    }
}
