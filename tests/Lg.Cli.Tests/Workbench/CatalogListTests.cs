using System.Text.Json.Nodes;
using Lg.Rules;

namespace Lg.Cli.Tests.Workbench;

public sealed class CatalogListTests
{
    [Fact]
    public void Without_a_catalog_here_it_lists_the_shipped_one()
    {
        var run = LgRun.Of("catalog", "list", "--kind", "question", "--in-force", "2026-01-01", "--format", "json");

        var json = JsonNode.Parse(run.Out)!;
        Assert.Equal((ExitCode.Done, "", Rulebook.Shipped.Requirements.Count), (run.ExitCode, run.Error, (int)json["of"]!));
        Assert.All(json["requirements"]!.AsArray(), one => Assert.Equal("question", (string?)one!["kind"]));
    }

    [Theory]
    [InlineData("LG6001: `dsoo` finns inte för `--ruleset`\n  hjälp: menade du `dso`?\n", "--ruleset", "dsoo")]
    [InlineData("LG6001: `i fjol` är inte en dag; skriv till exempel 2026-01-15\n", "--in-force", "i fjol")]
    public void A_word_that_there_is_not_ends_with_two(string error, params string[] options) =>
        Assert.Equal(new LgRun(ExitCode.BadInput, "", error), LgRun.Of(["catalog", "list", .. options]));

    [Fact]
    public void Words_can_be_repeated()
    {
        var run = LgRun.Of(
            "catalog", "list", "--severity", "critical", "--severity", "advice", "--format", "csv", "--catalog", Repository.Catalog);

        Assert.Equal(
            ["advice", "critical"],
            run.Out.Split("\r\n").Skip(1).SkipLast(1).Select(row => row.Split(',')[3]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_count_is_the_last_line() =>
        Assert.Matches($"\n[0-9]+ av {Rulebook.Shipped.Requirements.Count} krav\\.\n$", LgRun.Of("catalog", "list", "--area", "risks").Out);
}
