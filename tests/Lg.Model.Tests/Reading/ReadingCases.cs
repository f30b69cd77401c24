using System.Runtime.CompilerServices;

namespace Lg.Model.Tests.Reading;

/// <summary>
/// Cases in text files: a text after <c>&gt;&gt;</c>, further lines after <c>..</c>, then what is wrong with it, up to a blank line.
/// </summary>
internal static class ReadingCases
{
    public static IReadOnlyList<(string File, string Text, string Problems)> All { get; } =
        [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<(string File, string Text, string Problems)> Read(string file)
    {
        var lines = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith('#'));
        foreach (var block in string.Join('\n', lines).Split("\n\n").Select(block => block.Trim('\n')).Where(block => block.Length > 0))
        {
            var text = block.Split('\n')
                .TakeWhile((line, index) => line.StartsWith(index == 0 ? ">> " : ".. ", StringComparison.Ordinal))
                .ToList();
            var problems = string.Join('\n', block.Split('\n').Skip(text.Count));
            yield return (Path.GetFileName(file), string.Join('\n', text.Select(line => line[3..])), problems);
        }
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../Cases/reading");
}
