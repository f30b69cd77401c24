using Lg.Model;

namespace Lg.Workbench.Impact;

/// <summary>What a change of the catalog does to a requirement: in which reviews it comes out otherwise.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reviews">The reviews with how it came out, the worst first.</param>
internal sealed record RequirementImpact(
    string Requirement, LocalizedText Title, IReadOnlyList<(StoredReview Review, VerdictChange Change)> Reviews)
{
    /// <summary>Gets whether the requirement was not there before.</summary>
    public bool IsNew => Reviews[0].Change.IsNew;

    public int Count(Direction direction) => Reviews.Count(entry => entry.Change.Direction == direction);
}
