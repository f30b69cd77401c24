using System.Text;

namespace Lg.Rules.Documents;

/// <summary>
/// Writes a table as separated values (RFC 4180, with a separator of choice), with a byte order mark so that a spreadsheet reads the letters right.
/// INVARIANT: no cell is a formula. A spreadsheet would compute what somebody wrote into a review.
/// </summary>
internal static class CsvWriter
{
    private const string FormulaSigns = "=+-@";

    public static string Write(Block.Table table, char separator = ',')
    {
        StringBuilder text = new("\uFEFF");
        Row(text, table.Headings, separator);
        foreach (var row in table.Rows)
            Row(text, row.Select(cell => cell.Text), separator);
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, char separator) => text.AppendJoin(separator, cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var line = PlainText.OneLine(value).Trim();
        var harmless = line.Length > 0 && FormulaSigns.Contains(line[0], StringComparison.Ordinal) ? $"'{line}" : line;
        return harmless.AsSpan().ContainsAny(",;\t\"") ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
