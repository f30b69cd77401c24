using Lg.Tests;

namespace Lg.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Of_the_tool() => Snapshot.Matches(LgRun.Of("--help").Out);

    [Fact]
    public void Of_assess() => Snapshot.Matches(LgRun.Of("assess", "--help").Out);

    [Fact]
    public void Of_eval() => Snapshot.Matches(LgRun.Of("eval", "--help").Out);

    [Fact]
    public void Of_questions_in_English() => Snapshot.Matches(LgRun.Of("questions", "--help", "--lang", "en").Out);

    [Theory]
    [InlineData]
    [InlineData("assess")]
    [InlineData("questions")]
    [InlineData("init")]
    [InlineData("eval")]
    [InlineData("schema")]
    [InlineData("catalog")]
    [InlineData("catalog", "test")]
    [InlineData("catalog", "impact")]
    [InlineData("catalog", "changes")]
    [InlineData("catalog", "prove")]
    [InlineData("catalog", "mutate")]
    [InlineData("catalog", "check")]
    [InlineData("catalog", "list")]
    [InlineData("catalog", "watch")]
    [InlineData("catalog", "docs")]
    [InlineData("catalog", "explain")]
    [InlineData("catalog", "graph")]
    [InlineData("catalog", "new")]
    public void Every_command_has_examples_that_fit_the_screen(params string[] command)
    {
        var run = LgRun.Of([.. command, "--help"]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("Exempel:\n  ", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Matches("^lg [0-9]+\\.[0-9]+\\.[0-9]+\n$", LgRun.Of("--version").Out);

    [Fact]
    public void No_command_at_all_shows_the_help() => Assert.Equal(LgRun.Of("--help"), LgRun.Of());
}
