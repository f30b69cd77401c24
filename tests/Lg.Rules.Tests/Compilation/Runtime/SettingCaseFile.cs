using Lg.Rules.Tests.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>
/// Cases as in <see cref="CaseFile"/>, with lines between them that set what the cases below are read against. Such a line holds until
/// the next with the same word; <c>reset</c> forgets them all.
/// </summary>
internal static class SettingCaseFile
{
    public static TheoryData<string, string, string, string> RowsIn(string folder)
    {
        TheoryData<string, string, string, string> rows = [];
        foreach (var file in CaseFile.FilesIn(folder))
            AddRows(file, rows);
        return rows;
    }

    private static void AddRows(string file, TheoryData<string, string, string, string> rows)
    {
        List<string> settings = [];
        foreach (var block in string.Join('\n', File.ReadAllLines(file).Where(line => !line.StartsWith('#'))).Split("\n\n"))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            var above = lines.TakeWhile(line => !line.StartsWith(">>", StringComparison.Ordinal)).ToList();
            above.ForEach(line => Set(settings, line));
            var input = lines.Skip(above.Count)
                .TakeWhile(line => line.StartsWith(">> ", StringComparison.Ordinal) || line.StartsWith(".. ", StringComparison.Ordinal))
                .ToList();
            if (input.Count > 0)
                rows.Add(
                    Path.GetFileName(file),
                    string.Join('\n', settings),
                    string.Join('\n', input.Select(line => line[3..])),
                    string.Join('\n', lines.Skip(above.Count + input.Count)));
        }
    }

    private static void Set(List<string> settings, string line)
    {
        var word = line.Split(':')[0];
        settings.RemoveAll(other => word == "reset" || (word != "param" && other.Split(':')[0] == word));
        if (word != "reset")
            settings.Add(line);
    }
}
