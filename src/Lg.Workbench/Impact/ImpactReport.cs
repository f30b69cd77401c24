using Lg.Workbench.Changes;

namespace Lg.Workbench.Impact;

/// <summary>What a change of the catalog does to a number of reviews.</summary>
/// <param name="Changes">What differs between the catalogs.</param>
/// <param name="Reviews">What it does to each review: those that it is worst for first.</param>
internal sealed record ImpactReport(CatalogChanges Changes, IReadOnlyList<ReviewImpact> Reviews)
{
    /// <summary>Gets the requirements that come out otherwise for some review: those that are new, then those that are worst.</summary>
    public IReadOnlyList<RequirementImpact> Requirements =>
    [
        .. from review in Reviews
           from change in review.Verdicts
           group (review.Review, change) by change.Requirement into changes
           let impact = new RequirementImpact(
               changes.Key, changes.First().change.Title, [.. changes.OrderBy(entry => entry.change.Direction)])
           orderby impact.IsNew descending, impact.Count(
               Direction.Worse) descending, impact.Reviews[0].Change.Severity, impact.Reviews.Count descending, impact.Requirement
           select impact,
    ];

    /// <summary>
    /// Gets what the catalogs judge or say otherwise though no verdict or finding of any review shows it: that nothing was seen does not
    /// say that nothing is changed.
    /// </summary>
    public IReadOnlyList<CatalogChange> Unseen
    {
        get
        {
            var seen = Reviews.SelectMany(review => review.Shown).ToHashSet(StringComparer.Ordinal);
            return [.. Changes.All.Where(change => change.CanBeSeen && !seen.Contains(change.Id) && !change.ReadBy.Any(seen.Contains))];
        }
    }

    /// <summary>Gets whether a verdict of any review is another.</summary>
    public bool ChangesVerdicts => Reviews.Any(review => review.Verdicts.Count > 0);
}
