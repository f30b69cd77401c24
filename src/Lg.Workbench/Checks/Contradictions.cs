using Lg.Model.Json;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>
/// Finds cases of one requirement that are about the same review on the same day: they contradict each other, or one of them adds nothing.
/// </summary>
internal static class Contradictions
{
    public static void Report(IReadOnlyList<RequirementCases> cases, DiagnosticBag bag)
    {
        foreach (var requirement in cases)
        {
            Dictionary<string, Case> seen = new(StringComparer.Ordinal);
            foreach (var one in requirement.Cases)
            {
                if (seen.TryAdd(Question(one), one))
                    continue;

                var first = seen[Question(one)];
                if (first.Verdict == one.Verdict)
                    bag.SameCase(one, first);
                else
                    bag.Contradiction(one, first);
            }
        }
    }

    private static string Question(Case one) => $"{one.AsOf:O}|{Write(one.Review)}|{(one.Previous is { } previous ? Write(previous) : "")}";

    private static string Write(Model.Review review) => Convert.ToHexString(ReviewJson.Write(review));
}
