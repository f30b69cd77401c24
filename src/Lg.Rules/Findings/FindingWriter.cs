using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Writes findings: a row for each requirement and subject that is not met or undetermined.</summary>
internal sealed class FindingWriter(Scoring scoring, WaiverBook waivers, LastYear? lastYear, Restatements restatements)
{
    public Finding Write(FindingRow found)
    {
        var (outcome, row) = (found.Outcome, found.Row);
        var source = outcome.Requirement.Source;
        return new Finding
        {
            Requirement = source.Id,
            Title = source.Title,
            Ruleset = source.Ruleset,
            Area = source.Area,
            Severity = source.Severity,
            Subject = RowReader.SubjectOf(outcome, row),
            Verdict = row.Verdict,
            Message = found.Message,
            Why = found.Why,
            Evidence = found.Reason.Evidence,
            Plans = found.Plans,
            Explanation = found.Reason.Explanation,
            OpenToInterpretation = found.IsInterpretation ? true : null,
            Missing = Asked(found),
            FactsNeeded = Needed(found),
            FactsNeededCut = found.Needed.IsCut,
            Remedy = source.Remedy,
            RemedyState = found.Remedy.State,
            Changes = Changes(found),
            Sources = SourcesOf(found),
            RestatedBy = [.. restatements.Under(outcome, row).Select(other => other.Requirement.Id)],
            Goal = source.Goal,
            Points = scoring.PointsOf(outcome, row),
            Waiver = waivers.StateOf(source.Id),
            Comparison = lastYear?.Compare(outcome, row),
            Omitted = found.Omitted,
        };
    }

    public UpcomingFinding WriteUpcoming(FindingRow found)
    {
        var (outcome, row) = (found.Outcome, found.Row);
        var source = outcome.Requirement.Source;
        return new UpcomingFinding
        {
            Requirement = source.Id,
            Title = source.Title,
            Ruleset = source.Ruleset,
            Area = source.Area,
            Severity = source.Severity,
            Subject = RowReader.SubjectOf(outcome, row),
            Readiness = TimeGates.ReadinessOf(row.Verdict),
            InForceFrom = TimeGates.InForceFrom(outcome.Requirement)!.Value,
            Message = found.Message,
            Why = found.Why,
            Evidence = found.Reason.Evidence,
            Plans = found.Plans,
            Explanation = found.Reason.Explanation,
            Missing = Asked(found),
            FactsNeeded = Needed(found),
            FactsNeededCut = found.Needed.IsCut,
            Remedy = source.Remedy,
            RemedyState = found.Remedy.State,
            Changes = Changes(found),
            Sources = SourcesOf(found),
            RestatedBy = [.. restatements.Under(outcome, row).Select(other => other.Requirement.Id)],
            Goal = source.Goal,
            Omitted = found.Omitted,
        };
    }

    // Its own sources first, then those of what restates it; a place that both name stands once.
    private IReadOnlyList<SourceReference> SourcesOf(FindingRow found) =>
    [
        .. found.Outcome.Requirement.Sources
            .Concat(restatements.Under(found.Outcome, found.Row).SelectMany(other => other.Requirement.Sources))
            .DistinctBy(source => (source.Document, source.At)),
    ];

    private static IReadOnlyList<MissingFact> Asked(FindingRow found) => [.. found.Asked.Select(Write)];

    /// <summary>Returns how many are left out of a list that tells the first; <c>null</c> when none is.</summary>
    public static int? Beyond(int most, int count) => count > most ? count - most : null;

    private static IReadOnlyList<IReadOnlyList<MissingFact>> Needed(FindingRow found) =>
        [.. found.Needed.Sets.Select(set => (IReadOnlyList<MissingFact>)[.. set.Select(Write)])];

    private static IReadOnlyList<FactChange> Changes(FindingRow found) =>
        [.. found.Remedy.Edits.Select(edit => new FactChange { Pointer = edit.Pointer, Label = edit.Name.Label, Of = edit.Name.Of, From = edit.From, To = edit.To, AnyValue = edit.IsStating })];

    private static MissingFact Write(Missing fact) => new() { Pointer = fact.Pointer, Question = fact.Question };
}
