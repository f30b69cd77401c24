using System.Text;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

/// <summary>
/// A requirement that is deleted from a copy of the shipped catalog, with its cases, is seen though nothing in the copy speaks of it.
/// </summary>
public sealed class ShippedIdsTests
{
    [Fact]
    public void A_requirement_that_is_gone_is_a_warning() =>
        Assert.Equal(["LG3117"], Found(text => text.Replace("  - id: RL-LA-02\n", "  - id: RL-LA-92\n", StringComparison.Ordinal)));

    [Fact]
    public void A_copy_with_everything_is_left_alone() => Assert.Empty(Found(text => text));

    [Fact]
    public void A_file_that_one_wrong_space_makes_unreadable_has_lost_no_requirement() =>
        Assert.Empty(Found(text => text.Replace("  - id: RL-LA-02\n    title:", "  - id: RL-LA-02\n   title:", StringComparison.Ordinal)));

    [Fact]
    public void A_copy_of_an_older_catalog_has_never_had_what_has_come_since() => Assert.Empty(Found(
        text => text.Replace("  - id: RL-LA-02\n", "  - id: RL-LA-92\n", StringComparison.Ordinal)
            .Replace($"version: {Rules.Rulebook.Shipped.CatalogVersion}", "version: 0.9.0", StringComparison.Ordinal)));

    [Fact]
    public void Another_catalog_lacks_nothing() =>
        Assert.Empty(Found(text => text.Replace("  - id: ", "  - id: X", StringComparison.Ordinal)));

    private static IEnumerable<string> Found(Func<string, string> change)
    {
        DiagnosticBag bag = new();
        CatalogFile Changed(CatalogFile file) =>
            file with { Utf8 = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(file.Utf8.Span).ReplaceLineEndings("\n"))) };
        ShippedIds.Check(OpenedCatalog.Of("k", [.. RealCatalog.Files.Files.Select(Changed)], [], null, [], new()), bag);
        return bag.AllKept().Select(problem => problem.Code);
    }
}
