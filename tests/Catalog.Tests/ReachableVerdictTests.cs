using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;

namespace Catalog.Tests;

/// <summary>Nobody can add a requirement that never fires: each verdict that it can reach has a case.</summary>
public sealed class ReachableVerdictTests
{
    public static TheoryData<string> Ids => [.. ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_verdict_that_a_requirement_can_reach_has_a_case(string id)
    {
        var requirement = ShippedCatalog.Rulebook.Compiled.Requirements.Single(requirement => requirement.Id == id);
        var seen = ShippedCatalog.Cases.Where(cases => cases.Requirement == id).SelectMany(cases => cases.Cases).Select(one => one.Verdict).ToHashSet();

        Assert.Equal([], Reachable(requirement).Except(seen));
    }

    private static IEnumerable<Verdict> Reachable(CompiledRequirement requirement)
    {
        if (requirement.IsQuestion)
            yield break;

        yield return Verdict.Met;
        yield return Verdict.NotMet;
        if (!OnlyStatedDecides(requirement))
            yield return Verdict.Undetermined;
        if (requirement.Applies is not null || requirement.Subject is not null || requirement.IsGatedByDate)
            yield return Verdict.NotApplicable;
    }

    private static bool OnlyStatedDecides(CompiledRequirement requirement) =>
        requirement is { Applies: null, Criterion: { } criterion, Source.Kind: RequirementKind.Reporting }
        && criterion.Expression.Nodes.OfType<TypedNode.Stated>().Any()
        && criterion.Expression.Nodes.All(node => node is TypedNode.Stated or TypedNode.Logic or TypedNode.Member or TypedNode.Root);
}
