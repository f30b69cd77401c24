using System.Text.Json;

namespace Lg.Cli.Tests;

public sealed class AssessTests
{
    private const string Draft =
        """{ "unit": { "name": "Provförvaltningen" }, "review": { "planYear": 2026, "decidedOn": "2025-11-01" }, "decisions": [{ "key": "10.1" }] }""";

    [Fact]
    public void A_draft_from_a_pipe_gives_a_report_and_nothing_else()
    {
        var run = LgRun.With(new Surroundings { Text = Draft }, "assess", "-");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "Bedömning av ledningens genomgång · Provförvaltningen · plan för 2026 · utkast", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 november 2025", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_and_yaml_of_the_same_review_give_the_same_report()
    {
        var json = LgRun.With(new Surroundings { Text = Draft }, "assess", "-", "--format", "json");
        var yaml = LgRun.With(
            new Surroundings
            {
                Text =
                    "unit:\n  name: Provförvaltningen\nreview:\n  planYear: 2026\n  decidedOn: 2025-11-01\ndecisions:\n  - key: \"10.1\"\n",
            },
            "assess", "-", "--format", "json");

        Assert.Equal(json.Out, yaml.Out);
        Assert.Equal("review", JsonDocument.Parse(json.Out).RootElement.GetProperty("receipt").GetProperty("asOfSource").GetString());
    }

    [Fact]
    public void English_on_request_and_by_the_environment()
    {
        var asked = LgRun.With(new Surroundings { Text = Draft }, "assess", "-", "--lang", "en");
        var surrounded =
            LgRun.With(new Surroundings { Text = Draft, Variables = new Dictionary<string, string> { ["LG_LANG"] = "en" } }, "assess", "-");

        Assert.StartsWith("Assessment of the management review", asked.Out, StringComparison.Ordinal);
        Assert.Equal(asked.Out, surrounded.Out);
    }

    [Fact]
    public void Without_a_date_it_is_today_and_that_is_told()
    {
        var run = LgRun.With(new Surroundings { Text = "{}" }, "assess", "-");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("varning", run.Error, StringComparison.Ordinal);
        Assert.Contains("2026-11-21", run.Error, StringComparison.Ordinal);
        Assert.Contains("21 november 2026 (dagens datum)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_callers_date_goes_before_the_reviews_own()
    {
        var run = LgRun.With(new Surroundings { Text = Draft }, "assess", "-", "--as-of", "2025-12-01", "--format", "json");

        var receipt = JsonDocument.Parse(run.Out).RootElement.GetProperty("receipt");
        Assert.Equal(("2025-12-01", "caller"), (receipt.GetProperty("asOf").GetString(), receipt.GetProperty("asOfSource").GetString()));
    }

    [Theory]
    [InlineData(ExitCode.Done)]
    [InlineData(ExitCode.Undetermined, "--require-complete")]
    public void A_draft_is_incomplete_only_when_asked(int expected, params string[] flags) =>
        Assert.Equal(expected, LgRun.With(new Surroundings { Text = Draft }, ["assess", "-", .. flags]).ExitCode);

    [Fact]
    public void A_submitted_review_of_a_unit_without_a_register_fails_on_critical()
    {
        Surroundings submitted = new()
        {
            Text = Draft.Replace(
                "{ \"unit\"",
                "{ \"stage\": \"submitted\", \"dataProtection\": { \"register\": { \"exists\": false } }, \"unit\"",
                StringComparison.Ordinal),
        };

        Assert.Equal(ExitCode.Failed, LgRun.With(submitted, "assess", "-", "--fail-on", "critical", "--require-complete").ExitCode);
    }

    [Theory]
    [InlineData("text", "Bedömning av ledningens genomgång")]
    [InlineData("json", "{")]
    [InlineData("markdown", "# Bedömning av ledningens genomgång")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("csv", "Krav,")]
    public void A_file_gets_the_whole_result_and_the_screen_nothing(string format, string start)
    {
        using Folder folder = new();
        folder.Add("resultat", "gammalt");

        var run = LgRun.With(new Surroundings { Text = Draft }, "assess", "-", "--format", format, "--output", folder["resultat"]);

        Assert.Equal(new LgRun(ExitCode.Done, "", ""), run);
        Assert.StartsWith(start, File.ReadAllText(folder["resultat"]), StringComparison.Ordinal);
        Assert.Equal(["resultat"], folder.Names);
    }

    [Theory]
    [InlineData("", "LG6003")]
    [InlineData("mapp/", "LG6003")]
    [InlineData("finns/inte/resultat.txt", "LG6006")]
    public void A_result_that_cannot_be_written_is_told(string name, string code)
    {
        using Folder folder = new();

        var run = LgRun.With(new Surroundings { Text = Draft }, "assess", "-", "--output", folder[name]);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_name_that_the_disk_refuses_leaves_nothing_behind()
    {
        using Folder folder = new();

        var run = LgRun.With(new Surroundings { Text = Draft }, "assess", "-", "--output", folder[new string('a', 300)]);

        Assert.Contains("LG6006", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Ctrl_C_gives_130_and_no_file()
    {
        using Folder folder = new();

        var run = LgRun.With(new Surroundings { Text = Draft, Cancelled = true }, "assess", "-", "--output", folder["resultat"]);

        Assert.Equal(new LgRun(ExitCode.Cancelled, "", ""), run);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var plain = LgRun.With(new Surroundings { Text = Draft }, "assess", "-");
        var coloured = LgRun.With(new Surroundings { Text = Draft, Colour = true }, "assess", "-");

        Assert.DoesNotContain('\u001b', plain.Out);
        Assert.Contains('\u001b', coloured.Out);
        Assert.Equal(plain.Out, System.Text.RegularExpressions.Regex.Replace(coloured.Out, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Questions_are_a_numbered_list_in_Markdown()
    {
        var list = LgRun.With(new Surroundings { Text = Draft }, "questions", "-", "--top", "2", "--format", "markdown").Out;

        Assert.StartsWith("# Ledningens genomgång", list, StringComparison.Ordinal);
        Assert.Contains("\n2. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_are_numbered_or_json()
    {
        var text = LgRun.With(new Surroundings { Text = Draft }, "questions", "-", "--top", "2");
        var json = LgRun.With(new Surroundings { Text = Draft }, "questions", "-", "--top", "2", "--format", "json");

        Assert.Contains("\n  2  ", text.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  3  ", text.Out, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(json.Out).RootElement.GetArrayLength());
    }
}
