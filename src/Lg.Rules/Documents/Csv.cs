using System.Text;

namespace Lg.Rules.Documents;

/// <summary>
/// Builds comma-separated values (RFC 4180), with a byte order mark so that a spreadsheet reads the letters right.
/// INVARIANT: no cell is a formula. A spreadsheet would compute what somebody wrote into a review.
/// </summary>
internal sealed class Csv
{
    private const string FormulaSigns = "=+-@";

    private readonly StringBuilder text = new("\uFEFF");

    public void Row(IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    public override string ToString() => text.ToString();

    private static string Cell(string value)
    {
        var line = PlainText.OneLine(value).Trim();
        var harmless = line.Length > 0 && FormulaSigns.Contains(line[0], StringComparison.Ordinal) ? $"'{line}" : line;
        return harmless.AsSpan().ContainsAny(',', '"') ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
