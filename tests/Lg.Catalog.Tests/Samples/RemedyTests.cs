using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Remedies;
using Verdict = Lg.Model.Reports.Verdict;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// A proposed change of a sample is worth its name: with it the requirement holds, with less of it not, and it can be made.
/// </summary>
public sealed class RemedyTests
{
    public static TheoryData<string, string> Assessments => new() { { "trafikkontoret", "2026-11-21" }, { "stadshus", "2024-11-19" } };

    [Theory]
    [MemberData(nameof(Assessments))]
    public void Every_proposed_change_makes_its_requirement_hold(string unit, string day)
    {
        var proposals = Proposal.Of(unit, day);

        Assert.True(proposals.Count > 40, $"{proposals.Count} proposals");
        Assert.All(proposals, proposal => Assert.Equal(Verdict.Met, proposal.With(proposal.Edits)));
    }

    [Theory]
    [MemberData(nameof(Assessments))]
    public void No_part_of_a_proposed_change_is_enough(string unit, string day) => Assert.All(
        Proposal.Of(unit, day),
        proposal => Assert.All(PartsOf(proposal.Edits), part => Assert.NotEqual(Verdict.Met, proposal.With(part))));

    [Theory]
    [MemberData(nameof(Assessments))]
    public void Only_facts_that_the_unit_can_still_change_are_proposed(string unit, string day) => Assert.All(
        Proposal.Of(unit, day).SelectMany(proposal => proposal.Edits),
        edit => Assert.True(FieldPointer.Find(edit.Pointer)!.IsActionable, edit.Pointer));

    private static IEnumerable<IReadOnlyList<Edit>> PartsOf(IReadOnlyList<Edit> edits) =>
        Enumerable.Range(0, (1 << edits.Count) - 1).Select(part => (IReadOnlyList<Edit>)[.. edits.Where((_, i) => (part & (1 << i)) != 0)]);

    private sealed record Proposal(Review Review, DateOnly AsOf, Outcome Outcome, int Row, IReadOnlyList<Edit> Edits)
    {
        public static IReadOnlyList<Proposal> Of(string unit, string day)
        {
            var review = unit == "trafikkontoret" ? Sample.Trafikkontoret : Sample.StadshusAb;
            var scope = ScopeOf(review, DateOnly.ParseExact(day, "yyyy-MM-dd"));
            RemedyFinder finder = new(new ReviewIndex(review, null), scope);
            return
            [
                .. from outcome in ShippedCatalog.Rulebook.Compiled.Requirements.Select(
                    new Evaluator(scope, review.Details?.PlanYear).Evaluate)
                   from row in Enumerable.Range(0, outcome.Rows.Count)
                   let remedy = finder.Find(outcome.Requirement, outcome.Rows[row], TraceOf(outcome, outcome.Rows[row]))
                   where remedy.Edits.Count > 0
                   select new Proposal(review, scope.AsOf, outcome, row, remedy.Edits),
            ];
        }

        /// <summary>Returns the verdict of the row after some changes.</summary>
        public Verdict With(IReadOnlyList<Edit> edits)
        {
            var changed = edits.Aggregate(Review, ReviewEditor.With);
            return new Evaluator(ScopeOf(changed, AsOf), changed.Details?.PlanYear).Evaluate(Outcome.Requirement).Rows[Row].Verdict;
        }

        private static TraceEntry? TraceOf(Outcome outcome, Row row) =>
            row.Cause == RowCause.Criterion ? outcome.Requirement.Criterion!.Explain(outcome.Scope, row.Item) : null;

        private static EvaluationScope ScopeOf(Review review, DateOnly asOf) =>
            new(review, null, asOf, ShippedCatalog.Rulebook.Compiled.Parameters.ValuesOn(asOf, review.Details?.PlanYear));
    }
}
