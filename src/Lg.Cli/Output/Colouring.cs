using Spectre.Console;

namespace Lg.Cli.Output;

/// <summary>Colours the signs and headings of a text on a screen. The text itself says the same without.</summary>
internal static class Colouring
{
    public static void Write(Terminal terminal, string text)
    {
        if (terminal.Colour)
            WriteColoured(terminal.Out, text);
        else
            terminal.Out.Write(text);
        terminal.Out.Flush();
    }

    private static void WriteColoured(TextWriter writer, string text)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });

        // The text is already wrapped; it is not to be wrapped again to a window that is narrower.
        console.Profile.Width = int.MaxValue / 2;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (StyleOf(line) is { } style)
                console.Write(new Text(line, style));
            else
                writer.Write(line);
            writer.Write('\n');
        }
    }

    private static Style? StyleOf(string line) => line switch
    {
        [' ', '✗', ' ', ..] => new Style(Color.Red),
        [' ', '!' or '≠', ' ', ..] => new Style(Color.Yellow),
        [' ', '?', ' ', ..] => new Style(Color.Blue),
        [' ', '✓', ' ', ..] => new Style(Color.Green),
        _ when IsHeading(line) => new Style(decoration: Decoration.Bold),
        _ => null,
    };

    private static bool IsHeading(string line)
    {
        var end = line.IndexOf("  ", StringComparison.Ordinal);
        var start = end < 0 ? line : line[..end];
        return start.Length > 2 && start.All(character => char.IsUpper(character) || character == ' ');
    }
}
