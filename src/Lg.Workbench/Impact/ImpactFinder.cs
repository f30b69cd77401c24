using Lg.Model.Reports;
using Lg.Rules;
using Lg.Workbench.Changes;

namespace Lg.Workbench.Impact;

/// <summary>Assesses reviews with two catalogs and tells what comes out otherwise.</summary>
internal sealed class ImpactFinder(Rulebook before, Rulebook after)
{
    /// <summary>Returns what the change does to some reviews.</summary>
    /// <param name="reviews">The reviews.</param>
    /// <param name="step">Called when a review is done.</param>
    /// <param name="cancellation">Ends the work.</param>
    public ImpactReport Find(IReadOnlyList<StoredReview> reviews, Action step, CancellationToken cancellation)
    {
        List<ReviewImpact> found = [];
        foreach (var review in StoredReview.WithYearsBefore(reviews))
        {
            found.Add(Find(review, cancellation));
            step();
        }

        var changes = CatalogChanges.Between(before, after) with
        {
            HasChangedVerdicts = found.Exists(impact => impact.Verdicts.Any(change => change.IsOfBoth)),
        };
        return new(
            changes,
            [
                .. found.OrderByDescending(impact => impact.Count(Direction.Worse))
                    .ThenByDescending(impact => impact.Verdicts.Count)
                    .ThenBy(impact => impact.Review.File, StringComparer.Ordinal),
            ]);
    }

    private ReviewImpact Find(StoredReview stored, CancellationToken cancellation)
    {
        var was = before.AssessInFull(stored.Review, stored.AsOf, stored.Previous, cancellation);
        var now = after.AssessInFull(stored.Review, stored.AsOf, stored.Previous, cancellation);
        return new()
        {
            Review = stored,
            Verdicts =
            [
                .. Verdicts(was, now)
                    .OrderByDescending(change => change.IsNew)
                    .ThenBy(change => change.Direction)
                    .ThenBy(change => change.Severity)
                    .ThenBy(change => change.Requirement, StringComparer.Ordinal),
            ],
            Findings = ReportDifferences.Findings(was, now),
            Goals = ReportDifferences.Goals(was, now),
            Scores = ReportDifferences.Scores(was, now),
            Judgements = ReportDifferences.Judgements(was.Judgement, now.Judgement),
        };
    }

    private static IEnumerable<VerdictChange> Verdicts(Report was, Report now)
    {
        var old = was.Requirements.ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var row in now.Requirements)
        {
            var stood = old.Remove(row.Id, out var before) ? Standing.Of(before) : null;
            if (Standing.Of(row) is var stands && stood != stands)
                yield return new(row.Id, row.Title, row.Severity, stood, stands);
        }

        foreach (var gone in old.Values)
            yield return new(gone.Id, gone.Title, gone.Severity, Standing.Of(gone), null);
    }
}
