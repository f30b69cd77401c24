using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>
/// The sources that a report names: those of the requirement, but no earlier review of the unit itself, which is no rule for it.
/// </summary>
internal static class CitedSources
{
    public static IReadOnlyList<SourceReference> Of(Outcome outcome)
    {
        var sources = outcome.Requirement.Sources;
        var unit = outcome.Scope.Review.Unit?.Name?.Trim();
        return string.IsNullOrEmpty(unit) || !sources.Any(IsItsOwn) ? sources : [.. sources.Where(source => !IsItsOwn(source))];

        bool IsItsOwn(SourceReference source) => string.Equals(source.ReviewOf, unit, StringComparison.OrdinalIgnoreCase);
    }
}
