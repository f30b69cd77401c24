using System.Runtime.CompilerServices;

namespace Architecture.Tests.Documents;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../.."));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Returns the paths of the written C# files of a folder, with <c>/</c> between folders.</summary>
    public static IEnumerable<string> CSharpIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>Returns the contents of the fenced blocks of a language, in order.</summary>
    public static IReadOnlyList<string> Blocks(string path, string language) =>
        [.. Read(path).Split($"```{language}\n").Skip(1).Select(rest => rest.Split("\n```")[0])];

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
