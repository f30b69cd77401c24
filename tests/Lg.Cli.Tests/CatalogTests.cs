using System.Text.Json;

namespace Lg.Cli.Tests;

/// <summary>Which catalog a command uses: the shipped one, another, and what is added to either.</summary>
public sealed class CatalogTests : IDisposable
{
    private const string Base =
        """
        catalog: { version: 9.9.9, title: { sv: Prov, en: Trial } }
        areas:
          - { id: goals, title: { sv: Mål, en: Goals } }
        roles:
          - { id: head-of-unit, title: { sv: chef, en: head } }
        sources:
          - { id: book, title: { sv: Bok, en: Book }, publisher: X, kind: guideline, confidence: S }
        goals:
          - key: goals-set
            area: goals
            title: { sv: Sätt mål, en: Set goals }
            measure: { sv: Antal mål, en: Number of goals }
            target: { sv: minst ett, en: at least one }
            due: |
              asOf + months(6)
            owner: head-of-unit

        """;

    // Area, goal and source are named as in the shipped catalog, or in the one above.
    private const string Addition =
        """
        rulesets:
          - { id: RULESET, title: { sv: Våra egna, en: Our own } }
        ruleset: RULESET
        area: AREA
        requirements:
          - id: ID
            title: { sv: Den lokala anvisningen finns, en: The local instruction exists }
            purpose: { sv: Utan anvisning vet ingen vem som gör vad., en: Without an instruction nobody knows who does what. }
            sources:
              - { document: SOURCE, at: "1", confidence: S }
            severity: minor
            dimension: adequacy
            criterion: |
              review.compliance.localInstruction.exists
            finding: { sv: Det finns ingen lokal anvisning., en: There is no local instruction. }
            remedy: { sv: Skriv en lokal anvisning., en: Write a local instruction. }
            goal: GOAL

        """;

    private readonly Folder one = new();
    private readonly Folder two = new();
    private readonly Folder alone = new();

    public void Dispose()
    {
        one.Dispose();
        two.Dispose();
        alone.Dispose();
    }

    [Fact]
    public void A_folder_is_added_to_the_shipped_catalog()
    {
        AddToShipped(one, "own", "EGNA-01");

        var requirements = Assessed("--add-catalog", one.Path);

        Assert.Contains("EGNA-01", requirements);
        Assert.Equal(Assessed().Count + 1, requirements.Count);
    }

    [Fact]
    public void Several_folders_are_added()
    {
        AddToShipped(one, "own", "EGNA-01");
        AddToShipped(two, "other", "FLER-01");

        Assert.Superset(new HashSet<string> { "EGNA-01", "FLER-01" }, Assessed("--add-catalog", one.Path, "--add-catalog", two.Path));
    }

    [Fact]
    public void A_folder_is_added_to_a_catalog_of_one_s_own()
    {
        alone.Add("catalog.yaml", Base);
        one.Add("own.yaml", Written("own", "EGNA-01", "goals", "book", "goals-set"));

        Assert.Equal(["EGNA-01"], Assessed("--catalog", alone.Path, "--add-catalog", one.Path));
    }

    [Fact]
    public void What_is_wrong_in_an_added_folder_is_3_with_its_place()
    {
        AddToShipped(one, "own", "EGNA-01");
        one.Add("own.yaml", File.ReadAllText(one["own.yaml"]).Replace("localInstruction.", "localInstruktion.", StringComparison.Ordinal));

        var run = Run("assess", "-", "--add-catalog", one.Path);

        Assert.Equal((ExitCode.FaultyRules, ""), (run.ExitCode, run.Out));
        Assert.Contains($"{one["own.yaml"]}:14:", run.Error, StringComparison.Ordinal);
        Assert.Contains("LG2002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_requirement_twice_is_3()
    {
        AddToShipped(one, "own", "EGNA-01");
        AddToShipped(two, "other", "EGNA-01");

        var run = Run("assess", "-", "--add-catalog", one.Path, "--add-catalog", two.Path);

        Assert.Equal(ExitCode.FaultyRules, run.ExitCode);
        Assert.Contains("LG3039", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_catalog_cannot_be_added()
    {
        alone.Add("catalog.yaml", Base);

        var run = Run("assess", "-", "--add-catalog", alone.Path);

        Assert.Equal(ExitCode.FaultyRules, run.ExitCode);
        Assert.Contains("LG3041", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_folder_that_is_not_there_is_told_of_and_is_2()
    {
        var run = Run("assess", "-", "--catalog", "/finns/inte", "--add-catalog", "/inte/heller", "--add-catalog", one.Path);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Out));
        Assert.Equal(2, run.Error.Split("mappen finns inte").Length - 1);
    }

    [Fact]
    public void An_option_without_a_folder_is_2()
    {
        var run = Run("assess", "-", "--add-catalog");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith("LG6001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_beside_a_review_that_cannot_be_read()
    {
        AddToShipped(one, "own", "EGNA-01");
        AddToShipped(two, "other", "EGNA-01");

        var run = LgRun.With(
            new Surroundings { Text = "{ \"gaols\": [] }" }, "assess", "-", "--add-catalog", one.Path, "--add-catalog", two.Path);

        Assert.Contains("gaols", run.Error, StringComparison.Ordinal);
        Assert.Contains("LG3039", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_is_added_can_be_read_in_an_expression()
    {
        one.Add("own.yaml",
            """
            parameters:
              - name: ownMonths
                title: { sv: Vår gräns, en: Our limit }
                unit: months
                axis: planYear
                source: { document: ssab-lg-2025, at: "1", confidence: S }
                values:
                  - { from: 2020, value: 7 }

            """);

        var run = Run("eval", "param.ownMonths", "--add-catalog", one.Path);

        Assert.Equal((ExitCode.Done, "7\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public void Questions_are_asked_about_what_is_added()
    {
        alone.Add("catalog.yaml", Base);
        one.Add("own.yaml", Written("own", "EGNA-01", "goals", "book", "goals-set"));

        Assert.Contains(
            "EGNA-01",
            Run("questions", "-", "--catalog", alone.Path, "--add-catalog", one.Path, "--as-of", "2025-12-01", "--format", "json").Out,
            StringComparison.Ordinal);
    }

    private static LgRun Run(params string[] args) => LgRun.With(new Surroundings { Text = "{}" }, args);

    private static HashSet<string> Assessed(params string[] options)
    {
        var run = Run(["assess", "-", "--as-of", "2025-12-01", "--format", "json", "--include", "requirements", .. options]);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var report = JsonDocument.Parse(run.Out);
        return [.. report.RootElement.GetProperty("requirements").EnumerateObject().Select(row => row.Name)];
    }

    private static void AddToShipped(Folder folder, string ruleset, string id) =>
        folder.Add("own.yaml", Written(ruleset, id, "local-instruction", "ssab-lg-2025", "local-instruction-reviewed"));

    private static string Written(string ruleset, string id, string area, string source, string goal) => Addition
        .Replace("RULESET", ruleset, StringComparison.Ordinal).Replace("ID", id, StringComparison.Ordinal)
        .Replace("AREA", area, StringComparison.Ordinal)
        .Replace("SOURCE", source, StringComparison.Ordinal)
        .Replace("GOAL", goal, StringComparison.Ordinal);
}
