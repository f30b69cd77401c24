using System.Text;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Yaml;

namespace Lg.Rules.Tests.Catalogs;

/// <summary>A small catalog that is right, to be broken in one place at a time.</summary>
internal static class ACatalog
{
    public const string Text =
        """
        catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }
        rulesets: [{ id: city, title: { sv: Staden, en: The city } }]
        areas: [{ id: plans, title: { sv: Planer, en: Plans } }]
        roles: [{ id: head, title: { sv: chef, en: head } }]
        sources:
          - { id: doc-1, title: { sv: Dokument, en: Document }, publisher: Staden, kind: law, announced: 2025-10-09, inForce: 2026-01-15, confidence: V2 }
        parameters:
          - name: planMonths
            title: { sv: Månader, en: Months }
            unit: months
            axis: planYear
            source: { document: doc-1, at: "5", confidence: S }
            values:
              - { from: 2024, until: 2025, value: 12 }
              - { from: 2026, value: 6 }
        goals:
          - key: plan-made
            area: plans
            title: { sv: Gör en plan, en: Make a plan }
            measure: { sv: Antal, en: Number }
            target: { sv: "minst {param.planMonths}", en: "at least {param.planMonths}" }
            due: |
              asOf + months(6)
            owner: head
        ruleset: city
        area: plans
        requirements:
          - id: CI-PL-01
            title: { sv: Det finns en plan, en: There is a plan }
            purpose: { sv: Annars vet ingen, en: Otherwise nobody knows }
            sources: [{ document: doc-1, confidence: S }]
            severity: major
            dimension: adequacy
            inForce: { from: 2026-01-15 }
            subject: decision
            coverage: planned
            applies: |
              review.unit.kind == "company"
            criterion: |
              review.decisions.size() > 0
                && param.planMonths > 0
            finding: { sv: "Planen saknas.", en: "There is no plan." }
            remedy: { sv: Gör en, en: Make one }
            goal: plan-made
          - id: CI-PL-02
            title: { sv: Är planen god, en: Is the plan good }
            purpose: { sv: Ingen kan mäta det, en: Nobody can measure it }
            sources: [{ document: doc-1, confidence: U }]
            severity: advice
            dimension: suitability
            kind: question
            planYears: { until: 2027 }
            question: { sv: Är den god?, en: Is it good? }
            remedy: { sv: Fråga, en: Ask }
            status: deprecated
            replacedBy: CI-PL-01

        """;

    public static (Catalog? Catalog, string Report) Read(params (string Path, string Text)[] files)
    {
        DiagnosticBag bag = new();
        var catalog = CatalogReader.Read([.. files.Select(file => new CatalogFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], bag);
        return (catalog, Written.Lines(bag.ToSortedList()));
    }

    /// <summary>Reads the catalog with one text in it replaced.</summary>
    public static string ReportWith(string old, string replacement)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return Read(("c.yaml", Text.Replace(old, replacement, StringComparison.Ordinal))).Report;
    }
}
