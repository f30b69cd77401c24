using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;

namespace Lg.Bench.Ratios;

/// <summary>
/// What the verdicts of some requirements cost by the evaluator alone, against the same written by hand, and what other engines take for
/// those that they can express: they know true and false only, and report what is broken.
/// </summary>
internal static class VerdictRatios
{
    private const int Hot = 600;

    public static IEnumerable<Row> Rows(Extent extent)
    {
        var written = HandWritten.AgreeingOn([.. Sample.All.Select(sample => sample.Review)], Verdicts);
        var sample = Sample.All[0];
        var requirements = Chosen(written);
        var evaluator = EvaluatorOf(sample.Review);
        using Peers peers = new(written, sample.Review);

        Action byLg = () => requirements.ForEach(requirement => evaluator.Evaluate(requirement));
        Action byHand = () => Judge(written, sample.Review);
        Action assess = () => Rulebook.Shipped.Assess(sample.Review, Sample.AsOf);
        Action[] others = [peers.ByNRules, peers.ByFluentValidation, peers.ByRulesEngine];
        for (var i = 0; i < (extent.IsShort ? 20 : Hot); i++)
        {
            byLg();
            byHand();
            Array.ForEach(others, other => other());
        }

        var taken = InTurns.Measure(extent.Rounds, [(byHand, 500), (byLg, 200), (assess, 2), .. others.Select(other => (other, 5))]);
        var count = written.Count.ToString(CultureInfo.InvariantCulture);
        yield return Ratio($"verdicts by the evaluator, {count}", 1, 0, "x by hand") with { AtMost = 2.5 };
        foreach (var (name, at, least) in new[] { ("NRules, matched rules", 3, 10), ("FluentValidation", 4, 10), ("RulesEngine", 5, 20) })
        {
            var expressed = at == 5 ? peers.Expressed : written.Count;
            yield return Ratio($"{name}, {expressed} of {count}", at, 1, "x the evaluator") with { AtLeast = least };
            yield return Ratio($"{name}, {expressed} of {count}", at, 2, "x whole Assess");
        }

        Row Ratio(string what, int one, int other, string unit) =>
            Row.OfRounds(what, sample.Name, taken[one], taken[other], unit);
    }

    private static List<CompiledRequirement> Chosen(IReadOnlyList<HandWritten> written)
    {
        var ids = written.Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Rulebook.Shipped.Compiled.Requirements.Where(requirement => ids.Contains(requirement.Id))];
    }

    private static Func<string, Verdict> Verdicts(Review review)
    {
        var evaluator = EvaluatorOf(review);
        var verdicts = Rulebook.Shipped.Compiled.Requirements
            .ToDictionary(requirement => requirement.Id, requirement => evaluator.Evaluate(requirement).Verdict);
        return id => verdicts[id];
    }

    private static Evaluator EvaluatorOf(Review review)
    {
        var year = review.Details?.PlanYear;
        return new(new EvaluationScope(review, null, Sample.AsOf, Rulebook.Shipped.Compiled.Parameters.ValuesOn(Sample.AsOf, year)), year);
    }

    // What is found is used, or the work could be left out.
    private static int Judge(IReadOnlyList<HandWritten> written, Review review)
    {
        var met = 0;
        foreach (var each in written)
            met += each.Judge(review) == Verdict.Met ? 1 : 0;
        return met;
    }
}
