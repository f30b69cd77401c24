namespace Lg.Cli.Tests.Workbench;

/// <summary>A catalog of one requirement, for commands to which the size of a catalog does not matter.</summary>
internal static class SmallCatalog
{
    public const string Text =
        """
        catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }
        rulesets: [{ id: city, title: { sv: Staden, en: The city } }]
        areas: [{ id: plans, title: { sv: Planer, en: Plans } }]
        roles: [{ id: head, title: { sv: chef, en: head } }]
        sources:
          - { id: guideline, title: { sv: Riktlinje, en: Guideline }, publisher: Staden, kind: guideline, confidence: S }
        ruleset: city
        area: plans
        requirements:
          - id: RL-PL-01
            title: { sv: En plan finns, en: There is a plan }
            purpose: { sv: Utan en plan vet ingen vad som ska göras., en: Without a plan nobody knows what to do. }
            sources: [{ document: guideline, confidence: S }]
            severity: major
            dimension: adequacy
            basis: city
            criterion: |
              review.context.influencePlan.exists
            finding: { sv: Ingen plan., en: No plan. }
            remedy: { sv: Gör en plan., en: Make a plan. }
            goal: plan-made
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
        - requirement: RL-PL-01
          cases:
            - name: finns
              asOf: 2025-12-01
              review: { context: { influencePlan: { exists: true } } }
              verdict: met
            - name: finns inte
              asOf: 2025-12-01
              review: { context: { influencePlan: { exists: false } } }
              verdict: notMet
            - name: nämns inte
              asOf: 2025-12-01
              review: {}
              verdict: undetermined
        """;
}
