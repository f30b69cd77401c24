using System.Runtime.CompilerServices;

namespace Lg.Architecture.Tests.Documents;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    // As .gitignore names them, and what git itself keeps.
    private static readonly string[] NotWritten =
        [".git", "bin", "obj", ".vs", ".idea", "TestResults", "artifacts", "BenchmarkDotNet.Artifacts", "node_modules"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>
    /// Gets the paths of all that is written, with <c>/</c> between folders: nothing that was built, fetched or received.
    /// </summary>
    public static IReadOnlyList<string> Files { get; } = [.. FilesIn(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    /// <summary>Returns the paths of the written C# files of a folder, with <c>/</c> between folders.</summary>
    public static IEnumerable<string> CSharpIn(string folder) =>
        Files.Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>Returns the contents of the fenced blocks of a language, in order.</summary>
    public static IReadOnlyList<string> Blocks(string path, string language) =>
        [.. Read(path).Split($"```{language}\n").Skip(1).Select(rest => rest.Split("\n```")[0])];

    private static IEnumerable<string> FilesIn(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => !file.Name.Contains(".received.", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
        .Concat(folder.EnumerateDirectories().Where(inner => !NotWritten.Contains(inner.Name)).SelectMany(FilesIn));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
