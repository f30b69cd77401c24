using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lg.Api.Limits;
using Lg.Api.Tests.Documents.Writing;

namespace Lg.Api.Tests.Documents;

/// <summary>The manuals for those who call the host and those who run it tell of everything, and of nothing else.</summary>
public sealed partial class ManualTests
{
    private static readonly string Http = File.ReadAllText(CommittedFile.PathOf("docs/http.md"));
    private static readonly string Operations = File.ReadAllText(CommittedFile.PathOf("docs/operations.md"));

    [Fact]
    public void Every_problem_stands_in_the_manual_with_its_status() => Assert.Equal(
        ProblemKinds.All.Select(kind => $"{kind.Status} {kind.Name}").Order(StringComparer.Ordinal),
        from Match row in ProblemRow().Matches(Http)
        from Match name in Code().Matches(row.Groups[2].Value)
        let line = $"{row.Groups[1].Value} {name.Groups[1].Value}"
        orderby line ascending
        select line);

    [Fact]
    public void Every_address_stands_in_the_manual() => Assert.Equal(
        [],
        JsonElement.Parse(File.ReadAllText(CommittedFile.PathOf("src/Lg.Api/openapi.json"))).GetProperty("paths").EnumerateObject()
            .Select(path => path.Name)
            .Where(path => !Http.Contains($"{path}`", StringComparison.Ordinal)));

    [Fact]
    public void Every_limit_stands_in_the_manual_with_its_default_and_its_range() => Assert.Equal(
        typeof(LimitOptions).GetProperties().Select(RowOf).Order(StringComparer.Ordinal),
        LimitRow().Matches(Operations).Select(row => row.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_threat_names_tests_that_exist()
    {
        var rows = ThreatRow()
            .Matches(File.ReadAllText(CommittedFile.PathOf("docs/threats.md")))
            .Select(row => TestName().Matches(row.Groups[1].Value))
            .ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, Assert.NotEmpty);
        Assert.All(rows.SelectMany(NamedIn), test => Assert.True(Exists(test.Class, test.Test), $"{test.Class}.{test.Test}"));
    }

    private static string RowOf(PropertyInfo limit)
    {
        var range = limit.GetCustomAttribute<RangeAttribute>()!;
        return string.Create(
            CultureInfo.InvariantCulture, $"| `{limit.Name}` | {limit.GetValue(new LimitOptions())} | {range.Minimum}–{range.Maximum} |");
    }

    // A test without its class is one of the class that was named before it.
    private static IEnumerable<(string Class, string Test)> NamedIn(IReadOnlyList<Match> names)
    {
        var type = "";
        foreach (var name in names)
        {
            type = name.Groups["class"] is { Success: true, Value: var stated } ? stated : type;
            yield return (type, name.Groups["test"].Value);
        }
    }

    private static bool Exists(string name, string test) =>
        Directory.EnumerateFiles(CommittedFile.PathOf("tests"), $"{name}.cs", SearchOption.AllDirectories)
            .Any(file => test.Length == 0 || File.ReadAllText(file).Contains($" {test}(", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (\d{3}) \| (.*?) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ProblemRow();

    [GeneratedRegex("`([a-z-]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `[A-Z]\w+` \| \d+ \| \d+–\d+ \|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LimitRow();

    [GeneratedRegex(@"^\| (?!threat )[^|]+ \| .+ \| ([^|]*) \|$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ThreatRow();

    [GeneratedRegex(
        @"`((?<class>\w+(Tests|Properties))(\.(?<test>\w+))?|(?<test>\w+_\w+))`",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TestName();
}
