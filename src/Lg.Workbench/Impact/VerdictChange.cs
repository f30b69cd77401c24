using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Workbench.Impact;

/// <summary>A requirement that comes out otherwise for a review.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity">Its severity, in the new catalog when it is there.</param>
/// <param name="Before">What it was; <c>null</c> when it was not in the old catalog.</param>
/// <param name="After">What it is; <c>null</c> when it is not in the new catalog.</param>
internal sealed record VerdictChange(string Requirement, LocalizedText Title, Severity Severity, Standing? Before, Standing? After)
{
    /// <summary>Gets whether the requirement was not there before.</summary>
    public bool IsNew => Before is null;

    /// <summary>Gets whether the requirement is in both catalogs.</summary>
    public bool IsOfBoth => Before is not null && After is not null;

    public Direction Direction => (Before?.Badness ?? 0, After?.Badness ?? 0) switch
    {
        var (before, after) when after > before => Direction.Worse,
        var (before, after) when after < before => Direction.Better,
        _ => Direction.Otherwise,
    };
}
