using System.Text.Json.Nodes;
using Lg.Tests;

namespace Lg.Cli.Tests.Workbench;

/// <summary>What a change of the shipped catalog does to the real reviews.</summary>
public sealed class ImpactTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public void An_interval_of_24_months_for_the_local_instruction_changes_the_verdicts_that_it_should_and_no_other()
    {
        var run = Impact(Changed("riktlinje/parameters.yaml", "value: 12", "value: 24"));

        var verdicts = JsonNode.Parse(run.Out)!["reviews"]!.AsArray()
            .SelectMany(review => review!["verdicts"]!.AsArray()
                .Select(change => $"{Path.GetFileName((string)review["file"]!)} {change!["requirement"]} {change["before"]!["verdict"]} {change["after"]!["verdict"]}"));
        Assert.Equal(["stadshus-ab-2025.json RL-LA-02 notMet met"], verdicts);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public void A_changed_verdict_fails_when_asked() =>
        Assert.Equal(ExitCode.Failed, Impact(Changed("riktlinje/parameters.yaml", "value: 12", "value: 24"), "--fail-on-change").ExitCode);

    [Fact]
    public void A_catalog_that_is_the_same_fails_never() =>
        Assert.Equal(ExitCode.Done, Impact(Repository.Catalog, "--fail-on-change").ExitCode);

    [Fact]
    public void A_review_that_cannot_be_read_is_told_and_the_others_are_assessed()
    {
        folder.Add("bra.yaml", "unit: { name: Enheten }\n");
        folder.Add("trasig.yaml", "unit: { nam: Enheten }\n");

        var run = LgRun.Of("catalog", "impact", "shipped", Repository.Catalog, folder.Path, "--as-of", "2025-12-01");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("trasig.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("Inget utfall ändras i 1 genomgång.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_reviews_with_a_pipe_and_links_to_itself_is_read_to_its_end()
    {
        SpecialFiles.SkipWithout();
        folder.Add("bra.yaml", "unit: { name: Enheten }\n");
        SpecialFiles.Pipe(folder["rör.yaml"]);
        for (var i = 0; i < 8; i++)
            Directory.CreateSymbolicLink(folder[$"{i}"], ".");

        var run = LgRun.Of("catalog", "impact", "shipped", Repository.Catalog, folder.Path, "--as-of", "2025-12-01");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("LG3006", run.Error, StringComparison.Ordinal);
        Assert.Contains("Inget utfall ändras i 1 genomgång.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_reviews_there_is_nothing_to_try() =>
        Assert.Equal(ExitCode.BadInput, LgRun.Of("catalog", "impact", "shipped", Repository.Catalog).ExitCode);

    [Fact]
    public void A_faulty_catalog_is_told_of_and_compared_with_nothing()
    {
        var run = LgRun.Of("catalog", "changes", "shipped", Changed("riktlinje/parameters.yaml", "axis: planYear", "axis: month"));

        Assert.Equal((ExitCode.FaultyRules, ""), (run.ExitCode, run.Out));
        Assert.Contains("parameters.yaml:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_log_tells_what_can_change_a_verdict()
    {
        var run = LgRun.Of(
            "catalog", "changes", "shipped", Changed("riktlinje/parameters.yaml", "value: 12", "value: 24"), "--format", "markdown");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("## Kan ändra ett utfall (1)\n\n- parametern localInstructionMonths", run.Out, StringComparison.Ordinal);
        Assert.Contains("  - läses av RL-LA-02\n", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static LgRun Impact(string catalog, params string[] options) =>
        LgRun.Of(["catalog", "impact", "shipped", catalog, Repository.Samples, "--as-of", "2025-12-01", "--format", "json", .. options]);

    private string Changed(string file, string before, string after) =>
        Repository.CopyChangedCatalog(folder["katalog"], file, before, after);
}
