namespace Lg.Cli.Tests.Workbench;

/// <summary>What the commands say of a requirement that is retired, with nothing in its place.</summary>
public sealed class RetiredTests : IDisposable
{
    private readonly Folder folder = new();

    public RetiredTests() => folder.Add(
        "catalog.yaml",
        SmallCatalog.Text.Replace(
            "    goal: plan-made\ngoals", "    goal: plan-made\n    status: deprecated\ngoals", StringComparison.Ordinal));

    [Theory]
    [InlineData("test")]
    [InlineData("mutate")]
    [InlineData("prove")]
    public void Whoever_names_it_is_told_that_it_is_not_judged(string command) => Assert.Equal(
        new LgRun(
            ExitCode.BadInput,
            "",
            "LG6001: kravet `RL-PL-01` är indraget och bedöms inte\n  hjälp: läs om det med `lg catalog explain RL-PL-01`\n"),
        Of(command, "RL-PL-01"));

    [Fact]
    public void The_same_is_said_while_its_cases_are_still_there()
    {
        folder.Add("plans.cases.yaml", SmallCatalog.Cases);

        Assert.StartsWith(
            "LG6001: kravet `RL-PL-01` är indraget och bedöms inte\n", Of("test", "RL-PL-01").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_names_it_last() =>
        Assert.EndsWith("0 av 0 krav.\nIndragna eller utkast, som inte bedöms: RL-PL-01.\n", Of("list").Out, StringComparison.Ordinal);

    [Fact]
    public void A_reason_about_it_is_a_warning()
    {
        folder.Add("argued.mutants.yaml", """
            - requirement: RL-PL-01
              survivors:
                - mutants: [criterion/negation/00000000]
                  argument: { sv: Det räcker., en: That is enough. }
            """);

        Assert.Contains(
            "argued.mutants.yaml:3:17: LG3109: varning: skälet gäller kravet `RL-PL-01`, som inte finns eller inte bedöms\n",
            Of("check").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_about_a_change_that_can_no_longer_be_made_is_a_warning()
    {
        folder.Add("catalog.yaml", SmallCatalog.Text);
        folder.Add("argued.mutants.yaml", """
            - requirement: RL-PL-01
              survivors:
                - mutants: [criterion/negation/00000000]
                  argument: { sv: Det räcker., en: That is enough. }
            """);

        Assert.Contains(
            "LG3109: varning: skälet gäller en ändring som inte längre kan göras i `RL-PL-01`\n",
            Of("check").Out,
            StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private LgRun Of(string command, params string[] args) => LgRun.Of(["catalog", command, .. args, "--catalog", folder.Path]);
}
