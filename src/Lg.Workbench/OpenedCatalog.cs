using Lg.Model.Diagnostics;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench;

/// <summary>A catalog as it lies in a folder, with its cases: what every command of the workbench begins with.</summary>
internal sealed record OpenedCatalog
{
    private OpenedCatalog()
    {
    }

    /// <summary>Gets the folder as the caller named it.</summary>
    public required string Folder { get; init; }

    /// <summary>Gets the files of the catalog, less its cases, in the ordinal order of their paths.</summary>
    public required IReadOnlyList<CatalogFile> Files { get; init; }

    /// <summary>Gets the files of cases, in the ordinal order of their paths.</summary>
    public required IReadOnlyList<CatalogFile> CaseFiles { get; init; }

    /// <summary>Gets the compiled catalog; <c>null</c> when it has errors.</summary>
    public Rulebook? Rulebook { get; init; }

    /// <summary>Gets the cases that can be read, in the order of their files.</summary>
    public required IReadOnlyList<RequirementCases> Cases { get; init; }

    /// <summary>Gets what is wrong with the catalog and with its cases, by file and line.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Gets whether the catalog and its cases can be used.</summary>
    public bool IsUsable => Rulebook is not null && Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    /// <summary>Opens the catalog in a folder; never fails, but tells everything that is wrong.</summary>
    /// <param name="folder">The path of the folder.</param>
    public static OpenedCatalog Open(string folder)
    {
        DiagnosticBag bag = new();
        var files = CatalogFolder.Read(folder, bag);
        return Open(folder, files, Directory.Exists(folder) ? CatalogFolder.ReadCases(folder, bag) : [], bag);
    }

    /// <summary>Opens a catalog that has been read.</summary>
    /// <param name="folder">Where it comes from.</param>
    /// <param name="files">The files of the catalog.</param>
    /// <param name="caseFiles">The files of its cases.</param>
    public static OpenedCatalog Open(string folder, IReadOnlyList<CatalogFile> files, IReadOnlyList<CatalogFile> caseFiles) => Open(folder, files, caseFiles, new());

    private static OpenedCatalog Open(string folder, IReadOnlyList<CatalogFile> files, IReadOnlyList<CatalogFile> caseFiles, DiagnosticBag bag)
    {
        var loaded = bag.HasErrors ? new(null, []) : Rulebook.Load(files);
        var cases = CaseReader.Read(caseFiles, bag);
        foreach (var diagnostic in loaded.Diagnostics)
            bag.Add(diagnostic);
        return new()
        {
            Folder = folder,
            Files = files,
            CaseFiles = caseFiles,
            Rulebook = loaded.Value,
            Cases = cases,
            Diagnostics = bag.ToSortedList(),
        };
    }
}
