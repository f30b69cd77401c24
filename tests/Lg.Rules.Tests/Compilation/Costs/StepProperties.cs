using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Costs;

/// <summary>What is worked out in advance is never less than what is taken.</summary>
public sealed class StepProperties
{
    [Property(MaxTest = 1_000)]
    public Property An_evaluation_takes_no_more_steps_than_were_worked_out() =>
        Prop.ForAll(Samples.ToArbitrary(), sample =>
        {
            EvaluationScope scope = new(sample.World.Review, null, new DateOnly(2026, 1, 1), new Dictionary<string, object?>());
            new CompiledCondition(sample.Typed).Evaluate(scope, null);
            return scope.Meter.Used <= CostEstimator.StepsOf(sample.Typed.Root, 1);
        });

    [Property]
    public Property The_same_evaluation_takes_the_same_steps() =>
        Prop.ForAll(Samples.ToArbitrary(), sample => Used(sample, interpret: true) == Used(sample, interpret: false));

    private static Gen<Sample> Samples =>
        from seed in Gen.Choose(0, int.MaxValue)
        select Sample.Of(seed);

    private static long Used(Sample sample, bool interpret)
    {
        EvaluationScope scope = new(sample.World.Review, null, new DateOnly(2026, 1, 1), new Dictionary<string, object?>());
        BackEnd.Condition(Translator.Condition(sample.Typed), interpret)(scope, null);
        return scope.Meter.Used;
    }

    private sealed record Sample(int Seed, string Text, World World, TypedExpression Typed)
    {
        public static Sample Of(int seed)
        {
            Random random = new(seed);
            var text = new LogicText(random).Any();
            return new(seed, text, World.Any(random), ExpressionPrinter.Check(text, new CheckContext()).Typed);
        }
    }
}
