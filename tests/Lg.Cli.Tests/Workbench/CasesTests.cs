using System.Text.Json;

namespace Lg.Cli.Tests.Workbench;

public sealed class CasesTests
{
    private static readonly string Shipped = Repository.Catalog;

    [Fact]
    public void The_cases_of_a_requirement_can_be_run_alone()
    {
        var run = Of("test", "RL-LA-02");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Matches("^[0-9]+ fall, alla som väntat\\.\n$", run.Out);
    }

    [Fact]
    public void What_the_cases_have_shown_is_told_as_counts()
    {
        var run = Of("test", "RL-LA-02", "--coverage", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("RL-LA-02", json.RootElement.GetProperty("requirements")[0].GetProperty("requirement").GetString());
        Assert.NotEqual(0, json.RootElement.GetProperty("requirements")[0].GetProperty("verdicts").GetProperty("notMet").GetInt32());
    }

    [Fact]
    public void Every_change_of_a_requirement_is_noticed()
    {
        var run = Of("mutate", "RL-LA-02", "--fail-on-survivors", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(json.RootElement.GetProperty("mutants").GetInt32(), json.RootElement.GetProperty("noticed").GetInt32());
    }

    [Fact]
    public void A_change_that_no_case_notices_fails_only_on_request()
    {
        using Folder folder = new();
        Repository.CopyCatalog(folder.Path, ".cases.yaml", ".mutants.yaml");

        Assert.Equal(ExitCode.Done, LgRun.Of("catalog", "mutate", "RL-LA-02", "--catalog", folder.Path).ExitCode);
        Assert.Equal(ExitCode.Failed, LgRun.Of("catalog", "mutate", "RL-LA-02", "--catalog", folder.Path, "--fail-on-survivors").ExitCode);
    }

    [Fact]
    public void Arguments_that_cannot_be_read_are_a_faulty_catalog()
    {
        using Folder folder = new();
        Repository.CopyCatalog(folder.Path, ".cases.yaml");
        folder.Add("argued.mutants.yaml", "- requirement: RL-LA-02\n");
        var run = LgRun.Of("catalog", "mutate", "RL-LA-02", "--catalog", folder.Path);

        Assert.Equal((ExitCode.FaultyRules, ""), (run.ExitCode, run.Out));
        Assert.Contains("argued.mutants.yaml", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test")]
    [InlineData("mutate")]
    [InlineData("prove")]
    public void An_id_that_fits_no_requirement_is_told_and_nothing_is_run(string command)
    {
        var run = Of(command, "RL-LA-02", "FINNS-INTE");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains("`FINNS-INTE`", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("`RL-LA-02`", run.Error, StringComparison.Ordinal);
    }

    private static LgRun Of(params string[] args) => LgRun.Of(["catalog", .. args, "--catalog", Shipped]);
}
