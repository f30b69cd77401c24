using Lg.Workbench.Tests.Checks;

namespace Lg.Cli.Tests.Workbench;

/// <summary>Copies of the shipped catalog in folders of their own.</summary>
internal static class Catalogs
{
    public static string Shipped => Repository.Catalog;

    /// <summary>Copies the catalog into a folder.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Shipped, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Copies the catalog into a folder, and plants every mistake in it.</summary>
    public static void CopyBrokenTo(string folder)
    {
        CopyTo(folder);
        foreach (var mistake in PlantedMistake.All)
        {
            var file = Path.Combine(folder, mistake.File);
            File.WriteAllText(file, mistake.PlantIn(File.ReadAllText(file)));
        }
    }
}
