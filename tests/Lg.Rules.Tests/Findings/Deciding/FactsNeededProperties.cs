using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;
using Lg.Rules.Findings.Deciding;
using Lg.Rules.Tests.Evaluation;
using Outcome = Lg.Rules.Evaluation.Outcome;

namespace Lg.Rules.Tests.Findings.Deciding;

/// <summary>
/// The sets of facts needed against brute force: a set is right when some values of its facts decide the verdict whatever the rest are, and
/// minimal when no part of it has that. Every set of all small ones is tried, with all values.
/// </summary>
public sealed class FactsNeededProperties
{
    private const int LargestSet = 3;

    [Property(MaxTest = 300)]
    public Property Every_set_that_is_told_decides_for_some_values_and_no_part_of_it_does() =>
        Prop.ForAll(Undetermined.ToArbitrary(), sample => sample.Told.IsSubsetOf(sample.Minimal));

    [Property(MaxTest = 300)]
    public Property Every_minimal_set_is_told_unless_it_is_said_that_there_are_more() =>
        Prop.ForAll(Undetermined.ToArbitrary(), sample => sample.Needed.IsCut || sample.Told.SetEquals(sample.Minimal));

    [Fact]
    public void Most_verdicts_have_few_and_small_sets()
    {
        List<Sample> samples = [.. Enumerable.Range(0, 400).Select(Sample.Of).Where(sample => sample.Row.Verdict == Verdict.Undetermined)];

        Assert.InRange(samples.Count(sample => sample.Needed.IsCut), 0, samples.Count / 5);
    }

    [Property(MaxTest = 300)]
    public Property A_decided_verdict_needs_nothing() =>
        Prop.ForAll(
            Samples.Where(sample => sample.Row.Verdict != Verdict.Undetermined).ToArbitrary(), sample => sample.Needed == FactsNeeded.None);

    private static Gen<Sample> Samples => Gen.Choose(0, int.MaxValue).Select(Sample.Of);

    private static Gen<Sample> Undetermined => Samples.Where(sample => sample.Row.Verdict == Verdict.Undetermined);

    private sealed record Sample(int Seed, string? Applies, string Criterion, AFactTable Table)
    {
        private readonly CompiledRequirement requirement = FactConditionText.Requirement(Applies, Criterion);

        public Row Row => RowOf(Table);

        public FactsNeeded Needed
        {
            get
            {
                var outcome = Assess(Table);
                var condition = outcome.Rows[0].Cause == RowCause.Applies ? requirement.Applies! : requirement.Criterion!;
                return new FactsNeededFinder(new ReviewIndex(outcome.Scope.Review, null), new SetAsideFacts(outcome.Scope.Review)).Of(
                    outcome, outcome.Rows[0], condition.Explain(outcome.Scope, null));
            }
        }

        public HashSet<string> Told => [.. Needed.Sets.Select(set => Line(set.Select(fact => fact.Pointer)))];

        public HashSet<string> Minimal => [.. MinimalSets.Select(Line)];

        private List<IReadOnlyList<string>> MinimalSets
        {
            get
            {
                List<IReadOnlyList<string>> minimal = [];
                foreach (var set in AFactTable.Sets([.. Table.NotStated], LargestSet))
                {
                    if (!minimal.Exists(part => part.All(set.Contains)) && Decides(set))
                        minimal.Add(set);
                }

                return minimal;
            }
        }

        public static Sample Of(int seed)
        {
            var random = new Random(seed);
            FactConditionText text = new(random, mayAskStated: true);
            return new(seed, random.Next(3) == 0 ? text.Any(2) : null, text.Any(), AFactTable.Any(random));
        }

        private static string Line(IEnumerable<string> set) => string.Join(" & ", set.Order(StringComparer.Ordinal));

        private bool Decides(IReadOnlyList<string> set) =>
            Table.Assignments(set).Any(values => RowOf(Table.With(values)).Verdict != Verdict.Undetermined);

        private Row RowOf(AFactTable table) => Assess(table).Rows[0];

        private Outcome Assess(AFactTable table) =>
            new Evaluator(new EvaluationScope(table.Review, null, Assessed.AsOf, new Dictionary<string, object?>()), null).Evaluate(
                requirement);
    }
}
