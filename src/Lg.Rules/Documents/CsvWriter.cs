using System.Text;

namespace Lg.Rules.Documents;

/// <summary>
/// Writes a table as separated values (RFC 4180, with a separator of choice), with a byte order mark so that a spreadsheet reads the
/// letters right. INVARIANT: no cell is a formula. A spreadsheet would compute what somebody wrote into a review.
/// </summary>
internal static class CsvWriter
{
    private const string FormulaSigns = "=+-@";
    private const string Separators = ",;";

    public static string Write(Block.Table table, char separator = ',')
    {
        StringBuilder text = new("\uFEFF");
        Row(text, table.Headings, separator);
        foreach (var row in table.Rows)
            Row(text, row.Select(cell => cell.Text), separator);
        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, char separator) =>
        text.AppendJoin(separator, cells.Select(cell => Cell(cell, separator))).Append("\r\n");

    private static string Cell(string value, char separator)
    {
        var harmless = Harmless(PlainText.OneLine(value).Trim());
        return harmless.AsSpan().ContainsAny(separator, '"') ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    // A spreadsheet of another country may part a cell where it has another separator than ours: what follows one is no formula either.
    private static string Harmless(string line)
    {
        StringBuilder text = new(line.Length);
        var begins = true;
        foreach (var character in line)
        {
            if (begins && FormulaSigns.Contains(character, StringComparison.Ordinal))
                text.Append('\'');
            text.Append(character);
            begins = Separators.Contains(character, StringComparison.Ordinal) || (begins && character is ' ' or '"');
        }

        return text.ToString();
    }
}
