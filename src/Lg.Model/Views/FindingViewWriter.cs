using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>Writes findings with what is asked for of them.</summary>
internal sealed class FindingViewWriter(ReportJsonOptions options, ViewDictionaries named)
{
    private readonly bool withEvidence = options.Has(ReportInclude.Evidence);
    private readonly bool withFactsNeeded = options.Has(ReportInclude.FactsNeeded);
    private readonly bool withChanges = options.Has(ReportInclude.Changes);
    private readonly bool withExplanations = options.Has(ReportInclude.Explanations);

    public FindingView Write(Finding finding)
    {
        named.Tell(finding);
        named.Say(finding);
        named.Tell(finding.RestatedBy);
        var needed = withFactsNeeded ? finding.FactsNeeded : [];
        return new()
        {
            Requirement = finding.Requirement,
            Subject = named.PointerOf(finding.Subject),
            Verdict = finding.Verdict,
            Readiness = finding.Readiness,
            InForceFrom = finding.InForceFrom,
            Message = SaysMoreThanWhy(finding) ? finding.Message : null,
            Why = finding.Why,
            Plans = finding.Plans,
            OpenToInterpretation = finding.OpenToInterpretation,
            Points = finding.Points == 0 ? null : finding.Points,
            Waiver = finding.Waiver,
            Comparison = finding.Comparison,
            RestatedBy = finding.RestatedBy,
            Evidence = withEvidence ? [.. finding.Evidence.Select(Write)] : [],
            FactsNeeded = [.. needed.Select(set => (IReadOnlyList<AskedView>)[.. set.Select(Write)])],
            FactsNeededCut = withFactsNeeded && finding.FactsNeededCut,
            Missing = withFactsNeeded && !AreSame(finding.Missing, needed) ? [.. finding.Missing.Select(Write)] : [],
            RemedyState = withChanges ? finding.RemedyState : null,
            Changes = withChanges ? [.. finding.Changes.Select(Write)] : [],
            Explanation = withExplanations ? Explain(finding.Explanation) : null,
            Omitted = finding.Omitted,
        };
    }

    // Of an answer that is missing, why says what it is about.
    private static bool SaysMoreThanWhy(Finding finding) =>
        finding.Message != finding.Why && !(finding.Verdict == Verdict.Undetermined && finding.Missing.Count > 0);

    private static bool AreSame(IReadOnlyList<MissingFact> missing, IReadOnlyList<IReadOnlyList<MissingFact>> needed) =>
        missing.Count > 0 && missing.ToHashSet().SetEquals(needed.SelectMany(set => set));

    private static ExplanationView? Explain(Explanation? explained) => explained is null ? null : new()
    {
        Clause = explained is { Operator: "&&" or "||" or "!", Parts.Count: > 0 } ? null : explained.Clause,
        Operator = explained.Parts.Count > 0 ? explained.Operator : null,
        Truth = explained.Truth,
        Pointer = explained.Pointer,
        Parts = [.. explained.Parts.Select(Explain).OfType<ExplanationView>()],
        Omitted = explained.Omitted,
    };

    private FactView Write(Evidence fact) => new()
    {
        Pointer = fact.Pointer,
        Label = named.Label(fact.Pointer, fact.Label),
        Value = fact.Value,
    };

    private AskedView Write(MissingFact fact) => new() { Pointer = fact.Pointer, Question = named.Question(fact.Pointer, fact.Question) };

    private ChangeView Write(FactChange change) => new()
    {
        Pointer = change.Pointer,
        Label = named.Label(change.Pointer, change.Label),
        Of = change.Of,
        From = change.From,
        To = change.AnyValue ? null : change.To,
    };
}
