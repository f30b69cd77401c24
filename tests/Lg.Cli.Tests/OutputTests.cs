using Lg.Tests;

namespace Lg.Cli.Tests;

/// <summary>How a result is written: where it lies, with what was there kept, and never over what it comes from.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Draft = """{ "review": { "planYear": 2026, "decidedOn": "2025-11-01" } }""";

    private readonly Folder folder = new();

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead)]
    public void A_file_keeps_its_rights(UnixFileMode rights)
    {
        SpecialFiles.SkipWithout();
        var file = folder.Add("rapport", "gammalt");
        SpecialFiles.SetRights(file, rights);

        AssertWritten(file);

        Assert.Equal(rights, SpecialFiles.Rights(file));
    }

    [Theory]
    [InlineData("assess", "-")]
    [InlineData("init")]
    [InlineData("schema", "report")]
    public void A_new_file_is_for_its_owner_alone(params string[] command)
    {
        SpecialFiles.SkipWithout();

        Assert.Equal(ExitCode.Done, Run([.. command, "--output", folder["ny"]]).ExitCode);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, SpecialFiles.Rights(folder["ny"]));
        Assert.Equal(["ny"], folder.Names);
    }

    [Fact]
    public void A_link_is_followed_and_stays()
    {
        SpecialFiles.SkipWithout();
        var file = folder.Add("rapport", "gammalt");
        File.CreateSymbolicLink(folder["senaste"], "rapport");

        Assert.Equal(ExitCode.Done, Run("assess", "-", "--output", folder["senaste"]).ExitCode);

        Assert.Equal("rapport", new FileInfo(folder["senaste"]).LinkTarget);
        AssertReport(file);
    }

    [Fact]
    public void A_link_to_what_is_not_there_yet_makes_it()
    {
        SpecialFiles.SkipWithout();
        File.CreateSymbolicLink(folder["senaste"], "rapport");

        Assert.Equal(ExitCode.Done, Run("assess", "-", "--output", folder["senaste"]).ExitCode);

        Assert.Equal("rapport", new FileInfo(folder["senaste"]).LinkTarget);
        AssertReport(folder["rapport"]);
    }

    [Fact]
    public void Both_names_of_a_hard_link_have_the_result()
    {
        SpecialFiles.SkipWithout();
        var file = folder.Add("rapport", "gammalt");
        var other = SpecialFiles.HardLink(folder["annat-namn"], file);

        AssertWritten(file);

        AssertReport(other);
    }

    [Fact]
    public void A_pipe_takes_the_result_and_stays_a_pipe()
    {
        SpecialFiles.SkipWithout();
        var pipe = SpecialFiles.Pipe(folder["rör"]);
        var read = Task.Run(() => File.ReadAllText(pipe), TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Done, Run("assess", "-", "--output", pipe).ExitCode);

        Assert.StartsWith("Bedömning av ledningens genomgång", Patience.Wait(read), StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(pipe).Length);
    }

    [Fact]
    public void A_device_takes_the_result()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the devices of Linux");

        Assert.Equal(new LgRun(ExitCode.Done, "", ""), Run("assess", "-", "--output", "/dev/null"));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void What_the_system_says_of_a_full_disk_is_reported()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the devices of Linux");

        var run = Run("assess", "-", "--output", "/dev/full");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("(No space left on device)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("kontrollera att mappen finns", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3_000)]
    [InlineData(0)]
    public void Without_room_for_the_result_what_was_there_stays(int length)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limits of a process");
        var old = new string('x', length);
        folder.Add("rapport", old);
        var review = folder.Add("genomgang.json", Draft);

        // Files of this process end at 4 kB, as on a disk that is full there.
        var (exitCode, error) = SpecialFiles.Shell(
            "ulimit -f 8; trap '' XFSZ; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$0\" assess \"$1\" --detail full --output \"$2\"",
            typeof(LgApp).Assembly.Location, review, folder["rapport"]);

        Assert.Equal((ExitCode.BadInput, true), (exitCode, error.Contains("LG6006", StringComparison.Ordinal)));
        Assert.Equal(old, File.ReadAllText(folder["rapport"]));
        Assert.Equal(["genomgang.json", "rapport"], folder.Names);
    }

    [Fact]
    public void A_folder_that_takes_no_new_files_does_not_stop_a_file_that_is_there()
    {
        SpecialFiles.SkipWithout();
        var file = folder.Add("rapport", "gammalt");
        SpecialFiles.SetRights(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        try
        {
            AssertWritten(file);
        }
        finally
        {
            SpecialFiles.SetRights(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void Nothing_of_what_was_there_is_left(int length)
    {
        var file = folder.Add("rapport", new string('x', length));

        AssertWritten(file);

        Assert.Equal(Run("assess", "-").Out, File.ReadAllText(file));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_left_alone()
    {
        var file = folder.Add("rapport", "gammalt");
        LgRun run;
        using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            run = Run("assess", "-", "--output", file);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("ett annat program använder filen", run.Error, StringComparison.Ordinal);
        Assert.Equal("gammalt", File.ReadAllText(file));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_reported_with_advice_that_fits()
    {
        var run = Run("assess", "-", "--output", folder["finns/inte"]);

        Assert.Contains("kontrollera att mappen finns", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".lg", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "check that the folder exists",
            Run("assess", "-", "--output", folder["finns/inte"], "--lang", "en").Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess", "-")]
    [InlineData("init")]
    [InlineData("schema", "report")]
    public void A_dash_is_the_screen(params string[] command)
    {
        var run = Run([.. command, "--output", "-"]);

        Assert.Equal(Run(command), run);
        Assert.NotEmpty(run.Out);
        Assert.False(File.Exists("-"));
    }

    [Fact]
    public void Pages_have_no_screen()
    {
        Assert.Equal(ExitCode.BadInput, Run("catalog", "docs", "--catalog", Workbench.Repository.Catalog, "--output", "-").ExitCode);
        Assert.False(Directory.Exists("-"));
    }

    public void Dispose() => folder.Dispose();

    private static LgRun Run(params string[] arguments) => LgRun.With(new Surroundings { Text = Draft }, arguments);

    private static void AssertReport(string file) =>
        Assert.StartsWith("Bedömning av ledningens genomgång", File.ReadAllText(file), StringComparison.Ordinal);

    private void AssertWritten(string file)
    {
        var before = folder.Names.ToList();

        Assert.Equal(new LgRun(ExitCode.Done, "", ""), Run("assess", "-", "--output", file));

        AssertReport(file);
        Assert.Equal(before, folder.Names);
    }
}
