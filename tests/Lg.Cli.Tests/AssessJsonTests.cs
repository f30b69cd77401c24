using System.Text;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Rules;

namespace Lg.Cli.Tests;

/// <summary>What <c>lg assess --format json</c> shows.</summary>
public sealed class AssessJsonTests
{
    private const string Draft =
        """{ "unit": { "name": "Provförvaltningen" }, "review": { "planYear": 2026, "decidedOn": "2025-11-01" }, "decisions": [{ "key": "10.1" }] }""";

    private static readonly Lazy<Report> Report = new(() =>
        Rulebook.Shipped.Assess(ReviewReader.Read(Encoding.UTF8.GetBytes(Draft)).Value!, new DateOnly(2025, 12, 1)));

    [Theory]
    [InlineData("", new ReportInclude[0], TextLanguages.Swedish, null)]
    [InlineData("--lang en", new ReportInclude[0], TextLanguages.English, null)]
    [InlineData("--include findings,evidence --top 3", new[] { ReportInclude.Findings, ReportInclude.Evidence }, TextLanguages.Swedish, 3)]
    [InlineData(
        "--include questions --include planned --both-languages",
        new[] { ReportInclude.Questions, ReportInclude.Planned },
        TextLanguages.Both,
        null)]
    [InlineData("--include all --lang en", new[] { ReportInclude.All }, TextLanguages.English, null)]
    public void It_is_what_the_library_writes_with_the_same_options(
        string options, ReportInclude[] include, TextLanguages languages, int? top)
    {
        var run = Assess([.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(Written(new() { Include = include, Languages = languages, Top = top }), run.Out);
    }

    [Fact]
    public void On_a_screen_it_is_indented() => Assert.Equal(
        Written(new() { Indented = true }),
        LgRun.With(new Surroundings { Text = Draft, OnScreen = true }, "assess", "-", "--as-of", "2025-12-01", "--format", "json").Out);

    [Fact]
    public void A_file_gets_what_a_pipe_gets()
    {
        using Folder folder = new();

        LgRun.With(
            new Surroundings { Text = Draft, OnScreen = true },
            "assess",
            "-",
            "--as-of",
            "2025-12-01",
            "--format",
            "json",
            "--output",
            folder["svar"]);

        Assert.Equal(Written(new()), File.ReadAllText(folder["svar"]));
    }

    [Theory]
    [InlineData("--include finding", "menade du `findings`?")]
    [InlineData("--include xyz", "välj findings, explanations,")]
    [InlineData("--top 0", "inte ett antal")]
    public void What_nobody_can_ask_for_is_refused(string options, string expected)
    {
        var run = Assess([.. options.Split(' ')]);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--include", "findings")]
    [InlineData("--top", "3")]
    [InlineData("--both-languages")]
    public void What_belongs_to_JSON_is_refused_for_other_forms(params string[] options)
    {
        var run = LgRun.With(new Surroundings { Text = Draft }, ["assess", "-", .. options]);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains($"`{options[0]}` gäller JSON", run.Error, StringComparison.Ordinal);
    }

    private static LgRun Assess(params string[] options) =>
        LgRun.With(new Surroundings { Text = Draft }, ["assess", "-", "--as-of", "2025-12-01", "--format", "json", .. options]);

    private static string Written(ReportJsonOptions options) => Encoding.UTF8.GetString(ReportJson.Write(Report.Value, options));
}
