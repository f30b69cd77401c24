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
        named.Mention(finding.RestatedBy);
        return new()
        {
            Requirement = finding.Requirement,
            Subject = named.PointerOf(finding.Subject),
            Verdict = finding.Verdict,
            Readiness = finding.Readiness,
            InForceFrom = finding.InForceFrom,
            Message = finding.Message,
            Why = finding.Why == finding.Message ? null : finding.Why,
            Plans = finding.Plans,
            OpenToInterpretation = finding.OpenToInterpretation,
            Points = finding.Points == 0 ? null : finding.Points,
            Waiver = finding.Waiver,
            Comparison = finding.Comparison,
            RestatedBy = finding.RestatedBy,
            Evidence = withEvidence ? [.. finding.Evidence.Select(Write)] : [],
            Missing = withFactsNeeded ? [.. finding.Missing.Select(Write)] : [],
            FactsNeeded = withFactsNeeded ? [.. finding.FactsNeeded.Select(set => (IReadOnlyList<AskedView>)[.. set.Select(Write)])] : [],
            FactsNeededCut = withFactsNeeded && finding.FactsNeededCut,
            RemedyState = withChanges ? finding.RemedyState : null,
            Changes = withChanges ? [.. finding.Changes.Select(Write)] : [],
            Explanation = withExplanations ? finding.Explanation : null,
            Omitted = finding.Omitted,
        };
    }

    private FactView Write(Evidence fact) => new()
    {
        Pointer = fact.Pointer,
        Label = fact.Label == named.FieldAt(fact.Pointer)?.Label ? null : fact.Label,
        Value = fact.Value,
    };

    private AskedView Write(MissingFact fact) => new()
    {
        Pointer = fact.Pointer,
        Question = fact.Question == named.FieldAt(fact.Pointer)?.Question ? null : fact.Question,
    };

    private ChangeView Write(FactChange change) => new()
    {
        Pointer = change.Pointer,
        Label = change.Label == named.FieldAt(change.Pointer)?.Label ? null : change.Label,
        Of = change.Of,
        From = change.From,
        To = change.AnyValue ? null : change.To,
    };
}
