using System.Text.Json.Nodes;
using Lg.Rules;

namespace Lg.Cli.Tests.Workbench;

public sealed class CatalogCheckTests
{
    private const string Unused = "areas: [{ id: unused, title: { sv: Oanvänt, en: Unused } }]\n";

    [Fact]
    public void The_shipped_catalog_has_nothing_wrong() =>
        Assert.Matches(
            "^[0-9]+ requirements and [0-9]+ cases, nothing to remark on[.]\n$",
            LgRun.Of("catalog", "check", "--catalog", Repository.Catalog, "--lang", "en").Out);

    [Fact]
    public void Errors_end_with_three_and_are_the_result()
    {
        using Folder folder = new();
        folder.Add("a.yaml", Unused);

        var run = LgRun.Of("catalog", "check", "--catalog", folder.Path);

        Assert.Equal((ExitCode.FaultyRules, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("LG3041: katalogen har ingen version och titel\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCode.Done)]
    [InlineData(ExitCode.FaultyRules, "--warnings-as-errors")]
    public void Warnings_are_errors_on_request(int exitCode, params string[] options)
    {
        using Folder folder = new();
        folder.Add("a.yaml", $"catalog: {{ version: 1.0.0, title: {{ sv: Krav, en: Requirements }} }}\n{Unused}");

        var run = LgRun.Of(["catalog", "check", "--catalog", folder.Path, "--format", "json", .. options]);

        Assert.Equal((exitCode, "LG3110"), (run.ExitCode, (string?)JsonNode.Parse(run.Out)!["diagnostics"]![0]!["code"]));
    }

    [Fact]
    public void For_GitHub_each_is_a_command()
    {
        using Folder folder = new();
        folder.Add("a.yaml", Unused.Replace("title:", "titel:", StringComparison.Ordinal));

        Assert.Contains(
            $"::error file={folder.Path}/a.yaml,line=1,col=",
            LgRun.Of("catalog", "check", "--catalog", folder.Path, "--format", "github").Out,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LG6002", "--catalog", "finns-inte")]
    [InlineData("LG6002", "--catalog", "rules", "--against", "finns-inte")]
    public void A_folder_that_there_is_not_ends_with_two(string code, params string[] options)
    {
        using Folder folder = new();
        var run = LgRun.Of(["catalog", "check", .. options.Select(option => option == "rules" ? folder.Path : option)]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_catalog_tells_which_ids_are_gone()
    {
        using Folder folder = new();
        folder.Add("a.yaml", "catalog: { version: 1.0.0, title: { sv: Krav, en: Requirements } }\n");

        var run = LgRun.Of("catalog", "check", "--catalog", folder.Path, "--against", Repository.Catalog, "--format", "json");

        Assert.Equal(
            (ExitCode.FaultyRules, Rulebook.Shipped.Requirements.Count),
            (run.ExitCode, JsonNode.Parse(run.Out)!["diagnostics"]!.AsArray().Count(one => (string?)one!["code"] == "LG3117")));
    }
}
