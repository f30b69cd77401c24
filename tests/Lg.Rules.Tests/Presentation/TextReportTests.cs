using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Presentation;

public sealed class TextReportTests
{
    [Fact]
    public void In_Swedish() => Snapshot.Matches(TextReport.Write(AReport.Full, Language.Swedish, ReportDetail.Full));

    [Fact]
    public void In_English() => Snapshot.Matches(TextReport.Write(AReport.Full, Language.English, ReportDetail.Full));

    [Fact]
    public void Of_an_empty_draft() => Snapshot.Matches(TextReport.Write(AReport.Empty, Language.Swedish, ReportDetail.Full));

    [Fact]
    public void One_screen_in_Swedish() => Snapshot.Matches(TextReport.Write(AReport.Full, Language.Swedish));

    [Fact]
    public void One_screen_in_English() => Snapshot.Matches(TextReport.Write(AReport.Full, Language.English));

    [Fact]
    public void One_screen_of_an_empty_draft() => Snapshot.Matches(TextReport.Write(AReport.Empty, Language.Swedish));

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_screen(int width)
    {
        var lines = from report in (Report[])[AReport.Full, Hostile.Of(Hostile.Text), Hostile.Of(Hostile.Long), Hostile.Of("漢字とかな🎉")]
                    from detail in Enum.GetValues<ReportDetail>()
                    from line in TextReport.Write(report, Language.Swedish, detail, width).Split('\n')
                    select line;

        Assert.All(lines, line => Assert.InRange(PlainText.Columns(line), 0, width));
    }

    [Fact]
    public void A_screen_of_less_than_80_columns_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextReport.Write(AReport.Full, Language.Swedish, width: 79));

    [Fact]
    public void More_than_a_page_is_counted_not_shown()
    {
        var findings = Enumerable.Range(1, 40).Select(number =>
            AReport.Finding(
                $"X-{number:00}", (Severity)(number % 4), Verdict.NotMet, number / 10m, "Något saknas.", "Something is missing."));

        Snapshot.Matches(TextReport.Write(AReport.Empty with { Findings = [.. findings] }, Language.Swedish, ReportDetail.Full));
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void No_line_is_wider_than_100_columns(Language language)
    {
        string[] texts =
        [
            TextReport.Write(AReport.Full, language, ReportDetail.Full),
            TextReport.Write(Hostile.Of(Hostile.Text), language, ReportDetail.Full),
            TextReport.Write(Hostile.Of(Hostile.Long), language, ReportDetail.Full),
            TextReport.Write(Hostile.Of("漢字とかな🎉"), language, ReportDetail.Full),
            QuestionList.Write(Hostile.Of(Hostile.Long), language),
        ];

        Assert.All(texts.SelectMany(text => text.Split('\n')), line => Assert.InRange(PlainText.Columns(line), 0, 100));
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void Nothing_in_a_review_can_steer_the_terminal(Language language)
    {
        var report = Hostile.Of(Hostile.Text);
        var text = TextReport.Write(report, language)
            + MarkdownReport.Write(report, language)
            + TextReport.Write(report, language, ReportDetail.Full)
            + QuestionList.Write(report, language)
            + MarkdownReport.Write(report, language, ReportDetail.Full);

        Assert.DoesNotContain(text, character => character != '\n' && (char.IsControl(character) || char.IsSurrogate(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator));
    }

    [Fact]
    public void Nothing_in_a_review_can_start_a_line()
    {
        var text = TextReport.Write(Hostile.Of(Hostile.Text), Language.Swedish, ReportDetail.Full);

        Assert.Single(text.Split('\n'), line => line.StartsWith("INTE UPPFYLLT", StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_line_is_the_receipt() =>
        Assert.StartsWith(
            "Kvitto  ",
            TextReport.Write(AReport.Full, Language.Swedish, ReportDetail.Full).TrimEnd('\n').Split('\n')[^1],
            StringComparison.Ordinal);

    [Fact]
    public void A_text_of_20_000_characters_does_not_fill_the_screen() =>
        Assert.InRange(TextReport.Write(Hostile.Of(Hostile.Long), Language.Swedish, ReportDetail.Full).Split('\n').Length, 1, 400);
}
