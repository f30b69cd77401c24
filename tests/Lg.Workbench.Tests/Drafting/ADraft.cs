using System.Text;
using Lg.Rules.Catalogs;
using Lg.Workbench.Drafting;

namespace Lg.Workbench.Tests.Drafting;

/// <summary>A small catalog to add to, and answers for a requirement in it.</summary>
internal static class ADraft
{
    public const string Header =
        """
        catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }
        rulesets: [{ id: city, title: { sv: Staden, en: The city } }]
        areas:
          - { id: plans, title: { sv: Planer, en: Plans } }
          - { id: empty, title: { sv: Tomt, en: Empty } }
        roles: [{ id: head, title: { sv: chef, en: head } }]
        sources:
          - { id: guideline, title: { sv: Riktlinje, en: Guideline }, publisher: Staden, kind: guideline, confidence: S }
          - { id: proposal, title: { sv: Förslag, en: Proposal }, publisher: Katalogen, kind: guidance, confidence: U }
        """;

    public const string Requirements =
        """
        # Det som står här rörs aldrig.
        ruleset: city
        area: plans
        requirements:
          - id: RL-PL-03
            title: { sv: En plan finns, en: There is a plan }
            purpose: { sv: Varför, en: Why }
            sources: [{ document: guideline, confidence: S }]
            severity: major
            dimension: adequacy
            criterion: |
              review.context.influencePlan.exists
            finding: { sv: Ingen plan., en: No plan. }
            remedy: { sv: Gör en plan., en: Make a plan. }
            goal: plan-made
          - id: RL-PL-07
            title: { sv: Utgånget, en: Retired }
            purpose: { sv: Varför, en: Why }
            sources: [{ document: guideline, confidence: S }]
            severity: major
            dimension: adequacy
            criterion: |
              review.context.influencePlan.exists
            finding: { sv: Ingen plan., en: No plan. }
            remedy: { sv: Gör en plan., en: Make a plan. }
            goal: plan-made
            status: deprecated
            replacedBy: RL-PL-03

        """;

    public const string Goals =
        """
        goals:
        - key: plan-made
          area: plans
          title: { sv: Gör en plan, en: Make a plan }
          measure: { sv: Antal planer, en: Number of plans }
          target: { sv: "1", en: "1" }
          due: |
            asOf + months(6)
          owner: head
        """;

    public const string Cases =
        """
        - requirement: RL-PL-03
          cases:
            - { name: finns, asOf: 2025-12-01, review: { context: { influencePlan: { exists: true } } }, verdict: met }

        """;

    public static OpenedCatalog Catalog { get; } =
        Open(("catalog.yaml", Header), ("city/plans.yaml", Requirements), ("goals/city.yaml", Goals), ("city/plans.cases.yaml", Cases));

    /// <summary>Gets the answers that every requirement needs, less pattern and fact.</summary>
    public static IReadOnlyDictionary<string, string> Usual { get; } = new Dictionary<string, string>
    {
        ["ruleset"] = "city",
        ["area"] = "plans",
        ["severity"] = "major",
        ["dimension"] = "adequacy",
        ["source"] = "guideline",
        ["goal"] = "plan-made",
    };

    public static OpenedCatalog Open(params (string Path, string Text)[] files)
    {
        var all = files
            .Select(file => new CatalogFile(
                $"katalog/{file.Path}",
                Encoding.UTF8.GetBytes(file.Text.ReplaceLineEndings(file.Text.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n"))))
            .ToLookup(file => file.Path.EndsWith(".cases.yaml", StringComparison.Ordinal));
        var opened = OpenedCatalog.Open("katalog", [.. all[false]], [.. all[true]]);
        Assert.True(opened.IsUsable, string.Join('\n', opened.Diagnostics.Select(diagnostic => diagnostic.Message.En)));
        return opened;
    }

    /// <summary>Returns the small catalog as it is when a requirement has been written.</summary>
    public static OpenedCatalog Written(Proposal proposal)
    {
        var files = Catalog.Files
            .Concat(Catalog.CaseFiles)
            .Concat(proposal.Edits.Select(edit => new CatalogFile($"katalog/{edit.Path}", edit.After)))
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(same => same.Last())
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToLookup(file => file.Path.EndsWith(".cases.yaml", StringComparison.Ordinal));
        return OpenedCatalog.Open("katalog", [.. files[false]], [.. files[true]]);
    }

    public static (Sheet Sheet, IReadOnlyList<AnswerProblem> Problems) Answered(params (string Name, string? Value)[] answers) =>
        Answered(Catalog, answers);

    public static (Sheet Sheet, IReadOnlyList<AnswerProblem> Problems) Answered(
        OpenedCatalog catalog, params (string Name, string? Value)[] answers)
    {
        Dictionary<string, string> given = new(Usual, StringComparer.Ordinal);
        foreach (var (name, value) in answers)
        {
            given.Remove(name);
            if (value is not null)
                given.Add(name, value);
        }

        return Interview.Run(catalog, given, null);
    }

    /// <summary>Returns where a fact lies, what it holds, and how much of it can be stated as none.</summary>
    public static string Shape(
        this FactPath fact) =>
            $"{fact.Subject is null} {fact.Subject?.Path.Count} {fact.Subject?.Coverage?.Type?.Find(fact.Fact.Name) is null} {fact.Guards.Count} {fact.Fact.Kind} {fact.Fact.ItemKind} {fact.Fact.Type?.IsKeyed}";

    public static Proposal Proposed(Sheet sheet) => new Proposer(Catalog, hasSchemas: true).Make(sheet);

    public static Proposal Of(params (string Name, string? Value)[] answers) => Of(Catalog, answers);

    public static Proposal Of(OpenedCatalog catalog, params (string Name, string? Value)[] answers)
    {
        var (sheet, problems) = Answered(catalog, answers);
        Assert.Equal([], problems.Select(problem => $"{problem.Answer.Name}: {problem.Message?.Sv}"));
        return new Proposer(catalog, hasSchemas: true).Make(sheet);
    }
}
