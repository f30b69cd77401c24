using Lg.Model.Fields;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Watching;

/// <summary>The cases in files, each file read once for as long as it does not change.</summary>
internal sealed record CaseFiles
{
    private readonly Dictionary<string, OneFile> read;

    // What a case may say follows from the words of the catalog.
    private readonly Vocabulary? vocabulary;

    private CaseFiles(Dictionary<string, OneFile> read, Vocabulary? vocabulary) => (this.read, this.vocabulary) = (read, vocabulary);

    /// <summary>Gets the cases, in the order of the files.</summary>
    public required IReadOnlyList<RequirementCases> Cases { get; init; }

    /// <summary>Gets what is wrong with them, in the same order.</summary>
    public required IReadOnlyList<DiagnosticBag> Found { get; init; }

    public static CaseFiles Read(IReadOnlyList<CatalogFile> files, CaseFiles? before, Vocabulary? vocabulary)
    {
        var kept = before?.StillRead(vocabulary) ?? [];
        var each = files.AsParallel().AsOrdered()
            .Select(file => kept.GetValueOrDefault(file.Path) is { } known && WatchedFiles.AreSame(known.File, file)
                ? known
                : OneFile.Read(file, vocabulary))
            .ToList();

        // What was read of a file that is gone is kept: a folder that is removed and comes back, as when branches are switched, has mostly
        // the same files.
        Dictionary<string, OneFile> byPath = new(kept, StringComparer.Ordinal);
        foreach (var one in each)
            byPath[one.File.Path] = one;

        List<RequirementCases> cases = [.. each.SelectMany(one => one.Cases)];

        // A requirement with cases in two files is a fault that only shows when they are read together.
        if (cases.Where(of => of.Requirement.Length > 0)
            .GroupBy(of => of.Requirement, StringComparer.Ordinal)
            .Any(same => same.Count() > 1))
        {
            DiagnosticBag bag = new();
            return new(byPath, vocabulary) { Cases = CaseReader.Read(files, bag, vocabulary), Found = [bag] };
        }

        return new(byPath, vocabulary) { Cases = cases, Found = [.. each.Select(one => one.Found)] };
    }

    // The title of a word stands only in what is found wrong: files in which nothing is need not be read again for it.
    private Dictionary<string, OneFile> StillRead(Vocabulary? now) =>
        HasSame(now, static word => word) ? read
        : HasSame(now, static word => word.Name) ? read.Where(file => file.Value.Found.Count == 0).ToDictionary(StringComparer.Ordinal)
        : [];

    private bool HasSame<T>(Vocabulary? now, Func<ChoiceValue, T> part) => ReferenceEquals(vocabulary, now)
        || (vocabulary is not null && now is not null
            && Enum.GetValues<WordKind>().All(kind => vocabulary.Of(kind).Select(part).SequenceEqual(now.Of(kind).Select(part))));

    private sealed record OneFile(CatalogFile File, IReadOnlyList<RequirementCases> Cases, DiagnosticBag Found)
    {
        public static OneFile Read(CatalogFile file, Vocabulary? vocabulary)
        {
            DiagnosticBag bag = new();
            return new(file, CaseReader.Read([file], bag, vocabulary), bag);
        }
    }
}
