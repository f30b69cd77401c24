namespace Lg.Model.Texts;

/// <summary>
/// Reads a text file: sections in brackets, below each of them lines of <c>key = text</c>, and comments that begin with <c>;</c>.
/// Nothing else is let through, so that a slip of the keyboard is found where it was made.
/// </summary>
internal static class TextFile
{
    private static readonly StringComparer Exact = StringComparer.Ordinal;

    /// <summary>Returns the texts by section and key.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="content">What stands in it.</param>
    /// <exception cref="FormatException">A line is no section, text or comment and not empty, or something stands there twice.</exception>
    public static Dictionary<string, Dictionary<string, string>> Read(string name, string content)
    {
        Dictionary<string, Dictionary<string, string>> sections = new(Exact);
        Dictionary<string, string>? section = null;
        var number = 0;
        foreach (var raw in content.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == ';')
                continue;
            if (line[0] == '[')
                section = Section(line, sections)
                    ?? throw Fault(name, number, "the section has no closing bracket, or stands in the file twice");
            else if ((section is null ? "a text stands before the first section" : Add(line, section)) is { } problem)
                throw Fault(name, number, problem);
        }

        return sections;
    }

    private static Dictionary<string, string>? Section(ReadOnlySpan<char> line, Dictionary<string, Dictionary<string, string>> sections)
    {
        Dictionary<string, string> section = new(Exact);
        return line[^1] == ']' && sections.TryAdd(line[1..^1].ToString(), section) ? section : null;
    }

    private static string? Add(ReadOnlySpan<char> line, Dictionary<string, string> section)
    {
        var at = line.IndexOf(" = ", StringComparison.Ordinal);
        return at <= 0 ? "a text is written `key = text`"
            : section.TryAdd(line[..at].ToString(), line[(at + 3)..].Trim().ToString()) ? null
            : "the section has the key twice";
    }

    private static FormatException Fault(string name, int line, string problem) => new($"{name}, line {line}: {problem}");
}
