using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>What counts, where each gap counts once.</summary>
internal static class CountedOnce
{
    /// <summary>Returns some outcomes that apply, less those of requirements that restate another one among them.</summary>
    public static IReadOnlyList<Outcome> Among(IReadOnlyList<Outcome> applicable)
    {
        var ids = applicable.Select(outcome => outcome.Requirement.Id).ToHashSet(StringComparer.Ordinal);
        return [.. applicable.Where(outcome => outcome.Requirement.Restates is not { } other || !ids.Contains(other))];
    }
}
