using Lg.Rules;

namespace Lg.Workbench.Changes;

/// <summary>What differs between two catalogs.</summary>
/// <param name="OldVersion">The version of the old catalog.</param>
/// <param name="NewVersion">The version of the new one, as it says itself.</param>
/// <param name="All">The changes: the most serious first, then by kind of thing and id.</param>
internal sealed record CatalogChanges(string OldVersion, string NewVersion, IReadOnlyList<CatalogChange> All)
{
    /// <summary>
    /// Gets whether a requirement that is in both has come out otherwise for a review: whatever the change looks like, it can do that.
    /// </summary>
    public bool HasChangedVerdicts { get; init; }

    /// <summary>Gets how far the version should move.</summary>
    public VersionStep Step =>
        HasChangedVerdicts ? VersionStep.Major : All.Select(change => StepFor(change.Effect)).DefaultIfEmpty(VersionStep.None).Max();

    /// <summary>
    /// Gets the lowest version that the new catalog may have; <c>null</c> when the old one is no version that can be counted on from.
    /// </summary>
    public string? NextVersion => SemanticVersion.After(OldVersion, Step);

    /// <summary>Gets whether the new catalog says a version that is high enough.</summary>
    public bool IsVersionHighEnough => NextVersion is not { } next || SemanticVersion.Compare(NewVersion, next) is null or >= 0;

    /// <summary>Returns what differs between two catalogs.</summary>
    public static CatalogChanges Between(Rulebook before, Rulebook after)
    {
        var changes = RequirementChanges.Between(before, after)
            .Concat(ParameterChanges.Between(before, after))
            .Concat(OtherChanges.Between(before.Compiled.Source, after.Compiled.Source));
        return new(
            before.CatalogVersion,
            after.CatalogVersion,
            [
                .. changes.OrderBy(change => change.Effect)
                    .ThenBy(change => change.Thing)
                    .ThenBy(change => change.Id, StringComparer.Ordinal),
            ]);
    }

    private static VersionStep StepFor(Effect effect) => effect switch
    {
        Effect.Removed or Effect.Verdict => VersionStep.Major,
        Effect.Added or Effect.Weight => VersionStep.Minor,
        Effect.Text => VersionStep.Patch,
    };
}
