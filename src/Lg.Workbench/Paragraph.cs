using System.Text;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench;

/// <summary>Breaks a long line between words, so that it fits a screen.</summary>
internal static class Paragraph
{
    private const int Width = 100;

    /// <summary>Writes a text; the lines after the first stand a step further in.</summary>
    public static void Write(StringBuilder target, string indent, string told)
    {
        StringBuilder line = new(indent);
        foreach (var word in PlainText.OneLine(told).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isFirst = line.ToString().AsSpan().Trim().IsEmpty;
            if (!isFirst && line.Length + 1 + word.Length > Width)
            {
                target.Append(line).Append('\n');
                line.Clear().Append(indent).Append("  ");
                isFirst = true;
            }

            line.Append(isFirst ? "" : " ").Append(word);
        }

        target.Append(line).Append('\n');
    }
}
