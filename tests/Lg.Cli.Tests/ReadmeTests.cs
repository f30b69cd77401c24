using Lg.Cli.Tests.Workbench;

namespace Lg.Cli.Tests;

/// <summary>What the README shows is what the tool prints.</summary>
public sealed class ReadmeTests
{
    // A line with an ellipsis alone stands for what the README leaves out.
    private const string Cut = "\n …";

    [Fact]
    public void The_screen_in_the_readme_is_the_one_that_the_tool_prints()
    {
        var readme = File.ReadAllText(Repository.Readme).ReplaceLineEndings("\n");
        var block = readme.Split("```").First(part => part.StartsWith("\nBedömning", StringComparison.Ordinal)).Trim('\n');

        var printed = LgRun.Of("assess", Path.Combine(Repository.Samples, "trafikkontoret-2026.json"), "--as-of", "2025-12-01").Out;

        var pieces = block.Split(Cut, StringSplitOptions.RemoveEmptyEntries);
        Assert.True(pieces.Length > 1);
        Assert.All(pieces, piece => Assert.Contains(piece.Trim('\n'), printed, StringComparison.Ordinal));
    }
}
