using Lg.Rules.Diagnostics;
using Lg.Workbench.Cases;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Watching;

/// <summary>
/// What a catalog came to at one time, and what is needed to come to the same of a changed one without doing all of it again.
/// INVARIANT: a round after others says what a first round would say of the same files.
/// </summary>
internal sealed record WatchRound
{
    private readonly Kept kept;

    private WatchRound(Kept kept) => this.kept = kept;

    public required OpenedCatalog Opened { get; init; }

    public required CheckReport Check { get; init; }

    /// <summary>Gets what came of the cases; <c>null</c> when the catalog or a case is faulty, and none can be trusted.</summary>
    public required CaseReport? Cases { get; init; }

    /// <summary>Gets the files that are new, changed or gone since the round before, by path.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>Gets the number of cases that were run in this round; the others could not have changed.</summary>
    public required int Ran { get; init; }

    /// <summary>Gets whether nothing is wrong.</summary>
    public bool IsFine => Check.IsClean && Cases is { } cases && !cases.Failures.Any();

    /// <summary>Returns the first round.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="begin">Told of how many cases are to be run; returns what to call for each.</param>
    public static WatchRound First(WatchedFiles files, CancellationToken cancellation, Func<int, Action>? begin = null) =>
        Next(null, files, begin, cancellation);

    /// <summary>Returns the round after this one.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="begin">Called with the number of cases to look at; returns what to call for each.</param>
    public WatchRound Next(WatchedFiles files, CancellationToken cancellation, Func<int, Action>? begin = null) =>
        Next(this, files, begin, cancellation);

    private static WatchRound Next(WatchRound? before, WatchedFiles files, Func<int, Action>? begin, CancellationToken cancellation)
    {
        var findings = Look(before, files);
        var sameCatalog =
            before is { kept.WasLoaded: true } && WatchedFiles.AreSame(before.Opened.Files, files.Files) && !files.Found.HasErrors;

        DiagnosticBag loaded = new();
        var rulebook =
            files.Found.HasErrors ? null : sameCatalog ? before!.Opened.Rulebook : Rules.Rulebook.Load(files.Files, loaded).Value;
        if (sameCatalog) loaded = before!.kept.Loaded;
        var caseFiles =
            CaseFiles.Read(files.CaseFiles, before?.kept.CaseFiles, rulebook?.Vocabulary ?? before?.Opened.Rulebook?.Vocabulary);

        DiagnosticBag bag = new();
        foreach (var part in (DiagnosticBag[])[files.Found, loaded, .. caseFiles.Found])
            bag.AddAll(part);

        var opened = OpenedCatalog.Of(files.Folder, files.Files, files.CaseFiles, rulebook, caseFiles.Cases, bag);
        var outcomes = (before?.kept.Outcomes ?? Outcomes.None).Run(opened, begin, cancellation);
        return new(new Kept(findings, caseFiles, loaded, outcomes, WasLoaded: !files.Found.HasErrors))
        {
            Opened = opened,
            Check = CatalogCheck.Run(
                opened, [.. files.Files.Select(file => findings[file.Path])], [.. files.CaseFiles.Select(file => findings[file.Path])]),
            Cases = opened.IsUsable ? outcomes.Report : null,
            Changed = WatchedFiles.Changed(before?.Opened, files),
            Ran = opened.IsUsable ? outcomes.Ran : 0,
        };
    }

    private static Dictionary<string, FileFindings> Look(WatchRound? before, WatchedFiles files)
    {
        var cases = files.CaseFiles.ToHashSet();
        return files.Files.Concat(files.CaseFiles).AsParallel()
            .Select(file => before?.kept.Findings.GetValueOrDefault(file.Path) is { } known && WatchedFiles.AreSame(known.File.File, file)
                ? known
                : cases.Contains(file) ? FileFindings.OfCases(file) : FileFindings.OfCatalog(file))
            .ToDictionary(found => found.File.File.Path, StringComparer.Ordinal);
    }

    /// <summary>What is not worked out again for as long as it holds.</summary>
    private sealed record Kept(
        IReadOnlyDictionary<string, FileFindings> Findings, CaseFiles CaseFiles, DiagnosticBag Loaded, Outcomes Outcomes, bool WasLoaded);
}
