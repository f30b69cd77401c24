using Lg.Workbench.Cases;

namespace Lg.Catalog.Tests;

/// <summary>Each case of each requirement, as the catalog states it.</summary>
public sealed class CaseTests
{
    private static readonly CaseRunner Runner = new(ShippedCatalog.Rulebook);

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var cases in ShippedCatalog.Cases)
            {
                foreach (var one in cases.Cases)
                    names.Add(cases.Requirement, one.Name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_comes_out_as_the_catalog_says(string requirement, string name)
    {
        var one = ShippedCatalog.Cases.Single(cases => cases.Requirement == requirement).Cases.Single(one => one.Name == name);

        var outcome = Runner.Run(requirement, one);

        Assert.Equivalent(outcome.Expected, outcome.Actual, strict: true);
        Assert.True(outcome.Passed);
    }
}
