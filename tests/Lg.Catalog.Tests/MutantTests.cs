using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Mutants;

namespace Lg.Catalog.Tests;

/// <summary>
/// Nobody can change a requirement without a case that notices: every change of one place is noticed, or somebody has said why it need not
/// be.
/// </summary>
public sealed class MutantTests
{
    private const int LeastNoticed = 95;

    private static readonly Lazy<MutantReport> Report = new(Run);

    [Fact]
    public void Every_change_is_noticed_by_a_case_or_argued_for() =>
        Assert.True(Report.Value.IsComplete, MutantText.Write(Report.Value, Language.Swedish));

    [Fact]
    public void Nearly_every_change_is_noticed_by_a_case()
    {
        Assert.NotEmpty(Report.Value.Outcomes);
        Assert.True(
            Report.Value.Noticed * 100 >= Report.Value.Outcomes.Count * LeastNoticed,
            $"{Report.Value.Noticed} of {Report.Value.Outcomes.Count}");
    }

    private static MutantReport Run()
    {
        DiagnosticBag bag = new();
        var arguments = ArgumentReader.Read(CatalogFolder.ReadArguments(ShippedCatalog.Folder, bag), bag);
        Assert.Equal("", ShippedCatalog.Describe(bag.ToSortedList()));
        return new MutationRun(ShippedCatalog.Rulebook, ShippedCatalog.Cases, arguments).Run(
            ShippedCatalog.Rulebook.Compiled.Requirements, () => { });
    }
}
