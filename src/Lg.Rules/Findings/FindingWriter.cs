using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// Writes findings: a row for each requirement and subject that is not met or undetermined, or not yet in force. What takes work to tell is
/// read when somebody asks for it.
/// </summary>
internal sealed class FindingWriter(
    Scoring scoring, WaiverBook waivers, Restatements restatements, Func<LastYear?> lastYear, Deferred<RowReader> reader, Lock gate)
{
    /// <summary>Writes what is to hold today.</summary>
    public Finding Write(FindingRow found) => Common(found) with
    {
        Points = scoring.PointsOf(found.Outcome, found.Row),
        Waiver = waivers.StateOf(found.Outcome.Requirement.Id),
        Comparison = lastYear()?.Compare(found.Outcome, found.Row),
    };

    /// <summary>Writes what is announced but not yet in force.</summary>
    public Finding WriteUpcoming(FindingRow found) => Common(found) with
    {
        Readiness = TimeGates.ReadinessOf(found.Row.Verdict),
        InForceFrom = TimeGates.InForceFrom(found.Outcome.Requirement)!.Value,
    };

    /// <summary>Returns how many are left out of a list that tells the first; <c>null</c> when none is.</summary>
    public static int? Beyond(int most, int count) => count > most ? count - most : null;

    private Finding Common(FindingRow found)
    {
        var (outcome, row) = (found.Outcome, found.Row);
        var source = outcome.Requirement.Source;
        var under = restatements.Under(outcome, row);
        return new Finding
        {
            Requirement = source.Id,
            Title = source.Title,
            Ruleset = source.Ruleset,
            Area = source.Area,
            Severity = source.Severity,
            Basis = outcome.Requirement.Basis,
            Subject = RowReader.SubjectOf(outcome, row),
            Verdict = row.Verdict,
            FoundLater = Deferred<FoundPart>.By(gate, () => reader.Value.Found(outcome, row)),
            WhyLater = Deferred<Model.LocalizedText>.By(gate, () => reader.Value.Why(outcome, row)),
            ExplanationLater = Deferred<Explanation?>.By(gate, () => reader.Value.Explain(outcome, row)),
            NeededLater = Deferred<NeededPart>.By(gate, () => reader.Value.Needed(outcome, row)),
            RemedyLater = Deferred<RemedyPart>.By(gate, () => reader.Value.Remedy(outcome, row)),
            Remedy = source.Remedy,
            Sources = SourcesOf(outcome, under),
            RestatedBy = [.. under.Select(other => other.Requirement.Id)],
            Goal = source.Goal,
            Omitted = found.Omitted,
        };
    }

    // Its own sources first, then those of what restates it; a place that both name stands once.
    private static IReadOnlyList<SourceReference> SourcesOf(Outcome outcome, IReadOnlyList<Outcome> under) => under.Count == 0
        ? CitedSources.Of(outcome)
        : [.. CitedSources.Of(outcome).Concat(under.SelectMany(CitedSources.Of)).DistinctBy(source => (source.Document, source.At))];
}
