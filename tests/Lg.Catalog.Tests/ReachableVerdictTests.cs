using Lg.Workbench.Checks;

namespace Lg.Catalog.Tests;

/// <summary>Nobody can add a requirement that never fires: each verdict that it can reach has a case.</summary>
public sealed class ReachableVerdictTests
{
    public static TheoryData<string> Ids => [.. ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_verdict_that_a_requirement_can_reach_has_a_case(string id)
    {
        var requirement = ShippedCatalog.Rulebook.Compiled.Requirements.Single(requirement => requirement.Id == id);
        var seen = ShippedCatalog.Cases.Where(cases => cases.Requirement == id)
            .SelectMany(cases => cases.Cases)
            .Select(one => one.Verdict)
            .ToHashSet();

        Assert.Equal([], ReachableVerdicts.Of(requirement).Except(seen));
    }
}
