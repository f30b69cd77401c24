using Lg.Tests;

namespace Lg.Cli.Tests;

public sealed class EvalTests
{
    private const string Draft = "unit: { kind: company, employees: 40 }\nreview: { decidedOn: 2026-01-10 }\n";

    [Theory]
    [InlineData("date(\"2026-01-15\") + months(1)", "15 februari 2026\n")]
    [InlineData("7 / 2", "3\n")]
    [InlineData("[1, 2].map(n, n * 2) == [2, 4]", "ja\n")]
    [InlineData("asOf", "21 november 2026\n")]
    [InlineData("\"å\" + \"ä\"", "åä\n")]
    public void A_value_is_told(string expression, string expected) =>
        Assert.Equal(new LgRun(ExitCode.Done, expected, ""), LgRun.Of("eval", expression));

    [Fact]
    public void What_the_review_does_not_say_is_asked_for()
    {
        var run = LgRun.Of("eval", "review.unit.employees >= 50");

        Assert.Equal(
            (ExitCode.Done, "okänt: genomgången säger inte\n  ? Hur många anställda har enheten?  /unit/employees\n"),
            (run.ExitCode, run.Out));
    }

    [Fact]
    public void An_error_is_told_with_its_code_and_is_exit_code_3() =>
        Assert.Equal(
            new LgRun(ExitCode.FaultyRules, "error: a number is divided by zero (DivideByZero)\n", ""),
            LgRun.Of("eval", "1 / 0", "--lang", "en"));

    [Fact]
    public void A_mistake_has_its_place_and_a_suggestion_and_is_exit_code_2()
    {
        var run = LgRun.Of("eval", "review.unit.employes >= 50");

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Contains("LG2002", run.Error, StringComparison.Ordinal);
        Assert.Contains("menade du `employees`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_reads_the_review_as_of_its_own_date()
    {
        using Folder folder = new();
        var file = folder.Add("utkast.yaml", Draft);

        Assert.Equal("10 januari 2026\n", LgRun.Of("eval", "--review", file, "asOf").Out);
        Assert.Equal("1 mars 2026\n", LgRun.Of("eval", "--review", file, "--as-of", "2026-03-01", "asOf").Out);
    }

    [Fact]
    public void An_answer_can_be_explained_clause_by_clause()
    {
        using Folder folder = new();
        var file = folder.Add("utkast.yaml", Draft);

        Snapshot.Matches(LgRun.Of(
            "eval",
            "--review",
            file,
            "--explain",
            "review.unit.kind == \"company\" && (review.unit.employees >= 50 || review.unit.name == \"\")").Out);
    }

    [Fact]
    public void An_answer_can_be_json()
    {
        var run = LgRun.Of("eval", "1 < 2 && review.unit.employees > 5", "--format", "json", "--explain");

        Snapshot.Matches(run.Out);
    }

    [Theory]
    [InlineData("ange ett uttryck")]
    [InlineData("med `--batch` läses uttrycken från stdin", "1", "--batch")]
    [InlineData("både uttrycken och genomgången kan inte läsas från stdin", "--batch", "--review", "-")]
    public void A_command_that_makes_no_sense_is_refused(string expected, params string[] arguments)
    {
        var run = LgRun.Of(["eval", .. arguments]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
