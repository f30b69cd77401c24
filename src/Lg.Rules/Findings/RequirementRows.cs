using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Writes the row of a requirement in the report.</summary>
internal sealed class RequirementRows(Scoring scoring, Deferred<RowReader> reader, Lock gate)
{
    public RequirementResult Write(Outcome outcome, ToldRows told)
    {
        var source = outcome.Requirement.Source;
        return new RequirementResult
        {
            Id = source.Id,
            Ruleset = source.Ruleset,
            Area = source.Area,
            Chapter = source.Chapter,
            Title = source.Title,
            Severity = source.Severity,
            Basis = outcome.Requirement.Basis,
            Dimension = source.Dimension,
            Kind = source.Kind,
            Verdict = outcome.Verdict,
            ReasonLater = Deferred<LocalizedText?>.By(gate, () => ReasonOf(outcome, told)),
            Counts = CountsOf(outcome),
            Share = outcome.Share is { } share ? new Interval(share.Low.PercentDown(), share.High.PercentUp()) : null,
            Points = outcome.Verdict == Verdict.NotMet
                ? scoring.PointsOf(outcome.Rows.Where(row => row.Verdict == Verdict.NotMet).Select(row => (outcome, row)))
                : null,
            Upcoming = outcome.Upcoming,
            InForceFrom = TimeGates.InForceFrom(outcome.Requirement),
            Restates = outcome.Requirement.Restates,
            Remedy = source.Remedy,
            Goal = source.Goal,
            Sources = CitedSources.Of(outcome),
        };
    }

    // Of a requirement that is not yet in force the subjects are told among what is upcoming.
    private static VerdictCounts CountsOf(Outcome outcome) => outcome.Gate == TimeGate.Upcoming
        ? new VerdictCounts { NotApplicable = outcome.Rows.Count }
        : new VerdictCounts
        {
            Met = outcome.Count(Verdict.Met),
            NotMet = outcome.Count(Verdict.NotMet),
            Undetermined = outcome.Count(Verdict.Undetermined),
            NotApplicable = outcome.Count(Verdict.NotApplicable),
        };

    private LocalizedText? ReasonOf(Outcome outcome, ToldRows told)
    {
        if (outcome.Gate == TimeGate.Upcoming)
            return Messages.Upcoming(TimeGates.InForceFrom(outcome.Requirement)!.Value);
        if (outcome.Verdict == Verdict.Met)
            return null;
        return told.Count == 1 || outcome.Verdict == Verdict.NotApplicable
            ? reader.Value.Found(outcome, told.Named[0].Row).Message
            : Messages.Several(outcome, outcome.Verdict);
    }
}
