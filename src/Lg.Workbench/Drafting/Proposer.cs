using Lg.Model.Diagnostics;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;
using Lg.Workbench.Cases;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Drafting;

/// <summary>Makes a requirement of answers, and tries it: the whole catalog is opened with it, and every example is run.</summary>
internal sealed class Proposer(OpenedCatalog opened, bool hasSchemas)
{
    private readonly Appender appender = new(opened, hasSchemas);
    private readonly Lazy<HashSet<(string Code, string? File, int Line, int Column)>> known =
        new(() => Places(CatalogCheck.OfAllButProofs(opened).Diagnostics));

    /// <summary>Returns the requirement and what came of trying it.</summary>
    /// <param name="sheet">Answers without anything wrong or missing.</param>
    public Proposal Make(Sheet sheet)
    {
        var edits = Edits(sheet).ToList();
        var examples = ExampleMaker.Of(sheet);
        Proposal proposal = new() { Id = sheet["id"]!, Title = sheet.Text("title"), Edits = edits, Examples = examples };

        var tried = Open(edits, withCases: false);
        if (New(tried.Diagnostics, Places(opened.Diagnostics)) is { Count: > 0 } wrong)
            return proposal with { Diagnostics = wrong };

        var run = examples.Select(example => Run(tried.Rulebook!, proposal.Id, example)).ToList();
        if (run.Where(one => one.Actual != one.Example.Verdict).ToList() is { Count: > 0 } disagreements)
            return proposal with { Disagreements = disagreements };

        return Whole(
            sheet, proposal with { Examples = [.. run.Select(one => one.Example)], NotShown = NotShown(tried.Rulebook!, proposal) });
    }

    // The cases are written last, for what they say of texts and missing facts is what the engine says. Then the catalog is whole, and is
    // checked as `lg catalog check` does it.
    private Proposal Whole(Sheet sheet, Proposal proposal)
    {
        List<FileEdit> edits =
        [
            .. proposal.Edits,
            appender.Add($"{Folder(sheet)}.cases.yaml", null, "", "cases", indent => DraftYaml.Cases(sheet, proposal.Examples, indent)),
        ];
        var tried = Open(edits, withCases: true);
        var failures = tried.IsUsable
            ? new CaseRunner(tried.Rulebook!)
                .Run(tried.Cases.Where(cases => cases.Requirement == proposal.Id))
                .Where(outcome => !outcome.Passed)
            : [];
        return proposal with
        {
            Edits = edits,
            Diagnostics = New(CatalogCheck.OfAllButProofs(tried).Diagnostics, known.Value),
            Disagreements =
            [
                .. failures.Select(failure => new Disagreement(
                    proposal.Examples.First(example => example.Name == failure.Case.Name),
                    failure.Actual?.Verdict ?? Verdict.Undetermined)),
            ],
        };
    }

    private IEnumerable<FileEdit> Edits(Sheet sheet)
    {
        var ruleset = sheet["ruleset"]!;
        yield return appender.Add(
            $"{Folder(sheet)}.yaml",
            "requirements",
            $"ruleset: {ruleset}\narea: {sheet["area"]}\nrequirements:\n",
            "requirements",
            indent => DraftYaml.Requirement(sheet, indent),
            root => Says(root, "ruleset", ruleset) && Says(root, "area", sheet["area"]!));
        if (sheet.NeedsNewParameter)
            yield return appender.Add(
                $"{ruleset}/parameters.yaml", "parameters", "parameters:\n", "parameters", indent => DraftYaml.Parameter(sheet, indent));
        if (sheet.NeedsNewGoal)
            yield return appender.Add($"goals/{ruleset}.yaml", "goals", "goals:\n", "goals", indent => DraftYaml.Goal(sheet, indent));
    }

    private static string Folder(Sheet sheet) => $"{sheet["ruleset"]}/{sheet["area"]}";

    private static bool Says(YamlNode.Mapping root, string key, string value) =>
        root.Find(key)?.Value is YamlNode.Scalar scalar && scalar.Text == value;

    private OpenedCatalog Open(IReadOnlyList<FileEdit> edits, bool withCases)
    {
        var written = edits
            .Select(edit => new CatalogFile($"{opened.Folder.TrimEnd('/', Path.DirectorySeparatorChar)}/{edit.Path}", edit.After))
            .ToLookup(file => file.Path.EndsWith(".cases.yaml", StringComparison.Ordinal));
        return OpenedCatalog.Open(
            opened.Folder, Replaced(opened.Files, written[false]), withCases ? Replaced(opened.CaseFiles, written[true]) : []);
    }

    private static List<CatalogFile> Replaced(IReadOnlyList<CatalogFile> files, IEnumerable<CatalogFile> written) =>
        [
            .. files.Concat(written)
                .GroupBy(file => file.Path, StringComparer.Ordinal)
                .Select(same => same.Last())
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    // What is written is only added to, so that what was wrong before is still wrong at the same place.
    private static List<Diagnostic> New(IEnumerable<Diagnostic> found, HashSet<(string Code, string? File, int Line, int Column)> known) =>
        [.. found.Where(diagnostic => !known.Contains(PlaceOf(diagnostic)))];

    private static HashSet<(string Code, string? File, int Line, int Column)> Places(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(PlaceOf)];

    private static (string Code, string? File, int Line, int Column) PlaceOf(Diagnostic diagnostic) =>
        (diagnostic.Code, diagnostic.File, diagnostic.Line, diagnostic.Column);

    private static Disagreement Run(Rulebook rulebook, string id, Example example)
    {
        Case one = new()
        {
            Name = example.Name,
            AsOf = example.AsOf,
            Review = example.Review.ToReview() ?? new(),
            Verdict = example.Verdict,
            Missing = [],
            Finding = "",
            Place = new(new SourceText("", null), default),
        };
        var told = new CaseRunner(rulebook).Run(id, one).Actual!;
        return new(
            example with
            {
                Missing = told.Verdict == Verdict.Undetermined ? told.Missing : null,
                Finding = told.Verdict == Verdict.NotMet ? told.Finding : null,
            },
            told.Verdict);
    }

    // Nobody can add a requirement that never comes out one of the ways that it can.
    private static List<Verdict> NotShown(Rulebook rulebook, Proposal proposal) =>
        [
            .. ReachableVerdicts.Of(rulebook.Compiled.Requirements.Single(requirement => requirement.Id == proposal.Id))
                .Except(proposal.Examples.Select(example => example.Verdict)),
        ];
}
