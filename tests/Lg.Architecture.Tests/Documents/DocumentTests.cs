namespace Lg.Architecture.Tests.Documents;

/// <summary>The documents say what is so.</summary>
public sealed class DocumentTests
{
    private const string MainCommand = "dotnet run --project src/Lg.Cli -- assess samples/trafikkontoret-2026.json --as-of 2025-12-01";
    private const string TestCommand = "dotnet test";

    [Theory]
    [InlineData(MainCommand)]
    [InlineData(TestCommand)]
    public void A_command_of_the_readme_stands_on_a_line_of_its_own(string command) =>
        Assert.Contains(command, Repository.Read("README.md").Split('\n').Select(line => line.Trim()));

    [Theory]
    [InlineData(MainCommand)]
    [InlineData(TestCommand)]
    public void The_pipeline_runs_the_commands_of_the_readme(string command) =>
        Assert.Contains($"='{command}'\n", Repository.Read(".ci/run"), StringComparison.Ordinal);

    [Fact]
    public void Decisions_are_numbered_without_gaps() => Assert.Equal(
        Enumerable.Range(1, Decisions().Count).Select(number => number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)),
        Decisions().Select(name => name[..4]));

    [Fact]
    public void A_decision_has_its_number_in_its_heading() => Assert.Equal(
        [],
        Decisions().Where(name => !Repository.Read($"docs/decisions/{name}").StartsWith($"# {name[..4]} – ", StringComparison.Ordinal)));

    private static List<string> Decisions() =>
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/decisions"), "*.md")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];
}
