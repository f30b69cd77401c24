using System.Globalization;
using System.Text.RegularExpressions;

namespace Lg.Architecture.Tests.Documents;

/// <summary>
/// Every use of FsCheck in the tests is a law that the runner knows: <c>[Property]</c>, with at least a hundred cases and no fixed seed.
/// </summary>
public sealed partial class LawTests
{
    private const string Attribute = "tests/Shared/Laws/PropertyAttribute.cs";
    private const int FewestCases = 100;

    private static readonly IReadOnlyList<(string Path, string Text)> Files =
    [
        .. Repository.CSharpIn("tests")
            .Where(path => !path.EndsWith("/LawTests.cs", StringComparison.Ordinal))
            .Select(path => (path, Repository.Read(path))),
    ];

    [Fact]
    public void There_are_laws_in_several_projects() => Assert.True(Projects().Count() > 3);

    [Fact]
    public void No_law_is_checked_by_hand() => Assert.Equal([], Found(CheckedByHand()));

    // What `Prop.ForAll` returns has checked nothing yet, and is easily thrown away.
    [Fact]
    public void No_property_is_thrown_away() => Assert.Equal([], Found(ThrownAway()));

    [Fact]
    public void What_returns_a_property_is_run_as_one() => Assert.Equal(
        [],
        from file in Files
        from Match method in PublicProperty().Matches(file.Text)
        where !method.Groups["attribute"].Success
        select $"{file.Path}: {method.Groups["name"].Value}");

    [Fact]
    public void Every_law_has_the_attribute_that_counts_its_cases() => Assert.Equal(
        [Attribute],
        Files.Where(file => file.Text.Contains("FsCheck.Xunit", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void No_law_has_fewer_than_a_hundred_cases() => Assert.Equal(
        [],
        from file in Files
        from Match said in Cases().Matches(file.Text)
        where int.Parse(said.Groups[1].Value.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) < FewestCases
        select $"{file.Path}: {said.Value}");

    [Fact]
    public void No_law_is_left_with_the_seed_of_a_failure() => Assert.Equal([], Found(FixedSeed()));

    [Fact]
    public void The_deeper_run_covers_every_project_that_has_laws() => Assert.Equal(
        [],
        Projects().Where(project => !Repository.Read(".ci/deep").Contains($" {project}", StringComparison.Ordinal)));

    private static IEnumerable<string> Projects() =>
        Files.Where(file => LawAttribute().IsMatch(file.Text)).Select(file => string.Join('/', file.Path.Split('/').Take(2))).Distinct();

    private static IEnumerable<string> Found(Regex fault) =>
        from file in Files
        from Match match in fault.Matches(file.Text)
        select $"{file.Path}: {match.Value}";

    [GeneratedRegex(
        @"(Quick|Verbose)Check\w*|\bCheck\.(One|All|Method|Quick|Verbose)\w*"
        + @"|\.Check\(\s*Config\b|\bConfig\.(Quick|Verbose|Default)\w*|WithMaxTest",
        RegexOptions.CultureInvariant)]
    private static partial Regex CheckedByHand();

    [GeneratedRegex(@"\b(void|Task) \w+\([^)]*\)\s*(=>|\{)\s*Prop\.ForAll|;\s*Prop\.ForAll", RegexOptions.CultureInvariant)]
    private static partial Regex ThrownAway();

    [GeneratedRegex(@"(?<attribute>\[Property\b[^\n]*\]\n\s*)?public (static )?Property (?<name>\w+)\(", RegexOptions.CultureInvariant)]
    private static partial Regex PublicProperty();

    [GeneratedRegex(@"\bMaxTest = ([0-9_]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Cases();

    [GeneratedRegex(@"\bReplay = ", RegexOptions.CultureInvariant)]
    private static partial Regex FixedSeed();

    [GeneratedRegex(@"^\s*\[Property\b", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex LawAttribute();
}
