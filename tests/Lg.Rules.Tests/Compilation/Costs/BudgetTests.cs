using System.Globalization;
using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Translation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Compilation.Costs;

/// <summary>
/// A review that no reader has bounded, as a program can put one together: an evaluation stops at the limit, in whatever way it is run, and
/// always at the same place.
/// </summary>
public sealed class BudgetTests
{
    private const string Condition = "review.assets.systems.all(s, review.goals.all(g, g.key != s.key))";

    private static readonly Review Huge = new()
    {
        Assets = new() { Systems = [.. Enumerable.Range(0, 3_000).Select(i => new ItSystem { Key = $"s{i}" })], SystemsComplete = true },
        Goals = [.. Enumerable.Range(0, 3_000).Select(i => new Goal { Key = $"g{i}" })],
        GoalsComplete = true,
    };

    public static TheoryData<string> Modes => new("evaluated", "compiled", "explained", "in parallel", "in Turkish", "in no culture");

    [Theory]
    [MemberData(nameof(Modes))]
    public void An_evaluation_stops_at_the_limit(string mode) =>
        Assert.Equal(ErrorCode.TooCostly, (ErrorCode)Run(mode, Condition, Huge).State);

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_join_of_the_same_lists_does_not(string mode) =>
        Assert.True(Run(mode, "review.assets.systems.all(s, !review.goals.exists(g, g.key == s.key))", Huge).IsTrue);

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_text_that_doubles_stops_at_the_limit(string mode) =>
        Assert.Equal(ErrorCode.TooLarge, (ErrorCode)Run(mode, $"['0123456789']{Doubled(20)} == ['']", new Review()).State);

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_list_that_doubles_stops_at_the_limit(string mode) =>
        Assert.Equal(ErrorCode.TooLarge, (ErrorCode)Run(mode, $"[[1, 2]]{Doubled(20)} == [[1]]", new Review()).State);

    [Fact]
    public void A_text_is_as_long_as_permitted_and_no_longer()
    {
        var longest = new Review { Unit = new() { Name = new string('a', Limits.ComputedText - 1) } };

        Assert.True(Run("evaluated", "size(review.unit.name + 'b') > 0", longest).IsTrue);
        Assert.Equal(ErrorCode.TooLarge, (ErrorCode)Run("evaluated", "size(review.unit.name + 'bc') > 0", longest).State);
    }

    [Fact]
    public void A_trace_keeps_no_more_clauses_than_permitted()
    {
        CompiledCondition condition = new(ExpressionPrinter.Check(Condition, new CheckContext()).Typed);

        var trace = condition.Explain(Scope(Huge), null);

        Assert.InRange(Count(trace), 1_000, Limits.TracedClauses + Limits.Tokens);
        Assert.True(trace.Omitted > 0);
    }

    [Fact]
    public void A_report_lists_the_requirement_as_one_that_could_not_be_computed()
    {
        // The checker counts on what a reader lets through, so that this one passes; and the review passes for one that a reader let
        // through.
        ARequirement requirement = new() { Criterion = "review.review.participants.all(p, ['a', 'b', 'c', 'd'].all(w, p != w))" };
        var review = new Review { Details = new() { Participants = [.. Enumerable.Repeat("CISO", 400_000)] } };
        ReviewValidator.Remember(review);

        var report = ARulebook.With(requirement).Assess(review, Assessed.AsOf);

        Assert.Equal(["TooCostly"], report.Errors.Select(error => error.Code));
        Assert.Equal(Verdict.Undetermined, report.Requirements[0].Verdict);
    }

    private static string Doubled(int times) => string.Concat(Enumerable.Repeat(".map(x, x + x)", times));

    private static int Count(TraceEntry entry) => 1 + entry.Parts.Sum(Count);

    private static EvaluationScope Scope(Review review) => new(review, null, new DateOnly(2026, 1, 1), new Dictionary<string, object?>());

    private static Truth Run(string mode, string text, Review review)
    {
        CompiledCondition condition = new(ExpressionPrinter.Check(text, new CheckContext()).Typed);
        return mode switch
        {
            "compiled" => BackEnd.Condition(Translator.Condition(condition.Expression), interpret: false)(Scope(review), null),
            "explained" => condition.Explain(Scope(review), null).Outcome!.Value,
            "in parallel" => Enumerable.Range(0, 4)
                .AsParallel()
                .WithDegreeOfParallelism(4)
                .Select(_ => condition.Evaluate(Scope(review), null))
                .Distinct()
                .Single(),
            "in Turkish" => In("tr-TR", () => condition.Evaluate(Scope(review), null)),
            "in no culture" => In("", () => condition.Evaluate(Scope(review), null)),
            _ => condition.Evaluate(Scope(review), null),
        };
    }

    private static Truth In(string culture, Func<Truth> run)
    {
        var outer = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = outer;
        }
    }
}
