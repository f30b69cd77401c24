namespace Lg.Cli.Tests;

/// <summary>In which form a report is written, and how much of it.</summary>
public sealed class ReportFormTests
{
    private const string Draft =
        """{ "unit": { "name": "Provförvaltningen" }, "review": { "planYear": 2026, "decidedOn": "2025-11-01" }, "decisions": [{ "key": "10.1" }] }""";

    [Theory]
    [InlineData("rapport.html", "<!DOCTYPE html>")]
    [InlineData("rapport.HTM", "<!DOCTYPE html>")]
    [InlineData("rapport.md", "# Bedömning")]
    [InlineData("rapport.json", "{")]
    [InlineData("rapport.csv", "\uFEFFKrav,")]
    [InlineData("rapport.txt", "Bedömning")]
    [InlineData("rapport", "Bedömning")]
    [InlineData("rapport.docx", "Bedömning")]
    public void The_name_of_the_file_gives_the_form(string name, string start)
    {
        using Folder folder = new();

        var run = Assess("--output", folder[name]);

        Assert.Equal(new LgRun(ExitCode.Done, "", ""), run);
        Assert.StartsWith(start, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder[name])), StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_that_is_asked_for_goes_before_the_name_of_the_file()
    {
        using Folder folder = new();

        Assess("--format", "markdown", "--output", folder["rapport.html"]);

        Assert.StartsWith("# Bedömning", File.ReadAllText(folder["rapport.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_report_in_full_says_more_than_a_brief_one(string format)
    {
        var brief = Assess("--format", format);
        var full = Assess("--format", format, "--detail", "full");

        Assert.Equal(brief, Assess("--format", format, "--detail", "brief"));
        Assert.True(full.Out.Length > brief.Out.Length);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void How_much_is_refused_for_a_form_that_has_one_measure(string format)
    {
        var run = Assess("--format", format, "--detail", "full");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains($"`--detail` kan inte användas med formen {format}", run.Error, StringComparison.Ordinal);
        Assert.Contains("det hör till text, markdown och html", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_no_measure_is_refused_with_the_words_that_are()
    {
        var run = Assess("--detail", "lite");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("brief, full", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_for_Swedish_Excel_has_semicolons_and_decimal_commas()
    {
        var rows = Assess("--format", "csv", "--culture", "sv").Out;

        Assert.StartsWith("\uFEFFKrav;Rubrik;", rows, StringComparison.Ordinal);
        Assert.Matches(@";\d+,\d+;", rows);
        Assert.StartsWith("\uFEFFKrav,Rubrik,", Assess("--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_culture_is_refused_for_other_forms_than_tables() =>
        Assert.Contains("det hör till csv", Assess("--culture", "sv").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(40, 80)]
    [InlineData(80, 80)]
    [InlineData(97, 97)]
    [InlineData(300, 120)]
    public void A_line_is_as_wide_as_the_window_within_reason(int window, int columns) => Assert.Equal(columns, Terminal.ColumnsOf(window));

    [Theory]
    [InlineData(false, "xterm", null, true)]
    [InlineData(true, "xterm", null, false)]
    [InlineData(false, "dumb", null, false)]
    [InlineData(false, "xterm", "1", false)]
    [InlineData(false, null, "", true)]
    public void Colour_is_for_a_screen_that_has_not_said_no(bool isRedirected, string? term, string? noColor, bool expected) =>
        Assert.Equal(expected, Terminal.HasColour(isRedirected, name => name == "TERM" ? term : name == "NO_COLOR" ? noColor : null));

    [Fact]
    public void A_narrow_window_gets_narrow_lines()
    {
        var run = LgRun.With(new Surroundings { Text = Draft, Columns = 80 }, "assess", "-");

        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    private static LgRun Assess(params string[] options) => LgRun.With(
        new Surroundings { Text = Draft.Replace("{ \"unit\"", "{ \"stage\": \"submitted\", \"unit\"", StringComparison.Ordinal) },
        ["assess", "-", .. options]);
}
