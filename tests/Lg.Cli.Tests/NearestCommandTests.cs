namespace Lg.Cli.Tests;

/// <summary>Whoever misspells a command or an option is told the nearest one, and a hint names a command that exists.</summary>
public sealed class NearestCommandTests
{
    [Theory]
    [InlineData("asess utkast.json", "lg assess")]
    [InlineData("check", "lg catalog check")]
    [InlineData("explain RL-LA-02", "lg catalog explain")]
    [InlineData("catalog chek", "lg catalog check")]
    [InlineData("catalog lst --severity major", "lg catalog list")]
    [InlineData("catalog eval 1", "lg eval")]
    [InlineData("help", "lg --help")]
    [InlineData("catalog hjälp", "lg catalog --help")]
    public void A_misspelt_command_is_answered_with_the_nearest_one(string command, string meant)
    {
        var run = LgRun.Of(command.Split(' '));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains($"hjälp: menade du `{meant}`?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalog check --catlog rules-catalog", "--catalog")]
    [InlineData("assess --forma json utkast.json", "--format")]
    [InlineData("assess utkast.json --fale-on=major", "--fail-on")]
    [InlineData("catalog impact a b c --lan en", "--lang")]
    public void A_misspelt_option_is_answered_with_the_nearest_one_and_nothing_else(string command, string meant)
    {
        var run = LgRun.Of(command.Split(' '));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains($"hjälp: menade du `{meant}`?\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Split("LG6001").Length - 1);
    }

    [Theory]
    [InlineData("catalog check x", "lg catalog check --help")]
    [InlineData("catalog frobnicate", "lg catalog --help")]
    [InlineData("frobnicate", "lg --help")]
    [InlineData("catalog list --frobnicate", "lg catalog list --help")]
    public void A_hint_names_a_command_that_exists(string command, string hint)
    {
        Assert.Contains($"`{hint}`", LgRun.Of(command.Split(' ')).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, LgRun.Of([.. hint.Split(' ').Skip(1)]).ExitCode);
    }

    [Fact]
    public void It_is_said_in_English_too() =>
        Assert.Contains("help: did you mean `lg catalog check`?", LgRun.Of("check", "--lang", "en").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void An_expression_after_explain_is_the_expression(string expression)
    {
        var run = LgRun.Of("eval", "--explain", expression);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n{expression}  → ", run.Out, StringComparison.Ordinal);
    }
}
