using System.Text;
using Lg.Model.Diagnostics;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>Rulebooks of a few requirements, with the sources, parameters and goals that they name.</summary>
internal static class ARulebook
{
    private const string Surroundings =
        """
        catalog:
          version: 1.0.0
          title: { sv: Krav, en: Requirements }
          mainThreats:
            - { from: 2026, threats: [insider, overload] }
            - { from: 2028, threats: [outage] }
        rulesets:
          - { id: city, title: { sv: Staden, en: The city } }
          - { id: law, title: { sv: Lagen, en: The law } }
        areas:
          - { id: plans, title: { sv: Planer, en: Plans } }
          - { id: systems, title: { sv: System, en: Systems } }
        roles:
          - id: head
            title: { sv: chef, en: head }
            inAdministration: { sv: förvaltningschef, en: head of administration }
            inCompany: { sv: bolagschef, en: head of company }
        sources:
          - { id: guideline, title: { sv: Riktlinje, en: Guideline }, publisher: Staden, kind: guideline, confidence: V }
          - { id: announced, title: { sv: Ny lag, en: New act }, publisher: Riksdagen, kind: law, announced: 2025-10-09, inForce: 2026-01-15, confidence: V }
          - { id: old-act, title: { sv: Gammal lag, en: Old act }, publisher: Riksdagen, kind: law, inForce: 2018-05-25, confidence: V }
          - { id: rules, title: { sv: Föreskrift, en: Regulation }, publisher: Myndigheten, kind: regulation, announced: 2026-06-15, inForce: 2026-10-01, confidence: V }
          - { id: budget, title: { sv: Budget, en: Budget }, publisher: Staden, kind: guideline, announced: 2025-06-01, confidence: V }
        parameters:
          - name: planMonths
            title: { sv: Månader, en: Months }
            axis: planYear
            source: { document: guideline, confidence: V }
            values:
              - { from: 2024, until: 2025, value: 12 }
              - { from: 2026, value: 6 }
          - name: lawDays
            title: { sv: Dagar, en: Days }
            axis: asOf
            source: { document: guideline, confidence: V }
            values:
              - { from: 2024-01-01, until: 2025-12-31, value: 30 }
              - { from: 2026-01-01, until: 2026-12-31, value: 14 }
          - name: steady
            title: { sv: Fast, en: Fixed }
            axis: planYear
            source: { document: guideline, confidence: V }
            values: [{ from: 2026, value: 3 }]
        goals:
          - key: plan-made
            area: plans
            title: { sv: Gör en plan, en: Make a plan }
            measure: { sv: Antal planer, en: Number of plans }
            target: { sv: "minst {param.steady}", en: "at least {param.steady}" }
            due: |
              asOf + months(6)
            owner: head
          - key: plan-kept
            area: plans
            title: { sv: Håll planen, en: Keep the plan }
            measure: { sv: Andel, en: Share }
            target: { sv: "{review.unit.employees} medarbetare", en: "{review.unit.employees} staff" }
            baseline: { sv: "{review.unit.name}", en: "{review.unit.name}" }
            due: |
              date("2026-03")
            owner: head
          - key: systems-safe
            area: systems
            title: { sv: Skydda systemen, en: Protect the systems }
            measure: { sv: Andel skyddade, en: Share protected }
            target: { sv: alla, en: all }
            due: |
              review.review.nextReviewBy
            owner: head
        """;

    public static Rulebook With(params ARequirement[] requirements)
    {
        var loaded = Load([.. requirements.Select(requirement => requirement.ToYaml())]);
        return loaded.Value
            ?? throw new InvalidOperationException(
                loaded.Diagnostics.First(problem => problem.Severity == DiagnosticSeverity.Error).Message.En);
    }

    public static Checked<Rulebook> Load(params string[] requirements) => Rulebook.Load(Files(requirements));

    /// <summary>Returns the files of a catalog: the surroundings first, then a file for each requirement.</summary>
    public static IReadOnlyList<CatalogFile> Files(params string[] requirements) =>
        [.. requirements.Prepend(Surroundings).Select((text, i) => new CatalogFile($"{i}.yaml", Encoding.UTF8.GetBytes(text)))];
}
