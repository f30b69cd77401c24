using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Watching;

/// <summary>The files of a catalog as they lie in its folder at one time.</summary>
/// <param name="Folder">The folder as the caller named it.</param>
/// <param name="Files">The files of the catalog, less its cases.</param>
/// <param name="CaseFiles">The files of cases.</param>
/// <param name="Found">What is wrong with the folder.</param>
internal sealed record WatchedFiles(
    string Folder, IReadOnlyList<CatalogFile> Files, IReadOnlyList<CatalogFile> CaseFiles, DiagnosticBag Found)
{
    /// <summary>Reads the files; a folder that is gone has none, and that is told.</summary>
    public static WatchedFiles Read(string folder)
    {
        DiagnosticBag bag = new();
        var files = CatalogFolder.Read(folder, bag);
        return new(folder, files, Directory.Exists(folder) ? CatalogFolder.ReadCases(folder, bag) : [], bag);
    }

    public static bool AreSame(CatalogFile one, CatalogFile other) =>
        ReferenceEquals(one, other) || (one.Path == other.Path && one.Utf8.Span.SequenceEqual(other.Utf8.Span));

    public static bool AreSame(IReadOnlyList<CatalogFile> some, IReadOnlyList<CatalogFile> others) =>
        some.Count == others.Count && some.Zip(others).All(pair => AreSame(pair.First, pair.Second));

    /// <summary>Returns the paths of the files that are new, changed or gone; none for the first round.</summary>
    public static IReadOnlyList<string> Changed(OpenedCatalog? before, WatchedFiles now)
    {
        if (before is null)
            return [];

        var old = before.Files.Concat(before.CaseFiles).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var kept = now.Files.Concat(now.CaseFiles).ToList();
        var changed = kept.Where(file => !old.TryGetValue(file.Path, out var known) || !AreSame(known, file)).Select(file => file.Path);
        return [.. changed.Concat(old.Keys.Except(kept.Select(file => file.Path))).Order(StringComparer.Ordinal)];
    }
}
