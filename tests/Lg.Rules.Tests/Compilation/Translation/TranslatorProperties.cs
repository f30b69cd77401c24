using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Translation;

/// <summary>A condition comes to the same however it is run. What fails names its seed, from which the case can be made again.</summary>
public sealed class TranslatorProperties
{
    private const int Samples = 20;

    [Property(MaxTest = 500)]
    public Property A_condition_comes_to_the_same_when_it_is_explained() =>
        Prop.ForAll(Cases.ToArbitrary(), sample =>
        {
            CompiledCondition condition = new(sample.Typed);
            return condition.Explain(sample.Scope, null).Outcome == condition.Evaluate(sample.Scope, null);
        });

    [Property(MaxTest = 150)]
    public Property A_condition_comes_to_the_same_compiled_and_interpreted() =>
        Prop.ForAll(Cases.ToArbitrary(), sample => sample.Run(interpret: true) == sample.Run(interpret: false));

    [Property]
    public Property An_explanation_compiled_is_the_one_interpreted() =>
        Prop.ForAll(Cases.ToArbitrary(), sample => sample.Trace(interpret: true) == sample.Trace(interpret: false));

    [Property(MaxTest = 300)]
    public Property Each_connective_in_an_explanation_follows_from_its_parts() =>
        Prop.ForAll(Cases.ToArbitrary(), sample => Flat(new CompiledCondition(sample.Typed).Explain(sample.Scope, null)).All(Follows));

    [Property(MaxTest = 500)]
    public Property What_is_decided_stays_decided_however_the_unknown_facts_turn_out() =>
        Prop.ForAll(Cases.ToArbitrary(), sample =>
        {
            var run = BackEnd.Condition(Translator.Condition(sample.Typed), interpret: true);
            var truth = run(sample.Scope, null);
            return !truth.IsDecided || sample.Completed.All(review => run(ScopeOf(review), null) == truth);
        });

    private static Gen<Sample> Cases => Gen.Choose(0, int.MaxValue).Select(Sample.Of);

    private static EvaluationScope ScopeOf(Review review) =>
        new(review, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());

    private static IEnumerable<TraceEntry> Flat(TraceEntry entry) => [entry, .. entry.Parts.SelectMany(Flat)];

    private static bool Follows(TraceEntry entry) => entry.Node is not TypedNode.Logic logic || entry.Outcome == logic.Kind switch
    {
        LogicKind.And => Truth.And(entry.Parts[0].Outcome!.Value, entry.Parts[1].Outcome!.Value),
        LogicKind.Or => Truth.Or(entry.Parts[0].Outcome!.Value, entry.Parts[1].Outcome!.Value),
        LogicKind.Not => Truth.Not(entry.Parts[0].Outcome!.Value),
    };

    private sealed record Sample(int Seed, string Text, Review Review)
    {
        public TypedExpression Typed { get; } = Check(Text);

        public EvaluationScope Scope { get; } = ScopeOf(Review);

        public IEnumerable<Review> Completed =>
            Enumerable.Range(0, Samples).Select(i => new AnyReview(new Random(Seed + i)).Completed(Review));

        public static Sample Of(int seed)
        {
            var random = new Random(seed);
            return new(seed, new AnyConditionText(random).Condition(), new AnyReview(random).Draw());
        }

        public Truth Run(bool interpret) => BackEnd.Condition(Translator.Condition(Typed), interpret)(Scope, null);

        public string Trace(bool interpret)
        {
            Trace trace = new(Typed.Nodes);
            BackEnd.Condition(Translator.Condition(Typed, traces: true), interpret)(Scope.With(trace), null);
            return string.Join('\n', Flat(trace.Root).Select(entry => $"{entry.Node?.Id} {entry.Outcome} {entry.Fact?.State}"));
        }

        private static TypedExpression Check(string text)
        {
            var (typed, diagnostics) = ExpressionPrinter.Check(text, new CheckContext());
            Assert.DoesNotContain("LG", diagnostics.Replace("LG2013", "", StringComparison.Ordinal), StringComparison.Ordinal);
            return typed;
        }
    }
}
