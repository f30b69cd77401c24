using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>The logic of unknown facts against brute force. What fails names its seed, from which the case can be made again.</summary>
public sealed class TruthProperties
{
    [Property(MaxTest = 400)]
    public Property What_is_decided_is_so_however_the_unknown_facts_turn_out() =>
        Prop.ForAll(Conditions(text => text.Any()).ToArbitrary(), condition =>
            !condition.Truth.IsDecided || condition.Completed.All(truth => truth == condition.Truth));

    [Property(MaxTest = 400)]
    public Property With_each_fact_once_what_is_unknown_could_turn_out_either_way() =>
        Prop.ForAll(Conditions(text => text.Once()).ToArbitrary(), condition =>
            condition.Truth.IsUnknown == (condition.Completed.Distinct().Count() == 2));

    [Property(MaxTest = 400)]
    public Property With_every_fact_stated_nothing_is_unknown() =>
        Prop.ForAll(Conditions(text => text.Any()).ToArbitrary(), condition => condition.Completed.All(truth => truth.IsDecided));

    private static Gen<Condition> Conditions(Func<LogicText, string> write) =>
        Gen.Choose(0, int.MaxValue).Select(seed => Condition.Of(seed, write));

    private sealed record Condition(int Seed, string Text, World World)
    {
        private readonly Lazy<Func<World, Truth>> evaluate = new(() => Compile(Text));

        public Truth Truth => evaluate.Value(World);

        public IEnumerable<Truth> Completed => World.Completions().Select(world => evaluate.Value(world));

        public static Condition Of(int seed, Func<LogicText, string> write)
        {
            var random = new Random(seed);
            return new(seed, write(new LogicText(random)), World.Any(random));
        }

        private static Func<World, Truth> Compile(string text)
        {
            var (typed, diagnostics) = ExpressionPrinter.Check(text, new CheckContext());
            Assert.Equal("", diagnostics);
            var run = BackEnd.Condition(Translator.Condition(typed), interpret: true);
            return world =>
                run(new EvaluationScope(world.Review, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>()), null);
        }
    }
}
