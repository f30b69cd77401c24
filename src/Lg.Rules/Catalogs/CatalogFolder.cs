using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Reads the files of a catalog from a folder and the folders in it.</summary>
internal static class CatalogFolder
{
    private const string CasesEnding = ".cases.yaml";
    private const string ArgumentsEnding = ".mutants.yaml";

    // Hidden folders are how containers and editors keep other copies of the same files.
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 10,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

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
            return
            [
                .. Directory.EnumerateFiles(folder, "*.yaml", Everywhere)
                    .Where(path => EndingOf(path) == ending)
                    .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Unreadable(folder);
            return null;
        }
    }

    // What belongs to the catalog itself has no ending of its own.
    private static string? EndingOf(string path) => ((string[])[CasesEnding, ArgumentsEnding]).FirstOrDefault(ending => path.EndsWith(ending, StringComparison.Ordinal));

    private static CatalogFile? ReadFile(string folder, string relative, DiagnosticBag bag)
    {
        var shown = $"{folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{relative}";
        try
        {
            var path = Path.Combine(folder, relative);
            var size = new FileInfo(path).Length;
            if (size <= Limits.CatalogFileBytes) return new(shown, File.ReadAllBytes(path));

            bag.FileTooLarge(shown, size, Limits.CatalogFileBytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Unreadable(shown);
        }

        return null;
    }
}
