using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lg.Rules;
using Lg.Tests;

namespace Lg.Cli.Tests.Workbench;

public sealed partial class CatalogGraphTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public void Of_one_requirement_as_Mermaid() => Snapshot.Matches(Graph("RL-LA-02"));

    [Fact]
    public void Of_one_requirement_as_DOT_in_English() => Snapshot.Matches(Graph("RL-LA-02", "--format", "dot", "--lang", "en"));

    [Fact]
    public void The_drawing_in_the_documentation_is_what_the_command_writes()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Catalog, "../docs/workbench.md")).ReplaceLineEndings("\n");

        Assert.Contains($"```mermaid\n{Graph("RL-LA-02", "--lang", "en")}```\n", document, StringComparison.Ordinal);
    }

    [Fact]
    public void DGML_is_the_network_of_the_chosen_rules_and_names_no_other()
    {
        var graph = XDocument.Parse(Graph("rl-la-02", "--format", "dgml"));

        var names = graph.Root!.Descendants().Attributes("Rule").SelectMany(rule => rule.Value.Split("; ")).Distinct().ToList();
        Assert.All(graph.Root.Descendants().Attributes("Label"), label => Assert.InRange(label.Value.Length, 1, 200));
        Assert.Equal("DirectedGraph", graph.Root.Name.LocalName);
        Assert.Contains("RL-LA-02", names);
        Assert.Equal(["RL-LA-02"], names.Intersect(Rulebook.Shipped.Requirements.Select(requirement => requirement.Id)));
        Assert.Contains("Lg.Rules.Inference.Rules.CausesMakeGoal", names);
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    [InlineData("dgml")]
    public void Without_ids_every_requirement_is_drawn(string format)
    {
        var drawn = Id().Matches(Graph("--format", format)).Select(match => match.Value).ToHashSet();

        Assert.Equal([], Rulebook.Shipped.Requirements.Select(requirement => requirement.Id).Where(id => !drawn.Contains(id)));
    }

    [Fact]
    public void Ids_choose_by_how_they_begin()
    {
        var drawn = Id().Matches(Graph("RL-LA", "CSL-CER-01", "--format", "dot")).Select(match => match.Value).Distinct().ToList();

        Assert.Equal(
            Rulebook.Shipped.Requirements.Select(requirement => requirement.Id)
                .Where(id => id == "CSL-CER-01" || id.StartsWith("RL-LA", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            drawn.Order(StringComparer.Ordinal));
    }

    // What Mermaid draws by default, and so GitHub: 50,000 characters and 500 arrows.
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_whole_catalog_is_within_what_Mermaid_draws(string language)
    {
        var graph = Graph("--lang", language);

        Assert.InRange(graph.Length, 1, 50_000);
        Assert.InRange(graph.Split('\n').Where(line => Arrow().IsMatch(line)).Sum(line => line.Split(" & ").Length), 1, 500);
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    [InlineData("dgml")]
    public void A_second_run_writes_the_same_bytes(string format)
    {
        var graph = Graph("--format", format);

        Assert.Equal(graph, Graph("--format", format));
        Assert.EndsWith("\n", graph, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', graph);
    }

    [Theory]
    [InlineData("regler.dgml", "<?xml")]
    [InlineData("regler.DOT", "digraph")]
    [InlineData("regler.gv", "digraph")]
    [InlineData("regler.mmd", "flowchart")]
    [InlineData("regler", "flowchart")]
    public void The_name_of_the_file_decides_the_form(string name, string beginning)
    {
        Assert.Equal("", Graph("RL-LA-02", "--output", folder[name]));

        Assert.StartsWith(beginning, File.ReadAllText(folder[name]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_is_asked_for_goes_before_the_name_of_the_file()
    {
        Graph("RL-LA-02", "--format", "mermaid", "--output", folder["regler.dot"]);

        Assert.StartsWith("flowchart", File.ReadAllText(folder["regler.dot"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RL-LA-O2", "menade du `RL-LA-02`?")]
    [InlineData("HELT-ANNAT-ALLTIHOP", "se dem med `lg catalog list`")]
    public void An_id_that_fits_no_requirement_ends_with_two_and_draws_nothing(string id, string help) => Assert.Equal(
        new LgRun(
            ExitCode.BadInput, "", $"LG6001: inget krav i katalogen har ett nummer som är eller börjar med `{id}`\n  hjälp: {help}\n"),
        LgRun.Of("catalog", "graph", id));

    [Fact]
    public void A_catalog_of_your_own_is_drawn_instead_of_the_shipped_one()
    {
        var catalog = Repository.CopyChangedCatalog(
            folder.Path, "riktlinje/local-instruction.yaml", "Den lokala anvisningen har setts över", "Våra anvisningar har setts över");

        Assert.Contains("Våra anvisningar har setts över", Graph("RL-LA-02", "--catalog", catalog), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Graph(params string[] args)
    {
        var run = LgRun.Of(["catalog", "graph", .. args]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        return run.Out;
    }

    [GeneratedRegex(@"\b[A-Z]{2,4}(-[0-9A-Za-z]+)+\b")]
    private static partial Regex Id();

    [GeneratedRegex(@"^ +[a-z]+_\S.* (-->|-\.->) [a-z]+_\S+$")]
    private static partial Regex Arrow();
}
