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
    public void In_Swedish() => Snapshot.Matches(TextReport.Write(AReport.Full, Language.Swedish));

    [Fact]
    public void In_English() => Snapshot.Matches(TextReport.Write(AReport.Full, Language.English));

    [Fact]
    public void Of_an_empty_draft() => Snapshot.Matches(TextReport.Write(AReport.Empty, Language.Swedish));

    [Fact]
    public void More_than_a_page_is_counted_not_shown()
    {
        var findings = Enumerable.Range(1, 40).Select(number =>
            AReport.Finding($"X-{number:00}", (Severity)(number % 4), Verdict.NotMet, number / 10m, "Något saknas.", "Something is missing."));

        Snapshot.Matches(TextReport.Write(AReport.Empty with { Findings = [.. findings] }, Language.Swedish));
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void No_line_is_wider_than_100_columns(Language language)
    {
        string[] texts =
        [
            TextReport.Write(AReport.Full, language),
            TextReport.Write(Hostile.Of(Hostile.Text), language),
            TextReport.Write(Hostile.Of(Hostile.Long), language),
            TextReport.Write(Hostile.Of("漢字とかな🎉"), language),
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
        var text = TextReport.Write(report, language) + QuestionList.Write(report, language) + MarkdownReport.Write(report, language);

        Assert.DoesNotContain(text, character => character != '\n' && (char.IsControl(character) || char.IsSurrogate(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
    }

    [Fact]
    public void Nothing_in_a_review_can_start_a_line()
    {
        var text = TextReport.Write(Hostile.Of(Hostile.Text), Language.Swedish);

        Assert.Single(text.Split('\n'), line => line.StartsWith("INTE UPPFYLLT", StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_line_is_the_receipt() =>
        Assert.StartsWith("Kvitto  ", TextReport.Write(AReport.Full, Language.Swedish).TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);

    [Fact]
    public void A_text_of_20_000_characters_does_not_fill_the_screen() =>
        Assert.InRange(TextReport.Write(Hostile.Of(Hostile.Long), Language.Swedish).Split('\n').Length, 1, 400);
}
