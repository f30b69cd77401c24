using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// The points of a finding are what the low end of the score gains when it is met, worked out anew from all the verdicts.
/// </summary>
public sealed class PointsTests
{
    public static TheoryData<string, string> Assessments =>
        new() { { "trafikkontoret", "2026-11-21" }, { "trafikkontoret", "2025-12-01" }, { "stadshus", "2024-11-19" } };

    [Theory]
    [MemberData(nameof(Assessments))]
    public void The_points_of_a_finding_are_the_gain_of_the_low_end(string unit, string day)
    {
        var (review, asOf) = (unit == "trafikkontoret" ? Sample.Trafikkontoret : Sample.StadshusAb, DateOnly.ParseExact(day, "yyyy-MM-dd"));
        var outcomes = Assess(review, asOf);
        var before = LowEnd(outcomes, null);
        var points = ShippedCatalog.Rulebook.Assess(review, asOf).Findings
            .ToLookup(finding => (finding.Requirement, finding.Subject?.Pointer ?? ""), finding => finding.Points);

        var open = Counted(outcomes)
            .SelectMany(outcome => outcome.Rows, (outcome, row) => (outcome, row))
            .Where(pair => pair.row.Verdict is Verdict.NotMet or Verdict.Undetermined)
            .ToList();

        Assert.True(open.Count > 100, $"{open.Count} findings");
        Assert.All(open, pair => Assert.Contains(
            Math.Round((LowEnd(outcomes, pair) - before) * 100, 1, MidpointRounding.AwayFromZero),
            points[(pair.outcome.Requirement.Id, SubjectOf(pair))]));
    }

    private static List<Outcome> Assess(Review review, DateOnly asOf)
    {
        var planYear = review.Details?.PlanYear;
        Evaluator evaluator =
            new(new EvaluationScope(review, null, asOf, ShippedCatalog.Rulebook.Compiled.Parameters.ValuesOn(asOf, planYear)), planYear);
        return [.. ShippedCatalog.Rulebook.Compiled.Requirements.Select(evaluator.Evaluate)];
    }

    // The formula of docs/scoring.md, with one row taken as met.
    private static decimal LowEnd(List<Outcome> outcomes, (Outcome Outcome, Row Row)? met)
    {
        var counted = Counted(outcomes);
        return counted.Sum(outcome => Weights.Of(outcome.Requirement) * LowShare(outcome, outcome == met?.Outcome ? met?.Row : null))
            / counted.Sum(outcome => Weights.Of(outcome.Requirement));
    }

    private static decimal LowShare(Outcome outcome, Row? met)
    {
        if (outcome.Rows.Any(row => row.Cause == RowCause.PartlyListed))
            return 0;
        if (outcome.Rows.SingleOrDefault(row => row.Cause == RowCause.Coverage) is { } coverage)
            return met != coverage ? (decimal)outcome.Share!.Value.Low.Numerator / (decimal)outcome.Share.Value.Low.Denominator : 1;

        var applicable = outcome.Rows.Where(row => row.Verdict != Verdict.NotApplicable).ToList();
        return (decimal)applicable.Count(row => row.Verdict == Verdict.Met || row == met) / applicable.Count;
    }

    // What restates another counts only where the other has no share.
    private static List<Outcome> Counted(List<Outcome> outcomes)
    {
        var applicable = outcomes.Where(outcome => outcome.Share is not null && Weights.Of(outcome.Requirement) > 0).ToList();
        return [.. applicable.Where(outcome => !applicable.Exists(other => other.Requirement.Id == outcome.Requirement.Restates))];
    }

    private static string SubjectOf((Outcome Outcome, Row Row) pair) => RowReader.SubjectOf(pair.Outcome, pair.Row)?.Pointer ?? "";
}
