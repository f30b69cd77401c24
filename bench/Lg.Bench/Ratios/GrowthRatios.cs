using Lg.Model;
using Lg.Rules;

namespace Lg.Bench.Ratios;

/// <summary>What ten and a hundred times the items of every list take, against once.</summary>
internal static class GrowthRatios
{
    private static readonly int[] Times = [1, 10, 100];

    public static IEnumerable<Row> Rows(Extent extent)
    {
        var sample = Sample.All[0];
        List<Review> reviews = [.. Times.Select(times => Multiplied.By(sample, times))];
        foreach (var review in reviews.Take(2))
            Enumerable.Range(0, extent.IsShort ? 2 : 30).ToList().ForEach(_ => Assess(review));

        var taken = InTurns.Measure(
            extent.IsShort ? 1 : 10, [(() => Assess(reviews[0]), 20), (() => Assess(reviews[1]), 4), (() => Assess(reviews[2]), 1)]);
        yield return Grown("Assess, 10 times the items", 1) with { AtMost = 12 };
        yield return Grown("Assess, 100 times the items", 2) with { AtMost = 150 };

        Row Grown(string what, int each) => Row.OfRounds(what, sample.Name, taken[each], taken[0], "x once");
    }

    private static void Assess(Review review) => Rulebook.Shipped.Assess(review, Sample.AsOf);
}
