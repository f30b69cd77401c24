using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Remedies;
using Lg.Rules.Tests.Evaluation;
using Outcome = Lg.Rules.Evaluation.Outcome;

namespace Lg.Rules.Tests.Findings.Remedies;

/// <summary>
/// Remedies against brute force: what is proposed holds, changes only what can be changed, and is the smallest that does.
/// </summary>
public sealed class RemedyProperties
{
    private const int MostChanges = 3;

    [Property(MaxTest = 250)]
    public Property A_change_that_is_told_makes_the_requirement_hold() =>
        Prop.ForAll(Changed.ToArbitrary(), sample => sample.IsMetWith(sample.Remedy.Edits));

    [Property(MaxTest = 250)]
    public Property Only_facts_that_the_unit_can_still_change_are_changed() =>
        Prop.ForAll(Changed.ToArbitrary(), sample => sample.Remedy.Edits.All(edit => FieldPointer.Find(edit.Pointer)!.IsActionable));

    [Property(MaxTest = 250)]
    public Property No_part_of_a_change_is_enough() =>
        Prop.ForAll(Changed.ToArbitrary(), sample => !PartsOf(sample.Remedy.Edits).Any(sample.IsMetWith));

    // A condition can also ask for a day that has passed; then one day less is as good as any day long ago, and no limit is missed.
    [Property(MaxTest = 250)]
    public Property One_day_less_is_not_enough() => Prop.ForAll(Changed.ToArbitrary(), sample => sample.Remedy.Edits.Where(IsOrLater)
        .All(edit =>
        !IsMetOn(sample, edit, ((Lg.Model.PartialDate)edit.Value).First.AddDays(-1))
            || IsMetOn(sample, edit, new DateOnly(Lg.Model.PartialDate.FirstYear, 1, 1))));

    // That a requirement applies is not for a remedy to bring about.
    [Property(MaxTest = 300)]
    public Property Every_change_is_found_and_has_the_fewest_facts() =>
        Prop.ForAll(
            NotMet.Where(sample => sample.Applies is null && sample.FewestChanges is not null).ToArbitrary(),
            sample => sample.Remedy.Edits.Count == sample.FewestChanges);

    [Property(MaxTest = 250)]
    public Property What_cannot_be_undone_holds_after_no_change() =>
        Prop.ForAll(
            NotMet.Where(sample => sample.Remedy.State == RemedyState.CannotBeUndone).ToArbitrary(),
            sample => sample.FewestChanges is null);

    [Property(MaxTest = 250)]
    public Property What_is_not_not_met_has_no_remedy() =>
        Prop.ForAll(Samples.Where(sample => sample.Row.Verdict != Verdict.NotMet).ToArbitrary(), sample => sample.Remedy == Remedy.None);

    private static Gen<Sample> Samples => Gen.Choose(0, int.MaxValue).Select(Sample.Of);

    private static Gen<Sample> NotMet => Samples.Where(sample => sample.Row.Verdict == Verdict.NotMet);

    private static Gen<Sample> Changed => NotMet.Where(sample => sample.Remedy.State == RemedyState.Change);

    private static bool IsOrLater(Edit edit) =>
        edit.Value is Lg.Model.PartialDate && edit.To.En.EndsWith("or later", StringComparison.Ordinal);

    private static bool IsMetOn(Sample sample, Edit edit, DateOnly day) =>
        sample.IsMetWith(
            [.. sample.Remedy.Edits.Select(other => other == edit ? edit with { Value = Lg.Model.PartialDate.From(day) } : other)]);

    private static IEnumerable<IReadOnlyList<Edit>> PartsOf(IReadOnlyList<Edit> edits) =>
        Enumerable.Range(0, (1 << edits.Count) - 1).Select(part => (IReadOnlyList<Edit>)[.. edits.Where((_, i) => (part & (1 << i)) != 0)]);

    private sealed record Sample(int Seed, string? Applies, string Criterion, AFactTable Table)
    {
        private readonly CompiledRequirement requirement = FactConditionText.Requirement(Applies, Criterion);

        public Row Row => Assess(Table.Review).Rows[0];

        public Remedy Remedy
        {
            get
            {
                var outcome = Assess(Table.Review);
                var trace = outcome.Rows[0].Cause == RowCause.Criterion ? requirement.Criterion!.Explain(outcome.Scope, null) : null;
                return new RemedyFinder(new ReviewIndex(outcome.Scope.Review, null), outcome.Scope).Find(
                    requirement, outcome.Rows[0], trace);
            }
        }

        /// <summary>
        /// Gets the smallest number of facts whose change makes it hold; <c>null</c> when it is larger than what is tried.
        /// </summary>
        public int? FewestChanges
        {
            get
            {
                List<string> places = [.. Table.Domains.Keys.Where(place => FieldPointer.Find(place)!.IsActionable)];
                return AFactTable.Sets(places, MostChanges)
                    .FirstOrDefault(
                        set => Table.Assignments(set).Any(values => !values.Any(IsPast) && IsMet(Table.With(values).Review)))?.Count;
            }
        }

        public static Sample Of(int seed)
        {
            var random = new Random(seed);
            FactConditionText text = new(random, mayAskStated: false, hasRoutine: true);
            return new(seed, random.Next(3) == 0 ? text.Any(2) : null, text.Any(), AFactTable.Any(random, hasRoutine: true));
        }

        public bool IsMetWith(IReadOnlyList<Edit> edits) => IsMet(edits.Aggregate(Table.Review, ReviewEditor.With));

        // What is done now is not done before.
        private static bool IsPast(KeyValuePair<string, object> value) =>
            value.Value is Lg.Model.PartialDate date && date.Last < Assessed.AsOf;

        private bool IsMet(Lg.Model.Review review) => Assess(review).Rows[0].Verdict == Verdict.Met;

        private Outcome Assess(Lg.Model.Review review) =>
            new Evaluator(new EvaluationScope(review, null, Assessed.AsOf, new Dictionary<string, object?>()), null).Evaluate(requirement);
    }
}
