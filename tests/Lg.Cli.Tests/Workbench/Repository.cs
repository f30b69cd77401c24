using System.Runtime.CompilerServices;

namespace Lg.Cli.Tests.Workbench;

/// <summary>The files of this repository that the tool is tried on.</summary>
internal static class Repository
{
    public static string Catalog { get; } = InRoot("rules-catalog");

    public static string Samples { get; } = InRoot("samples");

    /// <summary>Copies the shipped catalog to a folder and changes one text in one of its files, where it stands first.</summary>
    public static string CopyCatalog(string target, string file, string before, string after)
    {
        foreach (var source in Directory.EnumerateFiles(Catalog, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Catalog, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }

        var path = Path.Combine(target, file);
        var text = File.ReadAllText(path);
        var place = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(place >= 0, $"`{before}` does not stand in {file}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), after, text.AsSpan(place + before.Length)));
        return target;
    }

    private static string InRoot(string name, [CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../..", name));
}
