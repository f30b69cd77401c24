using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Lg.Cli.Tests.Workbench;

/// <summary>The workflow and the hook that whoever keeps a catalog copies from the documents.</summary>
public sealed partial class HandOverTests : IDisposable
{
    private static readonly string Documents = Path.Combine(Path.GetDirectoryName(Repository.Catalog)!, "docs", "for-catalog-owners");

    private readonly Folder folder = new();

    public static TheoryData<string> Commands => [.. LgLine().Matches(Workflow()).Select(match => match.Value)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_workflow_runs_commands_with_options_that_exist(string line)
    {
        var words = line.Split(' ');
        var help = LgRun.Of([.. words.Skip(1).Take(2), "--help"]);

        Assert.All(
            words.Where(word => word.StartsWith("--", StringComparison.Ordinal)),
            option => Assert.Contains($"  {option} ", help.Out, StringComparison.Ordinal));
        if (words.SkipWhile(word => word != "--format").ElementAtOrDefault(1) is { } format)
            Assert.Matches($@"--format \S*\b{format}\b", help.Out);
    }

    [Fact]
    public void The_workflow_names_check_test_and_impact() =>
        Assert.Equal(["check", "test", "impact", "changes"], Commands.Select(row => row.Data.Split(' ')[2]));

    [Fact]
    public void The_workflow_asks_for_no_more_than_to_read_and_pins_what_it_uses()
    {
        Assert.Contains("\npermissions:\n  contents: read\n\n", Workflow(), StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", Workflow(), StringComparison.Ordinal);
        Assert.All(UsesLine().Matches(Workflow()), used => Assert.Matches(@"@v[0-9]+\.[0-9]+\.[0-9]+$", used.Value));
    }

    // An expression inside a script would let a proposal write a part of it.
    [Fact]
    public void The_workflow_puts_nothing_of_a_proposal_into_a_script() =>
        Assert.DoesNotContain(
            Workflow().Split('\n'),
            line => line.Contains("${{", StringComparison.Ordinal)
                && !line.Contains("BASE:", StringComparison.Ordinal)
                && !line.Contains("group:", StringComparison.Ordinal));

    [Fact]
    public void The_hook_fits_one_screen() => Assert.InRange(File.ReadAllLines(Path.Combine(Documents, "pre-commit")).Length, 1, 39);

    [Fact]
    public void The_hook_refuses_a_broken_catalog()
    {
        MakeRepository();
        File.AppendAllText(folder["rules-catalog/catalog.yaml"], "broken: and committed\n");

        var (exitCode, told) = Commit();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("nothing is committed", told, StringComparison.Ordinal);
        Assert.NotEqual(0, Git("rev-parse", "--verify", "HEAD").ExitCode);
    }

    [Fact]
    public void The_hook_lets_a_catalog_through_whose_cases_pass_and_looks_at_what_is_committed()
    {
        MakeRepository();
        Git("add", "--all");
        File.AppendAllText(folder["rules-catalog/catalog.yaml"], "broken: but not committed\n");

        var (exitCode, told) = Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "catalog");

        Assert.True(exitCode == 0, told);
    }

    [Fact]
    public void The_hook_shows_paths_from_the_root_of_the_repository()
    {
        MakeRepository();
        File.AppendAllText(folder["rules-catalog/catalog.yaml"], "broken: and committed\n");

        Assert.Contains("\nrules-catalog/catalog.yaml:", "\n" + Commit().Told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hook_does_not_look_at_a_file_that_is_only_announced()
    {
        MakeRepository();
        Git("add", "--all");
        folder.Add("rules-catalog/more.yaml", "broken: and announced\n");
        Git("add", "--intent-to-add", "rules-catalog/more.yaml");

        var (exitCode, told) = Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "catalog");

        Assert.True(exitCode == 0, told);
    }

    [Fact]
    public void The_hook_sees_that_a_requirement_is_deleted_with_its_cases()
    {
        MakeRepository();
        var (first, told) = Commit();
        Assert.True(first == 0, told);
        folder.Add("rules-catalog/catalog.yaml", SmallCatalog.Text.Replace("RL-PL-01", "RL-PL-02", StringComparison.Ordinal));
        folder.Add("rules-catalog/plans.cases.yaml", SmallCatalog.Cases.Replace("RL-PL-01", "RL-PL-02", StringComparison.Ordinal));

        (var exitCode, told) = Commit();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("LG3117: kravet `RL-PL-01` fanns i `HEAD:rules-catalog`, men är borttaget", told, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_names_a_file_from_the_root_of_the_repository()
    {
        MakeRepository();
        File.AppendAllText(folder["rules-catalog/catalog.yaml"], "broken: and annotated\n");

        Assert.Contains(
            "::error file=rules-catalog/catalog.yaml,line=",
            LgRun.Of("catalog", "check", "--catalog", folder["rules-catalog"], "--format", "github").Out,
            StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Workflow() => File.ReadAllText(Path.Combine(Documents, "catalog.yml")).ReplaceLineEndings("\n");

    private void MakeRepository()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Run("git", "--version").ExitCode != 0, "git is not installed, or the shell is not POSIX");
        Assert.Equal(0, Git("init", "--quiet").ExitCode);
        folder.Add("rules-catalog/catalog.yaml", SmallCatalog.Text);
        folder.Add("rules-catalog/plans.cases.yaml", SmallCatalog.Cases);
        var hook = folder[".git/hooks/pre-commit"];
        File.Copy(Path.Combine(Documents, "pre-commit"), hook);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private (int ExitCode, string Told) Commit()
    {
        Git("add", "--all");
        return Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "catalog");
    }

    private (int ExitCode, string Told) Git(params string[] arguments) => Run("git", ["-C", folder.Path, .. arguments]);

    private static (int ExitCode, string Told) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LG"] = $"dotnet {typeof(LgApp).Assembly.Location}";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var told = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, told);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, $"there is no {program}");
        }
    }

    [GeneratedRegex(@"lg catalog [a-z]+ .*?(?=$| >>)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LgLine();

    [GeneratedRegex("uses: .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UsesLine();
}
