using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Remedies;
using Verdict = Lg.Model.Reports.Verdict;

namespace Catalog.Tests.Samples;

/// <summary>A proposed change is worth its name: with it, the requirement holds.</summary>
public sealed class RemedyTests
{
    public static TheoryData<string, string> Assessments => new() { { "trafikkontoret", "2026-11-21" }, { "stadshus", "2024-11-19" } };

    [Theory]
    [MemberData(nameof(Assessments))]
    public void Every_proposed_change_makes_its_requirement_hold(string unit, string day)
    {
        var review = unit == "trafikkontoret" ? Sample.Trafikkontoret : Sample.StadshusAb;
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd");

        var tried = Proposals(review, asOf).Select(proposal => Try(review, asOf, proposal)).ToList();

        Assert.True(tried.Count > 20, $"{tried.Count} proposals");
        Assert.All(tried, result => Assert.Equal(Verdict.Met, result.Verdict));
    }

    private static IEnumerable<(Outcome Outcome, int Row, IReadOnlyList<Edit> Edits)> Proposals(Review review, DateOnly asOf)
    {
        var scope = ScopeOf(review, asOf);
        var finder = new RemedyFinder(new ReviewIndex(review, null), scope);
        foreach (var outcome in ShippedCatalog.Rulebook.Compiled.Requirements.Select(new Evaluator(scope, review.Details?.PlanYear).Evaluate))
        {
            for (var row = 0; row < outcome.Rows.Count; row++)
            {
                if (outcome.Rows[row] is { Verdict: Verdict.NotMet, Cause: RowCause.Criterion } notMet && finder.Find(outcome.Requirement.Criterion!, notMet.Item) is { Count: > 0 } edits)
                    yield return (outcome, row, edits);
            }
        }
    }

    private static (string Requirement, Verdict Verdict) Try(Review review, DateOnly asOf, (Outcome Outcome, int Row, IReadOnlyList<Edit> Edits) proposal)
    {
        var changed = proposal.Edits.Aggregate(review, ReviewEditor.With);
        var again = new Evaluator(ScopeOf(changed, asOf), changed.Details?.PlanYear).Evaluate(proposal.Outcome.Requirement);
        return (proposal.Outcome.Requirement.Id, again.Rows[proposal.Row].Verdict);
    }

    private static EvaluationScope ScopeOf(Review review, DateOnly asOf) =>
        new(review, null, asOf, ShippedCatalog.Rulebook.Compiled.Parameters.ValuesOn(asOf, review.Details?.PlanYear));
}
