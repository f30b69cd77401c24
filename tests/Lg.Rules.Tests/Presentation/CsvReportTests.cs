using Lg.Model;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Presentation;

public sealed class CsvReportTests
{
    [Fact]
    public void Findings_in_Swedish() =>
        Snapshot.Matches(CsvReport.WriteFindings(AReport.Full, Language.Swedish).TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    [Fact]
    public void Goals_in_English() =>
        Snapshot.Matches(CsvReport.WriteGoals(AReport.Full, Language.English).TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    [Fact]
    public void Without_findings_there_is_a_heading() => Assert.Single(Rows(CsvReport.WriteFindings(AReport.Empty, Language.Swedish)));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x.se\")")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\u200b=1")]
    [InlineData("\r\n=1")]
    public void No_cell_is_a_formula(string text)
    {
        var report = Hostile.Of(text);

        var cells = Rows(CsvReport.WriteFindings(report, Language.Swedish))
            .Concat(Rows(CsvReport.WriteGoals(report, Language.Swedish)))
            .SelectMany(row => row);

        Assert.DoesNotContain(cells, cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a;=1")]
    [InlineData("a, +1")]
    [InlineData("\";=1")]
    [InlineData("a,\"-1")]
    public void No_part_of_a_cell_is_a_formula_where_another_separator_parts_it(string text)
    {
        foreach (var (culture, other) in new[] { (CsvCulture.Invariant, ';'), (CsvCulture.Swedish, ',') })
        {
            var parts = CsvReport.WriteFindings(Hostile.Of(text), Language.Swedish, culture).TrimStart('\uFEFF').Split([other, '\r', '\n']);

            Assert.DoesNotContain(parts, part => part.TrimStart(' ', '"') is ['=' or '+' or '-' or '@', ..]);
        }
    }

    [Fact]
    public void In_Swedish_Excel_a_number_has_a_comma_and_stands_in_a_cell_of_its_own() =>
        Assert.Contains(";0,9;", CsvReport.WriteFindings(AReport.Full, Language.Swedish, CsvCulture.Swedish), StringComparison.Ordinal);

    [Theory]
    [InlineData(Hostile.Text)]
    [InlineData("a,b;c")]
    [InlineData("\"citat\", och\nmer")]
    public void Every_row_has_the_cells_of_its_heading(string text)
    {
        var rows = Rows(CsvReport.WriteFindings(Hostile.Of(text), Language.Swedish));

        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    private static List<List<string>> Rows(string text)
    {
        Assert.StartsWith("\uFEFF", text, StringComparison.Ordinal);
        return [.. text[1..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells)];
    }

    // As RFC 4180 says, told once more: quotes around a cell, two for one inside.
    private static List<string> Cells(string row)
    {
        List<string> cells = [""];
        var quoted = false;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '"' && quoted && i + 1 < row.Length && row[i + 1] == '"')
                cells[^1] += row[i++];
            else if (row[i] == '"')
                quoted = !quoted;
            else if (row[i] == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += row[i];
        }

        return cells;
    }
}
