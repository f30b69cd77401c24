using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Reads the files of a catalog from a folder and the folders in it.</summary>
internal static class CatalogFolder
{
    private const string Ending = ".yaml";
    private const string OtherEnding = ".yml";
    private const string CasesEnding = ".cases.yaml";
    private const string ArgumentsEnding = ".mutants.yaml";

    /// <summary>Returns the files of the catalog, less its cases and what is said of them, in the ordinal order of their paths.</summary>
    /// <param name="folder">The folder as the caller names it.</param>
    /// <param name="bag">Where a folder or file that cannot be read is reported.</param>
    public static IReadOnlyList<CatalogFile> Read(string folder, DiagnosticBag bag)
    {
        var files = Read(folder, ending: null, bag);
        if (files is []) bag.NoCatalogFiles(folder);
        return files ?? [];
    }

    /// <summary>Returns the files of cases in the ordinal order of their paths; there need be none.</summary>
    /// <param name="folder">The folder as the caller names it.</param>
    /// <param name="bag">Where a folder or file that cannot be read is reported.</param>
    public static IReadOnlyList<CatalogFile> ReadCases(string folder, DiagnosticBag bag) => Read(folder, CasesEnding, bag) ?? [];

    /// <summary>Returns the files of arguments about the cases in the ordinal order of their paths; there need be none.</summary>
    /// <param name="folder">The folder as the caller names it.</param>
    /// <param name="bag">Where a folder or file that cannot be read is reported.</param>
    public static IReadOnlyList<CatalogFile> ReadArguments(string folder, DiagnosticBag bag) => Read(folder, ArgumentsEnding, bag) ?? [];

    /// <summary>Returns the paths of everything that a catalog is read from.</summary>
    /// <param name="folder">The folder as the caller names it.</param>
    public static IEnumerable<string> AllFiles(string folder) => Directory.Exists(folder) ? FolderWalk.Of(folder).Files.Where(IsYaml) : [];

    private static List<CatalogFile>? Read(string folder, string? ending, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder))
        {
            bag.FolderMissing(folder);
            return null;
        }

        List<CatalogFile> files = [];
        long total = 0;
        foreach (var relative in PathsIn(folder, ending, bag) ?? [])
        {
            if (ReadFile(folder, relative, bag) is not { } file) continue;

            total += file.Utf8.Length;
            if (total > Limits.CatalogBytes)
            {
                bag.CatalogTooLarge(folder);
                return null;
            }

            files.Add(file);
        }

        return files.Count == 0 && bag.HasErrors ? null : files;
    }

    private static List<string>? PathsIn(string folder, string? ending, DiagnosticBag bag)
    {
        try
        {
            var (files, tooDeep) = FolderWalk.Of(folder);
            if (ending is null)
                foreach (var deep in tooDeep) bag.FolderTooDeep(Shown(folder, Relative(folder, deep)), FolderWalk.Depth);

            var ours = files.Where(path => IsYaml(path) && EndingOf(path) == ending)
                .Select(path => Relative(folder, path))
                .Order(StringComparer.Ordinal)
                .ToLookup(HasEnding);
            foreach (var misnamed in ours[false]) bag.OtherEnding(Shown(folder, misnamed));
            return [.. ours[true]];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Unreadable(folder);
            return null;
        }
    }

    private static bool HasEnding(string path) => path.EndsWith(EndingOf(path) ?? Ending, StringComparison.Ordinal);

    private static bool IsYaml(string path) => EndsWith(path, Ending) || EndsWith(path, OtherEnding);

    // What belongs to the catalog itself has no ending of its own. An ending that is nearly right tells what is meant.
    private static string? EndingOf(string path) =>
        ((string[])[CasesEnding, ArgumentsEnding]).FirstOrDefault(
            ending => EndsWith(path, ending) || EndsWith(path, ending.Replace(Ending, OtherEnding, StringComparison.Ordinal)));

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static string Relative(string folder, string path) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string Shown(string folder, string relative) => $"{folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{relative}";

    private static CatalogFile? ReadFile(string folder, string relative, DiagnosticBag bag)
    {
        var shown = Shown(folder, relative);
        try
        {
            var path = Path.Combine(folder, relative);
            if (RegularFile.Read(path, Limits.CatalogFileBytes) is not { } bytes)
                bag.NotRegular(shown);
            else if (bytes.Length <= Limits.CatalogFileBytes)
                return new(shown, bytes);
            else
                bag.FileTooLarge(shown, Math.Max(bytes.Length, new FileInfo(path).Length), Limits.CatalogFileBytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Unreadable(shown);
        }

        return null;
    }
}
