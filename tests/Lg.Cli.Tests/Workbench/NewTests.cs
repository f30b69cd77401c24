using System.Text.Json.Nodes;

namespace Lg.Cli.Tests.Workbench;

/// <summary><c>lg catalog new</c> on a small catalog.</summary>
public sealed class NewTests : IDisposable
{
    private static readonly string[] Answers =
        ["--ruleset", "city", "--area", "plans", "--pattern", "finns", "--fact", "context.threatPicture", "--severity", "minor",
            "--dimension", "adequacy", "--source", "guideline", "--goal", "plan-made", "--as-of", "2025-12-01"];

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
    public void That_answers_are_not_read_from_a_pipe_is_said_with_what_to_do_instead()
    {
        var run = LgRun.With(new Surroundings { Text = "1\nplans\n" }, "catalog", "new", "--catalog", folder.Path);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("LG6001: det går inte att fråga", run.Error, StringComparison.Ordinal);
        Assert.Contains("kör kommandot direkt i terminalen, eller ange det som saknas nedan med sina flaggor", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_pattern_does_not_mean_is_not_written()
    {
        var run = New([.. Answers, "--finding-sv", "{review.context.nothing}", "--finding-en", "{review.context.nothing}"]);

        Assert.Equal(ExitCode.FaultyRules, run.ExitCode);
        Assert.Equal(["catalog.yaml"], folder.Names);
    }

    [Fact]
    public void Somebody_at_the_keyboard_is_asked_until_the_answers_can_be_used()
    {
        // A number chooses, an empty line takes the suggestion, words find a fact, and a misspelling is asked again.
        string[] keys = ["1", "plans", "nothing", "finns", "hotbild egen", "1", "", "", "2025-12-01", "", "mayor", "major", "2", "1", "",
            "", "", "", "", "", "", "", "", "", "", "", "", "plan-made", "ja", ""];
        var run =
            LgRun.With(new Surroundings { CanAsk = true, Text = string.Join('\n', keys) }, "catalog", "new", "--catalog", folder.Path);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("menade du `major`?", run.Error, StringComparison.Ordinal);
        Assert.Contains("RL-PL-02", run.Out, StringComparison.Ordinal);
        Assert.Equal(["catalog.yaml", "city"], folder.Names);
    }

    [Fact]
    public void Words_and_labels_are_understood_in_Swedish()
    {
        var run = LgRun.Of(
            "catalog", "new", "--catalog", folder.Path, "--ruleset", "Staden", "--area", "planer", "--pattern", "Sett över inom N månader",
            "--fact", "Policy för generativ AI – senast översedd",
            "--limit", "24 månader", "--severity", "mindre", "--dimension", "tillräcklighet", "--source", "riktlinje", "--confidence",
            "praxis: uppgiven i en verklig genomgång", "--goal", "Gör en plan", "--as-of", "1 december 2025", "--dry-run");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.All(
            ["severity: minor", "dimension: adequacy", "document: guideline, confidence: S", "goal: plan-made", "value: 24 }",
                "asOf: 2025-12-01"], line => Assert.Contains(line, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("90 dagar", "hela månader")]
    [InlineData("snart", "hela månader")]
    [InlineData("1,5 månader", "hela månader")]
    public void A_limit_that_cannot_be_used_is_explained(string limit, string words)
    {
        var run = New("--ruleset", "city", "--area", "plans", "--pattern", "sett-over", "--fact",
            "context.generativeAiPolicy.lastReviewedOn", "--limit", limit, "--severity", "minor", "--dimension", "adequacy", "--source",
            "guideline", "--goal", "plan-made");

        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_number_is_asked_for_where_the_fact_is_one()
    {
        var run = New("--ruleset", "city", "--area", "plans", "--pattern", "minst", "--fact", "unit.employees", "--limit", "1.5",
            "--severity", "minor", "--dimension", "adequacy", "--source", "guideline", "--goal", "plan-made");

        Assert.Contains("skriv ett heltal", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("tillbaka")]
    public void A_step_back_asks_the_question_before_again(string back)
    {
        // The area is regretted when the pattern is asked for, and so is the rule set; both are then answered again.
        string[] keys = ["1", "plans", back, back, "city", "plans", "finns", "hotbild egen", "1", "", "", "2025-12-01", "", "större",
            "tillräcklighet", "1", "", "", "", "", "", "", "", "", "", "", "", "", "", "plan-made", "ja", ""];
        var run =
            LgRun.With(new Surroundings { CanAsk = true, Text = string.Join('\n', keys) }, "catalog", "new", "--catalog", folder.Path);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(2, run.Error.Split("Regelverket som kravet hör till").Length - 1);
        Assert.Equal(["catalog.yaml", "city"], folder.Names);
    }

    [Fact]
    public void A_text_that_the_check_would_refuse_is_refused_when_it_is_given()
    {
        var run = New([.. Answers, "--title-sv", "Kort", "--title-en", "Short"]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("`--title-sv`: texten är kortare än 8 tecken", run.Error, StringComparison.Ordinal);
        Assert.Equal(["catalog.yaml"], folder.Names);
    }

    [Fact]
    public void What_is_written_passes_the_check()
    {
        New(Answers);
        var before = LgRun.Of("catalog", "check", "--catalog", folder.Path, "--format", "json").Out;

        Assert.DoesNotContain("RL-PL-02", before, StringComparison.Ordinal);
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
