using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;

namespace Architecture.Tests.Documents;

/// <summary>The README embeds the library in a way that compiles and runs.</summary>
public sealed class EmbeddingTests
{
    [Fact]
    public void The_readme_has_the_code_of_this_test() => Assert.Contains(
        Unindented(Repository.Blocks("README.md", "csharp").Single()),
        Unindented(Repository.Read("tests/Architecture.Tests/Documents/EmbeddingTests.cs")),
        StringComparison.Ordinal);

    [Fact]
    public void The_code_of_the_readme_tells_what_is_not_met() =>
        Assert.Contains(NotMet(Path.Combine(Repository.Root, "samples/trafikkontoret-2026.json")), line => line.StartsWith("ISO-933-02: ", StringComparison.Ordinal));

    private static IEnumerable<string> NotMet(string path)
    {
        var read = ReviewReader.Read(File.ReadAllBytes(path));
        if (!read.IsOk)
            return read.Diagnostics.Select(problem => $"{problem.Pointer}: {problem.Message.En}");

        var report = Rulebook.Shipped.Assess(read.Value, asOf: new DateOnly(2025, 12, 1));
        return report.Findings
            .Where(finding => finding.Verdict == Verdict.NotMet)
            .Select(finding => $"{finding.Requirement}: {finding.Message.En}");
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
