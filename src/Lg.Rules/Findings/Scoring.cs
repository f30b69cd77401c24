using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>Works out the score: the weight that is met over the weight that applies, as an interval.</summary>
internal sealed class Scoring
{
    private readonly IReadOnlyList<Outcome> weighed;
    private readonly HashSet<Outcome> counted;
    private readonly Share total;

    public Scoring(IEnumerable<Outcome> outcomes)
    {
        weighed = [.. outcomes.Where(outcome => outcome.Share is not null && Weights.Of(outcome.Requirement) > 0)];
        counted = new(CountedOnce.Among(weighed), ReferenceEqualityComparer.Instance);
        total = new Share(counted.Sum(outcome => Weights.Of(outcome.Requirement)), 1);
    }

    public ScoreBoard Board(Catalog catalog) => new()
    {
        Model = Weights.Model,
        Overall = IntervalOf(weighed),
        Rulesets = Parts(catalog.Rulesets, outcome => outcome.Requirement.Source.Ruleset),
        Areas = Parts(catalog.Areas, outcome => outcome.Requirement.Source.Area),
        Chapters = Parts(Chapters.All, outcome => Chapters.Of(outcome.Requirement.Source.Chapter)),
        Dimensions = Parts(Dimensions.All, outcome => Dimensions.KeyOf(outcome.Requirement.Source.Dimension)),
    };

    /// <summary>Returns how much the low end rises, in points of 100, when one row of an outcome becomes met.</summary>
    public decimal PointsOf(Outcome outcome, Row row) => GainOf(outcome, row).PercentNearest();

    /// <summary>Returns how much the low end rises when some rows become met.</summary>
    public decimal PointsOf(IEnumerable<(Outcome Outcome, Row Row)> rows) =>
        rows.Aggregate(Share.Zero, (sum, pair) => sum + GainOf(pair.Outcome, pair.Row)).PercentNearest();

    /// <summary>
    /// Returns how much the high end falls when some rows that are open, or the collections that they are of, turn out not to be met.
    /// </summary>
    public decimal FallOf(IEnumerable<(Outcome Outcome, Row Row, bool AsAWhole)> rows) => rows
        .GroupBy(open => open.Outcome, ReferenceEqualityComparer.Instance as IEqualityComparer<Outcome>)
        .Aggregate(Share.Zero, (sum, open) => sum + FallOf(open.Key, [.. open.Select(row => row.Row)], open.Any(row => row.AsAWhole)))
        .PercentNearest();

    /// <summary>
    /// Returns the weight that an answer decides, whichever way it turns out; what takes several answers counts for each with its part.
    /// </summary>
    /// <param name="rows">The rows that the answer is for, each with the number of answers that decide it.</param>
    public Share DecidedBy(IEnumerable<(Outcome Outcome, Row Row, int Answers)> rows) => rows
        .GroupBy(open => open.Outcome, ReferenceEqualityComparer.Instance as IEqualityComparer<Outcome>)
        .Aggregate(Share.Zero, (sum, open) => sum + DecidedBy(open.Key, [.. open.Select(row => (row.Row, row.Answers))]));

    private Share DecidedBy(Outcome outcome, IReadOnlyList<(Row Row, int Answers)> open)
    {
        if (!counted.Contains(outcome))
            return Share.Zero;

        var weight = new Share(Weights.Of(outcome.Requirement), 1);
        List<(Row Row, int Answers)> ofItems = [.. open.Where(row => row.Row.Item is not null)];
        return ofItems.Count < open.Count
            ? weight * new Share(1, open.Where(row => row.Row.Item is null).Min(row => row.Answers))
            : weight
                * ofItems.Aggregate(Share.Zero, (sum, row) => sum + new Share(1, row.Answers))
                * new Share(1, Math.Max(1, outcome.Applicable));
    }

    /// <summary>
    /// Returns the weight that is lost in some outcomes. Of a list that names only some it is that of those that are named: how many there
    /// are besides says nothing of how bad these are. What is not yet in force weighs as if nothing of it were met.
    /// </summary>
    public Share StakeOf(IEnumerable<Outcome> outcomes) => outcomes.Aggregate(Share.Zero, (sum, outcome) => sum + StakeOf(outcome));

    private Share StakeOf(Outcome outcome)
    {
        if (outcome.Share is { } && !counted.Contains(outcome))
            return Share.Zero;

        List<Row> named = [.. outcome.Rows.Where(row => row.Verdict != Verdict.NotApplicable && row.Cause != RowCause.PartlyListed)];
        var lost = outcome.Share is not { } share ? Share.One
            : named.Exists(row => row is { Cause: RowCause.Coverage, Verdict: Verdict.NotMet }) ? Share.One - share.Low
            : new Share(named.Count(row => row.Verdict == Verdict.NotMet), Math.Max(1, named.Count));
        return lost * new Share(Weights.Of(outcome.Requirement), 1);
    }

    private Share GainOf(Outcome outcome, Row row)
    {
        if (outcome.Share is not { } share || !counted.Contains(outcome))
            return Share.Zero;

        var weight = Weights.Of(outcome.Requirement);
        var gain = outcome.IsPartial && row.Cause != RowCause.Coverage ? Share.Zero
            : outcome.IsPartial || outcome.Rows.Count == 1 ? Share.One - share.Low
            : new Share(1, outcome.Applicable);
        return gain * new Share(weight, 1) / total;
    }

    // Of a list that names only some the others could all be met; that there are no others is an answer of its own.
    private Share FallOf(Outcome outcome, IReadOnlyList<Row> open, bool asAWhole)
    {
        if (!counted.Contains(outcome))
            return Share.Zero;

        var weight = Weights.Of(outcome.Requirement);
        if (asAWhole || (outcome.IsPartial && open.Any(row => row.Cause == RowCause.Unit)))
            return new Share(weight, 1) / total;

        List<Row> items = [.. outcome.Rows.Where(row => row.Verdict != Verdict.NotApplicable && row.Cause != RowCause.PartlyListed)];
        var isCompleted = open.Any(row => row.Cause == RowCause.PartlyListed);
        var opened = open.ToHashSet(ReferenceEqualityComparer.Instance);
        var lost =
            isCompleted ? items.Count(row => row.Verdict == Verdict.NotMet || opened.Contains(row)) : outcome.IsPartial ? 0 : open.Count;
        return items.Count == 0 ? Share.Zero : new Share(lost, items.Count) * new Share(weight, 1) / total;
    }

    private IReadOnlyList<PartialScore> Parts(IEnumerable<Named> names, Func<Outcome, string?> keyOf)
    {
        var groups = weighed.ToLookup(keyOf);
        return [.. names.Where(name => groups.Contains(name.Id)).Select(name => new PartialScore
        {
            Key = name.Id,
            Title = name.Title,
            Interval = IntervalOf([.. groups[name.Id]]),
        })];
    }

    /// <summary>
    /// A sum of weighted shares. Nearly all are nothing or the whole, and are counted; only parts are added as fractions.
    /// </summary>
    private struct Sum
    {
        private long whole;
        private Share parts;

        public readonly Share Total => parts + new Share(whole, 1);

        public void Add(int weight, Share share)
        {
            if (share.Denominator.IsOne)
                whole += weight * (long)share.Numerator;
            else
                parts += new Share(weight, 1) * share;
        }
    }

    // A requirement that restates another weighs nothing beside it; in a part that holds only the one, the gap still counts.
    private static Interval? IntervalOf(IReadOnlyList<Outcome> weighed)
    {
        if (weighed.Count == 0)
            return null;

        Sum low = default, high = default;
        var all = 0L;
        foreach (var outcome in CountedOnce.Among(weighed))
        {
            var weight = Weights.Of(outcome.Requirement);
            low.Add(weight, outcome.Share!.Value.Low);
            high.Add(weight, outcome.Share!.Value.High);
            all += weight;
        }

        return new Interval((low.Total / new Share(all, 1)).PercentDown(), (high.Total / new Share(all, 1)).PercentUp());
    }
}
