using System.Text;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Tests.Catalogs;

public sealed class CatalogHashTests
{
    private static readonly string Hash = HashOf(("c.yaml", ACatalog.Text));

    [Fact]
    public void A_hash_is_sixty_four_small_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", Hash);

    [Fact]
    public void Comments_do_not_change_it() => Assert.Equal(
        Hash, HashOf(("c.yaml", "# about\n" + ACatalog.Text.Replace("  - key", "  # a goal\n  - key", StringComparison.Ordinal))));

    [Fact]
    public void Line_ends_do_not_change_it() =>
        Assert.Equal(Hash, HashOf(("c.yaml", ACatalog.Text.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void Layout_does_not_change_it() =>
        Assert.Equal(
            Hash,
            HashOf((
                "c.yaml",
                ACatalog.Text.Replace("due: |\n      asOf", "due: |-\n          asOf", StringComparison.Ordinal)
                    .Replace("owner: head", "\"owner\":   'head'", StringComparison.Ordinal))));

    [Fact]
    public void The_order_of_files_does_not_change_it()
    {
        var (first, second) = InTwo("goals:\n");

        Assert.Equal(HashOf(("a.yaml", first), ("b.yaml", second)), HashOf(("a.yaml", second), ("b.yaml", first)));
    }

    [Fact]
    public void One_file_or_two_make_no_difference()
    {
        var (first, second) = InTwo("ruleset:");

        Assert.Equal(Hash, HashOf(("a.yaml", first), ("b.yaml", second)));
    }

    [Theory]
    [InlineData("version: 1.0.0", "version: 1.0.1")]
    [InlineData("months(6)", "months(7)")]
    [InlineData("There is no plan.", "There is no plan!")]
    [InlineData("value: 6", "value: 7")]
    [InlineData("value: 6", "value: 6, until: 2030")]
    [InlineData("from: 2026-01-15", "from: 2026-01-16")]
    [InlineData("{ until: 2027 }", "{ from: 2020, until: 2027 }")]
    [InlineData("severity: major", "severity: minor")]
    [InlineData("owner: head\n", "owner: head\n    protectsAgainst: [outage]\n")]
    [InlineData("owner: head\n", "owner: head\n    answers: [register]\n")]
    [InlineData("owner: head\n", "owner: head\n    upkeep: |\n      review.unit.name == 'a'\n")]
    [InlineData("owner: head\n", "owner: head\n    finishesReview: true\n")]
    [InlineData("document: doc-1, confidence: U", "document: doc-1, at: '1', confidence: U")]
    public void What_it_says_changes_it(string old, string changed) =>
        Assert.NotEqual(Hash, HashOf(("c.yaml", ACatalog.Text.Replace(old, changed, StringComparison.Ordinal))));

    [Fact]
    public void The_canonical_form_has_no_places() =>
        Assert.DoesNotContain(
            "c.yaml",
            Encoding.UTF8.GetString(CanonicalCatalog.Write(ACatalog.Read(("c.yaml", ACatalog.Text)).Catalog!)),
            StringComparison.Ordinal);

    private static (string First, string Second) InTwo(string at)
    {
        var cut = ACatalog.Text.IndexOf(at, StringComparison.Ordinal);
        return (ACatalog.Text[..cut], ACatalog.Text[cut..]);
    }

    private static string HashOf(params (string Path, string Text)[] files)
    {
        var (catalog, report) = ACatalog.Read(files);
        Assert.Equal("", report);
        return CatalogHash.Of(catalog!);
    }
}
