using System.Text;

namespace Lg.Cli.Input;

/// <summary>A line of a text that may be of any length.</summary>
/// <param name="Text">The line, or its beginning.</param>
/// <param name="IsCut">Whether the line is longer than was allowed; the rest of it has been passed over.</param>
internal readonly record struct BoundedLine(string Text, bool IsCut)
{
    /// <summary>Reads the next line; <c>null</c> at the end.</summary>
    public static BoundedLine? Read(TextReader reader, int limit)
    {
        StringBuilder text = new();
        var isCut = false;
        int letter;
        while ((letter = reader.Read()) is not (-1 or '\n'))
        {
            if (text.Length < limit)
                text.Append((char)letter);
            else
                isCut = true;
        }

        return letter == -1 && text.Length == 0 ? null : new(text.ToString().TrimEnd('\r'), isCut);
    }
}
