using System.Runtime.CompilerServices;

namespace Lg.Catalog.Tests.Validation;

/// <summary>The tables beside the tests: values between tabs, a first line with the names of the columns.</summary>
internal static class Tables
{
    public static string Docs { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../docs"));

    public static IReadOnlyList<string[]> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Here(), file));
        var columns = lines[0].Split('\t').Length;
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => Split(file, line, columns))];
    }

    private static string[] Split(string file, string line, int columns)
    {
        var values = line.Split('\t');
        return values.Length == columns ? values : throw new InvalidDataException($"{file}: {columns} columns are expected in \"{line}\"");
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
