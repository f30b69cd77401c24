using System.Text;
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

    /// <summary>Gets the same as <see cref="Diagnostics"/>, where nothing is left out that is kept.</summary>
    public required DiagnosticBag Found { get; init; }

    /// <summary>Gets whether the catalog and its cases can be used.</summary>
    public bool IsUsable => Rulebook is not null && Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    /// <summary>
    /// Returns whether a requirement is written in the files, although they cannot be read: one wrong space hides all that its file says.
    /// </summary>
    /// <param name="id">The id of the requirement.</param>
    public bool StillWrites(string id) =>
        Rulebook is null
            && Files.Any(
                file => Encoding.UTF8.GetString(file.Utf8.Span).Split('\n').Any(line => line.Trim().TrimStart('-').Trim() == $"id: {id}"));

    /// <summary>Opens the catalog in a folder; never fails, but tells everything that is wrong.</summary>
    /// <param name="folder">The path of the folder.</param>
    public static OpenedCatalog Open(string folder)
    {
        DiagnosticBag bag = new();
        var files = CatalogFolder.Read(folder, bag);
        return Open(folder, files, Directory.Exists(folder) ? CatalogFolder.ReadCases(folder, bag) : [], bag);
    }

    /// <summary>Opens the catalog that ships with the tool, with its cases.</summary>
    /// <param name="name">What the caller calls it.</param>
    public static OpenedCatalog Shipped(string name) => Open(name, EmbeddedCatalog.Read(), EmbeddedCases.Read()) with { IsShipped = true };

    /// <summary>Gets whether it lies in no folder but inside the tool.</summary>
    public bool IsShipped { get; init; }

    /// <summary>Returns the files of arguments about the cases.</summary>
    /// <param name="bag">Where a file that cannot be read is reported.</param>
    public IReadOnlyList<CatalogFile> ReadArguments(DiagnosticBag bag) =>
        IsShipped ? EmbeddedCases.ReadArguments() : CatalogFolder.ReadArguments(Folder, bag);

    /// <summary>Opens a catalog that has been read.</summary>
    /// <param name="folder">Where it comes from.</param>
    /// <param name="files">The files of the catalog.</param>
    /// <param name="caseFiles">The files of its cases.</param>
    public static OpenedCatalog Open(string folder, IReadOnlyList<CatalogFile> files, IReadOnlyList<CatalogFile> caseFiles) =>
        Open(folder, files, caseFiles, new());

    private static OpenedCatalog Open(
        string folder, IReadOnlyList<CatalogFile> files, IReadOnlyList<CatalogFile> caseFiles, DiagnosticBag bag)
    {
        var loaded = bag.HasErrors ? new(null, []) : Rulebook.Load(files, bag);
        var cases = CaseReader.Read(caseFiles, bag, loaded.Value?.Vocabulary);
        return Of(folder, files, caseFiles, loaded.Value, cases, bag);
    }

    /// <summary>Returns a catalog whose parts are known.</summary>
    /// <param name="folder">Where it comes from.</param>
    /// <param name="files">The files of the catalog.</param>
    /// <param name="caseFiles">The files of its cases.</param>
    /// <param name="rulebook">The compiled catalog; <c>null</c> when it has errors.</param>
    /// <param name="cases">The cases that can be read.</param>
    /// <param name="bag">What is wrong with them.</param>
    public static OpenedCatalog Of(
        string folder,
        IReadOnlyList<CatalogFile> files,
        IReadOnlyList<CatalogFile> caseFiles,
        Rulebook? rulebook,
        IReadOnlyList<RequirementCases> cases,
        DiagnosticBag bag) => new()
        {
            Folder = folder,
            Files = files,
            CaseFiles = caseFiles,
            Rulebook = rulebook,
            Cases = cases,
            Diagnostics = bag.ToSortedList(),
            Found = bag,
        };
}
