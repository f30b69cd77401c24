using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Compilation.Translation;

namespace Lg.Rules.Tests.Compilation.Typing;

public sealed class CheckerProperties
{
    private const string Routine = "review.compliance.incidentRoutine";

    private static readonly string[] Splinters =
    [
        "",
        " ",
        "(",
        ")",
        "!",
        "&&",
        "||",
        "?",
        ":",
        ".",
        ",",
        "[",
        "]",
        "1",
        "1.5",
        "'a'",
        "true",
        "review",
        ".unit",
        ".kind",
        ".exists",
        "asOf",
        "c",
        ".all(c, ",
        ".map(x, x)",
        ".filter(c, c.signs)",
        "date('2025')", "months(1)", "stated(", "latest(", "size(", "review.goals", "param.x", "previous",
    ];

    private static readonly IncidentRoutine?[] Routines =
    [
        null,
        new(),
        new() { Exists = false },
        new() { Exists = true },
        new() { Adopted = true },
        new() { Adopted = false },
        new() { Exercise = new() { Exists = false } },
        new() { Exercise = new() { Timed = true } }, new() { Adopted = true, Exercise = new() { Exists = true } },
    ];

    [Property(MaxTest = 2_000)]
    public Property Checking_a_condition_with_a_few_scratches_never_throws_and_what_is_right_runs() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var text = Scratched(new AnyConditionText(random).Condition(), random);
            var (typed, diagnostics) = ExpressionPrinter.Check(text, new CheckContext());
            return diagnostics.Replace("LG2013", "", StringComparison.Ordinal).Contains("LG", StringComparison.Ordinal)
                || typed.Root.Type is RuleType.Record
                || ExpressionPrinter.Evaluate(typed, ScopeOf(new AnyReview(random).Draw())) is not null;
        });

    [Property(MaxTest = 3_000)]
    public Property What_the_checker_lets_pass_reads_no_member_of_what_is_none() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (typed, diagnostics) = ExpressionPrinter.Check(Guarded(new Random(seed), 4), new CheckContext());
            CompiledCondition condition = new(typed);
            return diagnostics.Length > 0
                || Routines.All(
                    routine => !condition.Evaluate(ScopeOf(new() { Compliance = new() { IncidentRoutine = routine } }), null).IsError);
        });

    private static string Guarded(Random random, int depth) => depth == 0 || random.Next(4) == 0
        ? ((string[])[
            $"{Routine}.exists",
            $"!{Routine}.exists",
            $"{Routine}.adopted",
            $"{Routine}.exercise.exists",
            $"{Routine}.exercise.timed",
            "true",
        ])[
            random.Next(6)]
        : random.Next(6) switch
        {
            0 => $"!{Guarded(random, depth - 1)}",
            1 => $"({Guarded(random, depth - 1)} || {Guarded(random, depth - 1)})",
            2 => $"({Guarded(random, depth - 1)} ? {Guarded(random, depth - 1)} : {Guarded(random, depth - 1)})",
            _ => $"({Guarded(random, depth - 1)} && {Guarded(random, depth - 1)})",
        };

    private static string Scratched(string text, Random random)
    {
        for (var i = random.Next(3); i >= 0; i--)
        {
            var place = random.Next(text.Length);
            text = string.Concat(
                text.AsSpan(0, place),
                Splinters[random.Next(Splinters.Length)],
                text.AsSpan(Math.Min(text.Length, place + random.Next(12))));
            if (text.Length == 0) return " ";
        }

        return text;
    }

    private static EvaluationScope ScopeOf(Review review) =>
        new(review, null, new DateOnly(2025, 12, 1), new Dictionary<string, object?>());
}
