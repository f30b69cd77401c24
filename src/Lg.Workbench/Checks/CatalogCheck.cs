using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>Checks a catalog and its cases: what loading tells, and what makes a catalog whole that can be loaded.</summary>
internal static class CatalogCheck
{
    /// <summary>Returns everything that is wrong.</summary>
    /// <param name="opened">The catalog.</param>
    /// <param name="others">What is wrong beside that.</param>
    /// <param name="step">Called for each file.</param>
    public static CheckReport Run(OpenedCatalog opened, DiagnosticBag? others = null, Action? step = null)
    {
        return Run(
            opened,
            [.. opened.Files.Select(file => Look(FileFindings.OfCatalog, file))],
            [.. opened.CaseFiles.Select(file => Look(FileFindings.OfCases, file))],
            others);

        FileFindings Look(Func<CatalogFile, FileFindings> look, CatalogFile file)
        {
            step?.Invoke();
            return look(file);
        }
    }

    /// <summary>
    /// Returns what is wrong without proving again what requirements restate: for whoever adds something that restates nothing.
    /// </summary>
    /// <param name="opened">The catalog.</param>
    public static CheckReport OfAllButProofs(OpenedCatalog opened) =>
        Run(
            opened,
            [.. opened.Files.Select(FileFindings.OfCatalog)],
            [.. opened.CaseFiles.Select(FileFindings.OfCases)],
            null,
            withProofs: false);

    /// <summary>Returns everything that is wrong, where the files have been looked at one by one already.</summary>
    /// <param name="opened">The catalog.</param>
    /// <param name="files">What was found in each of its files.</param>
    /// <param name="caseFiles">What was found in each file of cases.</param>
    /// <param name="others">What is wrong beside that.</param>
    /// <param name="withProofs">Whether it is proved that requirements restate what they say that they do.</param>
    public static CheckReport Run(
        OpenedCatalog opened,
        IReadOnlyList<FileFindings> files,
        IReadOnlyList<FileFindings> caseFiles,
        DiagnosticBag? others = null,
        bool withProofs = true)
    {
        DiagnosticBag bag = new();
        if (others is not null) bag.AddAll(others);
        bag.AddAll(opened.Found);
        foreach (var file in files.Concat(caseFiles))
            bag.AddAll(file.Found);

        var whole = CatalogView.Of(opened, [.. files.Select(file => file.File)], [.. caseFiles.Select(file => file.File)]);
        if (whole is not null)
            RunOnWhole(whole, bag);
        if (withProofs && opened.Rulebook is { } rulebook)
            RestatementCheck.Run(rulebook.Compiled, bag);
        Contradictions.Report(opened.Cases, bag);
        FieldTextCheck.Run(bag);

        var kept = bag.AllKept();
        return new()
        {
            Diagnostics = kept,
            Omitted = bag.Count - kept.Count,
            HasErrors = bag.HasErrors,
            Requirements = whole?.Catalog.Requirements.Count(requirement => requirement.Status == LifeCycle.Active) ?? 0,
            Cases = opened.Cases.Sum(cases => cases.Cases.Count),
        };
    }

    private static void RunOnWhole(CatalogView view, DiagnosticBag bag)
    {
        CaseCheck.Run(view, bag);
        SourceCheck.Run(view, bag);
        BasisCheck.Run(view, bag);
        IdCheck.Run(view, bag);
        UnusedCheck.Run(view, bag);
        LimitCheck.Run(view, bag);
        LimitStartCheck.Run(view, bag);
    }
}
