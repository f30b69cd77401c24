using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>A catalog as far as it can be read, also when something is wrong with it, so that one mistake does not hide another.</summary>
internal sealed record CatalogView
{
    private CatalogView()
    {
    }

    public required Catalog Catalog { get; init; }

    /// <summary>Gets the requirements as far as they compile.</summary>
    public required IReadOnlyDictionary<string, CompiledRequirement> Compiled { get; init; }

    public required IReadOnlyList<ReadFile> Files { get; init; }

    public required IReadOnlyList<ReadFile> CaseFiles { get; init; }

    /// <summary>Gets the files of the catalog that cannot be read.</summary>
    public required UnreadFiles Unread { get; init; }

    /// <summary>Gets the files of cases that cannot be read.</summary>
    public required UnreadFiles UnreadCases { get; init; }

    /// <summary>Returns the view; <c>null</c> when the files are not a catalog.</summary>
    public static CatalogView? Of(OpenedCatalog opened, IReadOnlyList<ReadFile> files, IReadOnlyList<ReadFile> caseFiles)
    {
        if (Read(opened) is not ({ } catalog, { } requirements))
            return null;

        return new()
        {
            Catalog = catalog,
            Compiled =
                requirements.DistinctBy(requirement => requirement.Id).ToDictionary(requirement => requirement.Id, StringComparer.Ordinal),
            Files = files,
            CaseFiles = caseFiles,
            Unread = Unreadable(files),
            UnreadCases = Unreadable(caseFiles),
        };
    }

    private static UnreadFiles Unreadable(IReadOnlyList<ReadFile> files) =>
        new(files.Where(file => file.Root is null).Select(file => file.File));

    private static (Catalog Catalog, IReadOnlyList<CompiledRequirement> Requirements)? Read(OpenedCatalog opened)
    {
        if (opened.Rulebook is { } rulebook)
            return (rulebook.Compiled.Source, rulebook.Compiled.Requirements);

        // What is wrong has been told when it was loaded.
        DiagnosticBag told = new();
        var read = CatalogReader.Read(opened.Files, told, out var faulty) ?? faulty;
        return read is null ? null : (read, RulebookCompiler.Check(read, told));
    }
}
