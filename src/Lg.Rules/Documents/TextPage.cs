using System.Text;

namespace Lg.Rules.Documents;

/// <summary>
/// A page of plain text, 100 columns wide, without colour.
/// INVARIANT: every text passes <see cref="PlainText.OneLine"/> here, so that nothing on a page can break a line or steer a terminal.
/// </summary>
internal sealed class TextPage
{
    public const int Width = 100;

    // A text that somebody wrote may have 20,000 characters; a page is for reading.
    private const int LongestText = 600;
    private const int WidestRight = 60;

    private readonly StringBuilder text = new();

    public void Blank()
    {
        if (text.Length > 0)
            text.Append('\n');
    }

    /// <summary>Writes a head, a body that wraps beneath itself, and something at the right edge of the first line.</summary>
    public void Entry(string head, string body, string right = "")
    {
        head = PlainText.OneLine(head);
        right = PlainText.OneLine(right);
        var taken = PlainText.Columns(right);
        if (taken > WidestRight)
        {
            Entry(head, body);
            Entry(Spaces(PlainText.Columns(head)), right);
            return;
        }

        var indent = PlainText.Columns(head);
        var lines = Wrap(body, Width - indent - (taken == 0 ? 0 : taken + 2));
        Line(head + lines[0], right);
        foreach (var line in lines.Skip(1))
            Line(Spaces(indent) + line, "");
    }

    /// <summary>Returns whether an entry of this body and right side takes one line only.</summary>
    public static bool FitsOneLine(string head, string body, string right) =>
        PlainText.Columns(head) + PlainText.Columns(PlainText.OneLine(body)) + 2 + PlainText.Columns(right) <= Width;

    /// <summary>Returns whether an entry and what stands to its right fit on one line.</summary>
    public static bool FitsBeside(string head, string body, string right) =>
        PlainText.Columns(right) <= WidestRight && FitsOneLine(head, body, right);

    public override string ToString() => text.ToString();

    private static List<string> Wrap(string body, int width)
    {
        List<string> lines = [""];
        foreach (var word in Words(Glue(PlainText.Shorten(PlainText.OneLine(body), LongestText)), width))
        {
            var joined = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (PlainText.Columns(joined) <= width)
                lines[^1] = joined;
            else
                lines.Add(word);
        }

        return lines;
    }

    // A line does not begin with the mark that parts two facts.
    private static string Glue(string line) => line.Replace(" · ", "\u00A0· ", StringComparison.Ordinal);

    // A word that is longer than a line is cut: a file name or a key may be.
    private static IEnumerable<string> Words(string line, int width)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            StringBuilder piece = new();
            var used = 0;
            foreach (var rune in word.EnumerateRunes())
            {
                if (used + PlainText.Columns(rune) > width)
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

    private void Line(string left, string right)
    {
        if (right.Length > 0)
            left += Spaces(Width - PlainText.Columns(left) - PlainText.Columns(right)) + right;
        text.Append(left.Replace('\u00A0', ' ').TrimEnd()).Append('\n');
    }
}
