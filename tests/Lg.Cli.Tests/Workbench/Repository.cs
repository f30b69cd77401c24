using System.Runtime.CompilerServices;
using Lg.Workbench.Tests.Checks;

namespace Lg.Cli.Tests.Workbench;

/// <summary>The files of this repository that the tool is tried on.</summary>
internal static class Repository
{
    public static string Catalog { get; } = InRoot("rules-catalog");

    public static string Samples { get; } = InRoot("samples");

    public static string Readme { get; } = InRoot("README.md");

    /// <summary>Copies the shipped catalog to a folder, less the files whose names end in one of some ways.</summary>
    public static string CopyCatalog(string target, params string[] except)
    {
        foreach (var source in Directory.EnumerateFiles(Catalog, "*", SearchOption.AllDirectories)
            .Where(file => !except.Any(end => file.EndsWith(end, StringComparison.Ordinal))))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Catalog, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }

        return target;
    }

    /// <summary>Copies the shipped catalog to a folder and changes one text in one of its files, where it stands first.</summary>
    public static string CopyChangedCatalog(string target, string file, string before, string after)
    {
        var path = Path.Combine(CopyCatalog(target), file);
        var text = File.ReadAllText(path);
        var place = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(place >= 0, $"`{before}` does not stand in {file}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), after, text.AsSpan(place + before.Length)));
        return target;
    }

    /// <summary>Copies the shipped catalog to a folder and plants every mistake in it.</summary>
    public static string CopyBrokenCatalog(string target)
    {
        CopyCatalog(target);
        foreach (var mistake in PlantedMistake.All)
        {
            var file = Path.Combine(target, mistake.File);
            File.WriteAllText(file, mistake.PlantIn(File.ReadAllText(file)));
        }

        return target;
    }

    private static string InRoot(string name, [CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../..", name));
}
