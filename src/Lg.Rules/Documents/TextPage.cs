using System.Text;

namespace Lg.Rules.Documents;

/// <summary>
/// A page of plain text, without colour.
/// INVARIANT: every text passes <see cref="PlainText.OneLine"/> here, so that nothing on a page can break a line or steer a terminal.
/// </summary>
/// <param name="longest">The number of characters of a body that are shown; what a stranger wrote may have 20,000.</param>
/// <param name="width">The columns that a line may take.</param>
internal sealed class TextPage(int longest = int.MaxValue, int width = TextPage.UsualWidth)
{
    public const int UsualWidth = 100;

    // What stands to the right leaves room for what it is about.
    private readonly int widestRight = width * 3 / 5;

    private readonly StringBuilder text = new();
    private bool isBlankDue;

    /// <summary>Leaves a line empty before what comes next, unless nothing stands before it.</summary>
    public void Blank() => isBlankDue = text.Length > 0;

    /// <summary>Writes a head, a body that wraps beneath itself, and something at the right edge of the first line.</summary>
    public void Entry(string head, string body, string right = "")
    {
        head = PlainText.OneLine(head);
        right = PlainText.OneLine(right);
        var taken = PlainText.Columns(right);
        if (taken > widestRight)
        {
            Entry(head, body);
            Entry(Spaces(PlainText.Columns(head)), right);
            return;
        }

        var indent = PlainText.Columns(head);
        var room = width - indent - (taken == 0 ? 0 : taken + 2);
        Write(head, Wrap(body, room, room), Spaces(indent), right);
    }

    /// <summary>Writes a body whose lines after the first stand a step further in.</summary>
    public void Hanging(string indent, string body) =>
        Write(indent, Wrap(body, width - indent.Length, width - indent.Length - 2), indent + "  ", "");

    /// <summary>Writes a line as it is, however long.</summary>
    public void Line(string line) => Append(PlainText.OneLine(line));

    /// <summary>Writes a head, a body, and a remark at the right edge when there is room, otherwise below.</summary>
    public void EntryWithRemark(string head, string body, string remark, string indent)
    {
        var fits = PlainText.Columns(remark) <= widestRight && FitsOneLine(head, body, remark);
        Entry(head, body, fits ? remark : "");
        if (!fits)
            Entry(indent, remark);
    }

    /// <summary>Returns whether an entry of this body and right side takes one line only.</summary>
    public bool FitsOneLine(string head, string body, string right) =>
        PlainText.Columns(head) + PlainText.Columns(PlainText.OneLine(body)) + 2 + PlainText.Columns(right) <= width;

    public override string ToString() => text.ToString();

    private void Write(string head, List<string> lines, string indent, string right)
    {
        var left = head + lines[0];
        Append(right.Length == 0 ? left : left + Spaces(width - PlainText.Columns(left) - PlainText.Columns(right)) + right);
        foreach (var line in lines.Skip(1))
            Append(indent + line);
    }

    private List<string> Wrap(string body, int first, int others)
    {
        List<string> lines = [""];
        foreach (var word in Words(Glue(PlainText.ShortLine(body, longest)), others))
        {
            var joined = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (PlainText.Columns(joined) <= (lines.Count == 1 ? first : others))
                lines[^1] = joined;
            else
                lines.Add(word);
        }

        return lines;
    }

    // A line does not begin with the mark that parts two facts.
    private static string Glue(string line) => line.Replace(" · ", "\u00A0· ", StringComparison.Ordinal);

    // A word that is longer than a line is cut: a file name or a key may be.
    private static IEnumerable<string> Words(string line, int most)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            StringBuilder piece = new();
            var used = 0;
            foreach (var rune in word.EnumerateRunes())
            {
                if (used + PlainText.Columns(rune) > most)
                {
                    yield return piece.ToString();
                    piece.Clear();
                    used = 0;
                }

                piece.Append(rune.ToString());
                used += PlainText.Columns(rune);
            }

            yield return piece.ToString();
        }
    }

    private static string Spaces(int count) => new(' ', count);

    private void Append(string line)
    {
        text.Append(isBlankDue ? "\n" : "").Append(line.Replace('\u00A0', ' ').TrimEnd()).Append('\n');
        isBlankDue = false;
    }
}
