using System.Text.Json.Nodes;
using Lg.Rules;

namespace Lg.Cli.Tests.Workbench;

/// <summary>The catalog inside the tool can be named wherever a folder of a catalog can.</summary>
public sealed class ShippedCatalogTests
{
    [Theory]
    [InlineData("catalog list --severity critical")]
    [InlineData("catalog explain RL-LA-02")]
    [InlineData("catalog graph RL-LA-02")]
    [InlineData("catalog test RL-LA-02")]
    [InlineData("catalog mutate RL-LA-02")]
    [InlineData("catalog prove RL-LA-02")]
    [InlineData("init")]
    [InlineData("schema review")]
    [InlineData("eval 1")]
    public void It_is_accepted_where_a_catalog_is(string command)
    {
        var run = LgRun.Of([.. command.Split(' '), "--catalog", "shipped"]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Out);
    }

    [Fact]
    public void It_has_its_cases() =>
        Assert.Contains("Exempel", LgRun.Of("catalog", "explain", "RL-LA-02", "--catalog", "shipped").Out, StringComparison.Ordinal);

    [Fact]
    public void A_review_is_assessed_with_it() =>
        Assert.Equal(
            LgRun.Of("assess", "-", "--as-of", "2025-12-01").Out,
            LgRun.Of("assess", "-", "--as-of", "2025-12-01", "--catalog", "shipped").Out);

    [Fact]
    public void It_is_whole()
    {
        var run = LgRun.Of("catalog", "check", "--catalog", "shipped", "--against", "shipped", "--format", "json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(Rulebook.Shipped.Requirements.Count, (int)JsonNode.Parse(run.Out)!["requirements"]!);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("watch")]
    public void What_would_change_it_is_refused_with_what_to_do(string command)
    {
        var run = LgRun.Of("catalog", command, "--catalog", "shipped");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains("kopiera mappen", run.Error, StringComparison.Ordinal);
    }
}
