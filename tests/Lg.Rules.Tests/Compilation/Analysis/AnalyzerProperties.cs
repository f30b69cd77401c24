using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Compilation.Translation;

namespace Lg.Rules.Tests.Compilation.Analysis;

/// <summary>What is said of a condition is never contradicted by a review, however incomplete.</summary>
public sealed class AnalyzerProperties
{
    private const int Reviews = 12;

    [Property(MaxTest = 600)]
    public Property What_is_said_never_to_come_out_one_way_never_does() =>
        Prop.ForAll(
            Samples(),
            sample => sample.Remarks.Where(StandsAlone)
                .All(remark => sample.OutcomesOf(remark.Condition).All(outcome => Agrees(remark, outcome))));

    [Property(MaxTest = 600)]
    public Property What_is_said_not_to_matter_can_be_replaced() =>
        Prop.ForAll(Samples(), sample => sample.Remarks.All(remark =>
        {
            var replaced = sample.With(remark);
            return replaced is null || sample.Reviews.All(review => !Contradict(Run(sample.Condition, review), Run(replaced, review)));
        }));

    [Fact]
    public void Random_conditions_have_remarks_of_every_kind()
    {
        var remarks = Enumerable.Range(0, 300).SelectMany(seed => Sample.Of(seed).Remarks).ToList();

        Assert.Equal([], ((string[])["Beside", "Bounds", "Constant", "SameSides", "Several"]).Except(remarks.Select(KindOf)));
    }

    private static Arbitrary<Sample> Samples() => Gen.Choose(0, int.MaxValue).Select(Sample.Of).ToArbitrary();

    private static string? KindOf(Remark remark) => remark switch
    {
        Remark.Decided { Because: var reason } => reason?.GetType().Name,
        Remark.Useless { Because: var reason } => reason.GetType().Name,
        _ => remark.GetType().Name,
    };

    private static bool StandsAlone(Remark remark) =>
        remark is Remark.Constant or Remark.Decided { Because: not (Because.Beside or Because.Several) };

    private static bool Agrees(Remark remark, Truth outcome) => remark switch
    {
        Remark.Constant { Outcome: { } fact } => outcome == (fact.IsKnown ? (bool)fact.Value! : Truth.OfState(fact.State)),
        Remark.Decided { Missing: var missing } => missing ? !outcome.IsTrue : !outcome.IsFalse,
        _ => true,
    };

    private static bool Contradict(Truth a, Truth b) => a.IsDecided && b.IsDecided && a != b;

    private static Truth Run(CompiledCondition condition, Review review) => condition.Evaluate(ScopeOf(review), null);

    private static EvaluationScope ScopeOf(Review review) =>
        new(review, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());

    private sealed record Sample(string Text, IReadOnlyList<Review> Reviews)
    {
        public CompiledCondition Condition { get; } = Check(Text) ?? throw new InvalidOperationException(Text);

        public IReadOnlyList<Remark> Remarks => Analyzer.RemarksOn(Condition.Expression);

        public override string ToString() => Text;

        public static Sample Of(int seed)
        {
            var random = new Random(seed);
            var (text, review) = random.Next(3) switch
            {
                0 => (new LogicText(random).Any(), () => World.Any(random).Review),
                1 => (new AnyConditionText(random).Condition(), () => Drawn(random)),
                _ => (new ComparisonText(random).Any(), (Func<Review>)new ComparisonText(random).Review),
            };
            return new(text, [.. Enumerable.Range(0, AnalyzerProperties.Reviews).Select(_ => review())]);
        }

        public IEnumerable<Truth> OutcomesOf(TypedNode node) =>
            Reviews.SelectMany(review => Flat(Condition.Explain(ScopeOf(review), null)))
                .Where(entry => entry.Node?.Id == node.Id)
                .Select(entry => entry.Outcome!.Value);

        /// <summary>
        /// Returns the expression with the only way in which a condition can come out in its place; <c>null</c> when a guard goes with it.
        /// </summary>
        public CompiledCondition? With(Remark remark)
        {
            var outcome = remark switch
            {
                Remark.Constant { Outcome: { IsKnown: true, Value: var value } } => (bool)value!,
                Remark.Decided { Missing: var missing } => !missing,
                Remark.Useless { Missing: var missing } => !missing,
                _ => (bool?)null,
            };
            var (start, end) = (remark.Condition.Span.Start, remark.Condition.Span.End);
            return outcome is { } only ? Check($"{Text[..start]}({(only ? "true" : "false")}){Text[end..]}") : null;
        }

        private static CompiledCondition? Check(string text)
        {
            var (typed, diagnostics) = ExpressionPrinter.Check(text, new CheckContext());
            return diagnostics.Replace("LG2013", "", StringComparison.Ordinal).Contains("LG", StringComparison.Ordinal) ? null : new(typed);
        }

        private static Review Drawn(Random random)
        {
            AnyReview any = new(random);
            var review = any.Draw();
            return random.Next(2) == 0 ? review : any.Completed(review);
        }

        private static IEnumerable<TraceEntry> Flat(TraceEntry entry) => [entry, .. entry.Parts.SelectMany(Flat)];
    }
}
