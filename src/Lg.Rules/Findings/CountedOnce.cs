using Lg.Model.Reports;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>What counts, where each gap counts once.</summary>
internal static class CountedOnce
{
    /// <summary>Returns some outcomes that apply, less those of requirements that restate another one among them.</summary>
    public static IReadOnlyList<Outcome> Among(IReadOnlyList<Outcome> applicable)
    {
        // Of most parts of a catalog none does.
        if (!applicable.Any(outcome => outcome.Requirement.Restates is not null))
            return applicable;

        var ids = applicable.Select(outcome => outcome.Requirement.Id).ToHashSet(StringComparer.Ordinal);
        return [.. applicable.Where(outcome => outcome.Requirement.Restates is not { } other || !ids.Contains(other))];
    }

    /// <summary>
    /// Returns the same, and what is not met although the requirement that it restates may not be: no judgement passes over a gap.
    /// </summary>
    public static IReadOnlyList<Outcome> AmongWithLoneGaps(IReadOnlyList<Outcome> applicable)
    {
        var verdicts = applicable.ToDictionary(outcome => outcome.Requirement.Id, outcome => outcome.Verdict, StringComparer.Ordinal);
        return
        [
            .. applicable.Where(outcome => outcome.Requirement.Restates is not { } other || !verdicts.TryGetValue(other, out var restated)
                || (outcome.Verdict == Verdict.NotMet && restated != Verdict.NotMet)),
        ];
    }
}
