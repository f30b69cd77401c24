using System.Text.Json.Nodes;

namespace Lg.Cli.Tests.Workbench;

public sealed class ProveTests
{
    private static readonly string Shipped = Repository.Catalog;

    [Fact]
    public void Of_a_requirement_every_verdict_is_shown_with_its_facts()
    {
        var run = LgRun.Of("catalog", "prove", "RL-LA-03", "--catalog", Shipped);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("1 krav: 1 avgjort, 0 inte avgjorda.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            "  gäller inte             bedömd per 15 juni 2026:\n    – Efterlevnad – Lokal anvisning: finns inte\n",
            run.Out,
            StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Json_has_the_whole_review()
    {
        var json = JsonNode.Parse(LgRun.Of("catalog", "prove", "RL-LA-03", "--catalog", Shipped, "--format", "json").Out)!;

        Assert.Equal(1, (int)json["decided"]!);
        Assert.Equal(
            """{"standing":"possible","witness":{"asOf":"2026-06-15","review":{"compliance":{"localInstruction":{"exists":false}}}}}""",
            json["requirements"]![0]!["verdicts"]!["notApplicable"]!.ToJsonString());
    }

    [Fact]
    public void What_vague_statements_are_enough_for_is_shown()
    {
        var run = LgRun.Of("catalog", "prove", "RL-KL-06", "--vague", "--catalog", Shipped);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("  inte uppfyllt räcker det med: System: bara några är nämnda;", run.Out, StringComparison.Ordinal);
        Assert.Contains("system med normerande klassning: minst en del\n", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Json_says_what_becomes_of_each_vague_statement()
    {
        var json = JsonNode.Parse(LgRun.Of("catalog", "prove", "RL-KL-14", "--vague", "--catalog", Shipped, "--format", "json").Out)!;

        Assert.Equal(0, (int)json["flipped"]!);
        Assert.Contains(
            json["requirements"]![0]!["statements"]!.AsArray(),
            one => one!.ToJsonString() is var text
                && text.Contains("\"of\":\"met\"", StringComparison.Ordinal)
                && text.Contains("\"kind\":\"time\"", StringComparison.Ordinal)
                && text.EndsWith("\"becomes\":\"undetermined\"}", StringComparison.Ordinal));
    }

    [Fact]
    public void Pairs_are_told_in_sentences() =>
        Assert.Contains(
            "  Ingen genomgång kan uppfylla både DSO-RF-07 och DSO-RF-08.\n",
            LgRun.Of("catalog", "prove", "DSO-RF", "--catalog", Shipped).Out,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(ExitCode.Failed, "--fail-on-unreachable")]
    [InlineData(ExitCode.Done)]
    public void A_requirement_that_cannot_be_met_fails_only_when_asked_to(int expected, params string[] options)
    {
        using Folder folder = new();
        foreach (var file in Directory.EnumerateFiles(Shipped, "*.yaml"))
            folder.Add(Path.GetFileName(file), File.ReadAllText(file));
        folder.Add("a.yaml", Impossible);

        var run = LgRun.Of(["catalog", "prove", "--catalog", folder.Path, .. options]);

        Assert.Equal(expected, run.ExitCode);
        Assert.Contains("ingen genomgång kan uppfylla det", run.Out, StringComparison.Ordinal);
    }

    private const string Impossible =
        """
        ruleset: riktlinje
        area: risks
        requirements:
          - id: RL-XX-01
            title: { sv: Omöjligt, en: Impossible }
            purpose: { sv: Annars går det illa, en: Otherwise it goes wrong }
            sources: [{ document: katalogens-forslag, at: "x", confidence: U }]
            severity: minor
            dimension: adequacy
            applies: |
              review.unit.employees > 50
            criterion: |
              review.unit.employees < 50
            finding: { sv: Det brister., en: It is lacking. }
            remedy: { sv: Gör det, en: Do it }
            goal: xx-done
        goals:
          - key: xx-done
            area: risks
            title: { sv: Gör det, en: Do it }
            measure: { sv: Antal, en: Number }
            target: { sv: "1", en: "1" }
            due: |
              asOf + months(6)
            owner: head-of-unit
        """;
}
