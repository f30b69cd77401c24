using System.Text.RegularExpressions;

namespace Lg.Architecture.Tests.Documents;

/// <summary>The solution and the workflow name what there is.</summary>
public sealed partial class YardTests
{
    private const string Workflow = ".github/workflows/ci.yml";

    private static readonly string[] Folders = ["bench", "src", "tests"];

    [Fact]
    public void The_solution_has_every_project_and_no_other() => Assert.Equal(
        Projects(),
        ProjectLine()
            .Matches(Repository.Read("Lg.sln"))
            .Select(match => match.Groups[1].Value.Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_item_of_the_solution_is_there() => Assert.Equal(
        [],
        ItemLine().Matches(Repository.Read("Lg.sln")).Select(match => match.Groups[1].Value.Replace('\\', '/'))
            .Where(item => !File.Exists(Path.Combine(Repository.Root, item))));

    [Fact]
    public void The_solution_builds_for_any_processor_only() =>
        Assert.DoesNotMatch(@"\|x(64|86)\b", Repository.Read("Lg.sln"));

    [Fact]
    public void The_workflow_runs_what_the_maintainer_runs() =>
        Assert.Contains("      - run: .ci/run\n", Repository.Read(Workflow), StringComparison.Ordinal);

    [Fact]
    public void The_workflow_may_only_read_and_pins_what_it_uses()
    {
        Assert.Contains("\npermissions:\n  contents: read\n\n", Repository.Read(Workflow), StringComparison.Ordinal);
        Assert.All(UsesLine().Matches(Repository.Read(Workflow)), used => Assert.Matches(@"@v[0-9]+\.[0-9]+\.[0-9]+$", used.Value));
    }

    private static IEnumerable<string> Projects() =>
        from folder in Folders
        from project in Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder))
        let path = $"{folder}/{Path.GetFileName(project)}/{Path.GetFileName(project)}.csproj"
        where File.Exists(Path.Combine(Repository.Root, path))
        orderby path
        select path;

    [GeneratedRegex("\", \"([^\"]+\\.csproj)\"", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"^\t\t(\S+) = \1$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ItemLine();

    [GeneratedRegex("uses: .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UsesLine();
}
