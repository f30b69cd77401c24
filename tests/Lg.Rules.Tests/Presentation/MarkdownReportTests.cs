using Lg.Model;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Presentation;

public sealed class MarkdownReportTests
{
    [Fact]
    public void In_Swedish() => Snapshot.Matches(MarkdownReport.Write(AReport.Full, Language.Swedish, ReportDetail.Full));

    [Fact]
    public void In_English() => Snapshot.Matches(MarkdownReport.Write(AReport.Full, Language.English, ReportDetail.Full));

    [Fact]
    public void Of_an_empty_draft() => Snapshot.Matches(MarkdownReport.Write(AReport.Empty, Language.Swedish, ReportDetail.Full));

    [Fact]
    public void The_decision_in_Swedish() => Snapshot.Matches(MarkdownReport.Write(AReport.Full, Language.Swedish));

    [Fact]
    public void The_decision_in_English() => Snapshot.Matches(MarkdownReport.Write(AReport.Full, Language.English));

    [Fact]
    public void The_decision_of_an_empty_draft() => Snapshot.Matches(MarkdownReport.Write(AReport.Empty, Language.Swedish));

    [Fact]
    public void Every_row_of_a_table_has_the_cells_of_its_heading()
    {
        var lines = MarkdownReport.Write(Hostile.Of(Hostile.Text), Language.Swedish, ReportDetail.Full).Split('\n');

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('|') && lines[i - 1].StartsWith('|'))
                Assert.Equal(Cells(lines[i - 1]), Cells(lines[i]));
        }
    }

    [Theory]
    [InlineData("<img src=x onerror=a>", "&lt;img src=x onerror=a&gt;")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("[länk](http://x.se)", "\\[länk\\](http:&#47;/x.se)")]
    [InlineData("`kod` *fet* _kursiv_ #1", "\\`kod\\` \\*fet\\* \\_kursiv\\_ \\#1")]
    [InlineData("två\nrader", "två rader")]
    public void Markup_shows_as_it_was_written(string text, string expected) => Assert.Equal(expected, MarkdownWriter.Escape(text));

    private static int Cells(string row) =>
        row.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(character => character == '|');
}
