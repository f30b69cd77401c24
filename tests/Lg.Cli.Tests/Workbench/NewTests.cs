using System.Text.Json.Nodes;

namespace Lg.Cli.Tests.Workbench;

/// <summary><c>lg catalog new</c> on a small catalog.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly string[] Answers =
        ["--ruleset", "city", "--area", "plans", "--pattern", "finns", "--fact", "context.threatPicture", "--severity", "minor", "--dimension", "adequacy", "--source", "guideline", "--goal", "plan-made", "--as-of", "2025-12-01"];

    private static readonly string[] Needed = ["--ruleset", "--area", "--fact", "--severity", "--dimension", "--source", "--goal"];

    private readonly Folder folder = new();

    public NewTests() => folder.Add("catalog.yaml", SmallCatalog.Text);

    [Fact]
    public void A_requirement_is_written_with_cases_that_pass()
    {
        var run = New(Answers);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(["catalog.yaml", "city"], folder.Names);
        Assert.Equal(ExitCode.Done, LgRun.Of("catalog", "test", "RL-PL-02", "--catalog", folder.Path).ExitCode);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var run = New([.. Answers, "--dry-run"]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("review.context.threatPicture.exists", run.Out, StringComparison.Ordinal);
        Assert.Equal(["catalog.yaml"], folder.Names);
    }

    [Fact]
    public void Without_somebody_to_ask_everything_that_is_missing_is_told_and_nothing_is_written()
    {
        var run = New("--pattern", "sett-over");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.All(Needed, name => Assert.Contains($"`{name} ", run.Error, StringComparison.Ordinal));
        Assert.Equal(["catalog.yaml"], folder.Names);
    }

    [Fact]
    public void What_the_pattern_does_not_mean_is_not_written()
    {
        var run = New([.. Answers, "--finding-sv", "{review.context.nothing}"]);

        Assert.Equal(ExitCode.FaultyRules, run.ExitCode);
        Assert.Equal(["catalog.yaml"], folder.Names);
    }

    [Fact]
    public void Somebody_at_the_keyboard_is_asked_until_the_answers_can_be_used()
    {
        // A number chooses, an empty line takes the suggestion, words find a fact, and a misspelling is asked again.
        string[] keys = ["1", "plans", "nothing", "finns", "hotbild egen", "1", "", "", "2025-12-01", "", "mayor", "major", "2", "1", "", "", "", "", "", "", "", "", "", "", "", "", "plan-made", "ja", ""];
        var run = LgRun.With(new Surroundings { CanAsk = true, Text = string.Join('\n', keys) }, "catalog", "new", "--catalog", folder.Path);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("menade du `major`?", run.Error, StringComparison.Ordinal);
        Assert.Contains("RL-PL-02", run.Out, StringComparison.Ordinal);
        Assert.Equal(["catalog.yaml", "city"], folder.Names);
    }

    [Fact]
    public void Whoever_leaves_in_the_middle_leaves_nothing_behind()
    {
        var run = LgRun.With(new Surroundings { CanAsk = true, Text = "city\nplans\n" }, "catalog", "new", "--catalog", folder.Path);

        Assert.Equal((ExitCode.Cancelled, ""), (run.ExitCode, run.Out));
        Assert.Equal(["catalog.yaml"], folder.Names);
    }

    [Fact]
    public void As_json_it_tells_what_was_added_where()
    {
        var json = JsonNode.Parse(New([.. Answers, "--format", "json"]).Out)!;

        Assert.Equal(("RL-PL-02", true), ((string?)json["id"], (bool)json["written"]!));
        Assert.Equal(["city/plans.yaml", "city/plans.cases.yaml"], json["files"]!.AsArray().Select(file => (string?)file!["path"]));
        Assert.Equal(["met", "notMet", "undetermined"], json["cases"]!.AsArray().Select(one => (string?)one!["verdict"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_reported_and_nothing_is_written()
    {
        folder.Add("city", "");

        var run = New(Answers);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("LG6006", run.Error, StringComparison.Ordinal);
        Assert.Equal(SmallCatalog.Text, File.ReadAllText(folder["catalog.yaml"]));
        Assert.Equal(["catalog.yaml", "city"], folder.Names);
    }

    public void Dispose() => folder.Dispose();

    private LgRun New(params string[] arguments) => LgRun.Of(["catalog", "new", "--catalog", folder.Path, .. arguments]);
}
