namespace Lg.Rules.Tests.Compilation.Syntax;

/// <summary>
/// Cases in a text file: a line <c>&gt;&gt; input</c>, perhaps more lines <c>.. input</c>, then what it should give, up to a blank
/// line. A line that begins with <c>#</c> between cases is a comment.
/// </summary>
internal static class CaseFile
{
    public static IReadOnlyList<string> FilesIn(string folder) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", folder), "*.txt").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Case> Read(string file)
    {
        List<Case> cases = [];
        var blocks = string.Join('\n', File.ReadAllLines(file).Where(line => !line.StartsWith('#')))
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        foreach (var lines in blocks.Select(block => block.Trim('\n').Split('\n')).Where(lines => lines is not [""]))
        {
            var input = lines.TakeWhile((line, index) => line.StartsWith(index == 0 ? ">>" : "..", StringComparison.Ordinal)).ToList();
            Assert.True(input.Count > 0, $"{file}: a case begins with >>, not with {lines[0]}");
            cases.Add(new(string.Join('\n', input.Select(WithoutMark)), string.Join('\n', lines.Skip(input.Count))));
        }

        return cases;
    }

    public static TheoryData<string, string, string> RowsIn(string folder)
    {
        TheoryData<string, string, string> rows = [];
        foreach (var file in FilesIn(folder))
            foreach (var (input, expected) in Read(file))
            {
                rows.Add(Path.GetFileName(file), input, expected);
            }

        return rows;
    }

    private static string WithoutMark(string line) => line.Length > 3 ? line[3..] : "";

    internal sealed record Case(string Input, string Expected);
}
