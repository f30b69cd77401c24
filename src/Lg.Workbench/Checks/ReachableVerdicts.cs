using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;

namespace Lg.Workbench.Checks;

/// <summary>The verdicts that a requirement can come to, seen from how it is written; each needs a case.</summary>
internal static class ReachableVerdicts
{
    /// <summary>Returns the verdicts: none for a question, which is never judged.</summary>
    public static IEnumerable<Verdict> Of(CompiledRequirement requirement)
    {
        if (requirement.IsQuestion)
            yield break;

        yield return Verdict.Met;
        yield return Verdict.NotMet;
        if (!OnlyStatedDecides(requirement))
            yield return Verdict.Undetermined;
        if (requirement.Source.Applies is not null || requirement.Source.Subject != "review" || requirement.IsGatedByDate)
            yield return Verdict.NotApplicable;
    }

    private static bool OnlyStatedDecides(CompiledRequirement requirement) =>
        requirement is { Source: { Applies: null, Kind: RequirementKind.Reporting }, Criterion: { } criterion }
        && criterion.Expression.Nodes.OfType<TypedNode.Stated>().Any()
        && criterion.Expression.Nodes.All(node => node is TypedNode.Stated or TypedNode.Logic or TypedNode.Member or TypedNode.Root);
}
