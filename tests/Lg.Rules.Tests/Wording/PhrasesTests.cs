using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Wording;

namespace Lg.Rules.Tests.Wording;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData(1, "1 januari 2025", "1 January 2025")]
    [InlineData(2, "1 februari 2025", "1 February 2025")]
    [InlineData(3, "1 mars 2025", "1 March 2025")]
    [InlineData(4, "1 april 2025", "1 April 2025")]
    [InlineData(5, "1 maj 2025", "1 May 2025")]
    [InlineData(6, "1 juni 2025", "1 June 2025")]
    [InlineData(7, "1 juli 2025", "1 July 2025")]
    [InlineData(8, "1 augusti 2025", "1 August 2025")]
    [InlineData(9, "1 september 2025", "1 September 2025")]
    [InlineData(10, "1 oktober 2025", "1 October 2025")]
    [InlineData(11, "1 november 2025", "1 November 2025")]
    [InlineData(12, "1 december 2025", "1 December 2025")]
    public void A_day_is_written_with_the_name_of_its_month(int month, string sv, string en) =>
        Assert.Equal((sv, en), Both(language => Phrases.Date(new DateOnly(2025, month, 1), language)));

    [Theory]
    [InlineData("2025-04-25", "25 april 2025", "25 April 2025")]
    [InlineData("2026-10", "oktober 2026", "October 2026")]
    [InlineData("2024-02", "februari 2024", "February 2024")]
    [InlineData("2026", "2026", "2026")]
    public void A_date_is_written_as_precisely_as_it_was_given(string date, string sv, string en) =>
        Assert.Equal((sv, en), Both(language => Phrases.Date(DateSpan.Of(PartialDate.Parse(date)), language)));

    [Fact]
    public void Days_that_are_no_month_or_year_are_written_from_the_first_to_the_last() =>
        Assert.Equal(
            ("15 oktober 2025–14 november 2025", "15 October 2025–14 November 2025"),
            Both(language => Phrases.Date(new DateSpan(new DateOnly(2025, 10, 15), new DateOnly(2025, 11, 14)), language)));

    [Theory]
    [InlineData(0, 0, "0 dagar", "0 days")]
    [InlineData(0, 1, "1 dag", "1 day")]
    [InlineData(0, 27, "27 dagar", "27 days")]
    [InlineData(1, 0, "1 månad", "1 month")]
    [InlineData(18, 0, "18 månader", "18 months")]
    [InlineData(1, 1, "1 månad och 1 dag", "1 month and 1 day")]
    [InlineData(18, 27, "18 månader och 27 dagar", "18 months and 27 days")]
    public void A_period_is_written_in_singular_and_plural(int months, int days, string sv, string en) =>
        Assert.Equal((sv, en), Both(language => Phrases.Period(new Period(months, days), language)));

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(75, "75", "75")]
    [InlineData(0.5, "0,5", "0.5")]
    [InlineData(99.95, "99,95", "99.95")]
    [InlineData(99.996, "100", "100")]
    [InlineData(66.666666, "66,67", "66.67")]
    [InlineData(0.125, "0,13", "0.13")]
    [InlineData(-1.5, "-1,5", "-1.5")]
    [InlineData(-0.001, "0", "0")]
    [InlineData(1234567.5, "1234567,5", "1234567.5")]
    public void A_number_has_two_decimals_at_most_and_the_decimal_mark_of_the_language(double number, string sv, string en) =>
        Assert.Equal((sv, en), Both(language => Phrases.Number(number, language)));

    private static (string Sv, string En) Both(Func<Language, string> write) => (write(Language.Swedish), write(Language.English));
}
