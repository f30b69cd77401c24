using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Inference;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;

namespace Lg.Architecture.Tests.Documents;

/// <summary>The README embeds the library in a way that compiles and runs.</summary>
public sealed class EmbeddingTests
{
    [Fact]
    public void The_readme_has_the_code_of_this_test() => Assert.All(Repository.Blocks("README.md", "csharp"), block => Assert.Contains(
        Unindented(block),
        Unindented(Repository.Read("tests/Lg.Architecture.Tests/Documents/EmbeddingTests.cs")),
        StringComparison.Ordinal));

    [Fact]
    public void The_rule_of_the_readme_concludes_an_escalation()
    {
        var services = new ServiceCollection();
        services.AddLgRules(lg => lg.Rules.AddFrom(typeof(UndecidedManagement).Assembly));
        using var provider = services.BuildServiceProvider();
        var review = ReviewReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples/trafikkontoret-2026.json"))).Value!;

        Assert.Equal("ISO-931-02", Assert.Single(Escalations(provider.GetRequiredService<Rulebook>(), review)).Judged.Requirement.Id);
    }

    [Fact]
    public void The_code_of_the_readme_tells_what_is_not_met() =>
        Assert.Contains(
            NotMet(Path.Combine(Repository.Root, "samples/trafikkontoret-2026.json")),
            line => line.StartsWith("ISO-933-02: ", StringComparison.Ordinal));

    private static IEnumerable<Escalation> Escalations(Rulebook rulebook, Review review)
    {
        RulebookRun run = rulebook.Run(review, asOf: new DateOnly(2025, 12, 1));
        return run.Facts.OfType<Escalation>();
    }

    private sealed record Escalation(string Recipient, Outcome Judged, Outcome Owners);

    internal sealed class UndecidedManagement : Rule
    {
        public override void Define()
        {
            Outcome judged = null!, owners = null!;

            When()
                .Match(() => judged, o => o.Requirement.Id == "ISO-931-02", o => o.Verdict == Verdict.NotMet)
                .Match(() => owners, o => o.Requirement.Id == "ISO-933-02", o => o.Verdict == Verdict.NotMet);
            Then().Yield(_ => new Escalation("förvaltningschef", judged, owners));
        }
    }

    private static IEnumerable<string> NotMet(string path)
    {
        var read = ReviewReader.Read(File.ReadAllBytes(path), vocabulary: Rulebook.Shipped.Vocabulary);
        if (!read.IsOk)
            return read.Diagnostics.Select(problem => $"{problem.Pointer}: {problem.Message.En}");

        var report = Rulebook.Shipped.Assess(read.Value, asOf: new DateOnly(2025, 12, 1));
        return report.Findings
            .Where(finding => finding.Verdict == Verdict.NotMet)
            .Select(finding => $"{finding.Requirement}: {finding.Message.En}");
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
