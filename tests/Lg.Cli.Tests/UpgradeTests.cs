namespace Lg.Cli.Tests;

/// <summary>A review of an older form is written in the current one, and never over itself unless that is asked for.</summary>
public sealed class UpgradeTests
{
    private const string Before = "schemaVersion: \"1.0\"\ngoals: []  # inga\ngoalsPartial: false\n";
    private const string Now = "schemaVersion: \"2.0\"\ngoals: []  # inga\ngoalsComplete: true\n";

    [Fact]
    public void It_is_shown_when_no_file_is_named()
    {
        using Folder folder = new();

        var run = LgRun.Of("upgrade", folder.Add("utkast.yaml", Before));

        Assert.Equal((0, Now, ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal(Before, File.ReadAllText(folder["utkast.yaml"]));
    }

    [Fact]
    public void It_is_written_to_the_file_that_is_named()
    {
        using Folder folder = new();

        var run = LgRun.Of("upgrade", folder.Add("utkast.yaml", Before), "--output", folder["nytt.yaml"]);

        Assert.Equal((0, Now), (run.ExitCode, File.ReadAllText(folder["nytt.yaml"])));
    }

    [Fact]
    public void It_is_not_written_over_what_it_comes_from()
    {
        using Folder folder = new();
        var file = folder.Add("utkast.yaml", Before);

        var run = LgRun.Of("upgrade", file, "--output", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("LG6011", run.Error, StringComparison.Ordinal);
        Assert.Equal(Before, File.ReadAllText(file));
    }

    [Fact]
    public void It_is_written_over_itself_when_that_is_asked_for()
    {
        using Folder folder = new();
        var file = folder.Add("utkast.yaml", Before);

        Assert.Equal((0, Now), (LgRun.Of("upgrade", file, "--in-place").ExitCode, File.ReadAllText(file)));
    }

    [Fact]
    public void What_is_in_the_current_form_already_is_left_as_it_is()
    {
        using Folder folder = new();

        var run = LgRun.Of("upgrade", folder.Add("utkast.yaml", Now));

        Assert.Equal((0, Now), (run.ExitCode, run.Out));
        Assert.Contains("LG6012", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_cannot_be_read_is_not_upgraded()
    {
        using Folder folder = new();

        var run = LgRun.Of("upgrade", folder.Add("utkast.yaml", "golas: []\n"));

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public void In_place_cannot_stand_with_another_file() =>
        Assert.Equal(2, LgRun.Of("upgrade", "a.yaml", "--in-place", "--output", "b.yaml").ExitCode);
}
