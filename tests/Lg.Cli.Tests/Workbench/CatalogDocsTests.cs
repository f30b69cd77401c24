using System.Text.Json.Nodes;
using Lg.Rules;

namespace Lg.Cli.Tests.Workbench;

public sealed class CatalogDocsTests : IDisposable
{
    private const string List = ".lg-catalog-docs";

    private static readonly string[] Languages = ["sv", "en"];

    private readonly Folder catalog = new();

    public CatalogDocsTests() => catalog.Add("catalog.yaml", SmallCatalog.Text);

    public void Dispose() => catalog.Dispose();

    [Fact]
    public void Docs_writes_pages_and_writes_over_its_own()
    {
        using Folder folder = new();
        folder.Add("sidor", "");
        File.Delete(folder["sidor"]);

        var first = Docs(folder["sidor"]);
        var again = Docs(folder["sidor"], "--format", "markdown");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (first.ExitCode, again.ExitCode));
        Assert.Equal(
            [List, "README.md", "en", "sv"],
            Directory.EnumerateFileSystemEntries(folder["sidor"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(folder["sidor"], "*.html", SearchOption.AllDirectories));
        Assert.Equal(["sidor"], folder.Names);
    }

    [Fact]
    public void The_shipped_catalog_becomes_pages_of_every_requirement()
    {
        using Folder folder = new();

        var run = LgRun.Of("catalog", "docs", "--catalog", Shipped(), "--output", folder["sidor"]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(folder["sidor/index.html"]));
        Assert.Equal(
            [],
            from requirement in Rulebook.Shipped.Requirements
            from language in Languages
            let page = $"{language}/{requirement.Ruleset}/{requirement.Id}.html"
            where !File.Exists(folder[$"sidor/{page}"])
            select page);
    }

    [Fact]
    public void Docs_refuses_a_folder_with_files_of_others_unless_forced_and_leaves_them()
    {
        using Folder folder = new();
        folder.Add("viktigt.txt", "kvar");

        var refused = Docs(folder.Path, "--format", "markdown");
        var before = folder.Names.ToList();
        var forced = Docs(folder.Path, "--format", "markdown", "--force");

        Assert.Equal((ExitCode.BadInput, ExitCode.Done), (refused.ExitCode, forced.ExitCode));
        Assert.Contains("LG6007", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["viktigt.txt"], before);
        Assert.Equal("kvar", File.ReadAllText(folder["viktigt.txt"]));
    }

    [Fact]
    public void Docs_needs_a_folder() => Assert.Equal(ExitCode.BadInput, LgRun.Of("catalog", "docs", "--catalog", Shipped()).ExitCode);

    [Fact]
    public void A_cancelled_run_writes_nothing()
    {
        using Folder folder = new();

        var run = LgRun.With(new() { Cancelled = true }, "catalog", "docs", "--catalog", Shipped(), "--output", folder["sidor"]);

        Assert.Equal(ExitCode.Cancelled, run.ExitCode);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Explain_shows_the_catalog_inside_the_tool_with_its_examples()
    {
        var run = LgRun.Of("catalog", "explain", "rl-la-02", "--lang", "en");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("RL-LA-02  ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Översedd för sju månader sedan.", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Explain_shows_the_examples_of_a_folder()
    {
        var json = JsonNode.Parse(LgRun.Of("catalog", "explain", "RL-LA-02", "--catalog", Shipped(), "--format", "json").Out)!;

        Assert.Equal(("RL-LA-02", true), (json["id"]!.GetValue<string>(), json["hasCases"]!.GetValue<bool>()));
        Assert.NotNull(json["notMet"]!["finding"]);
    }

    [Fact]
    public void Explain_suggests_the_id_that_was_meant()
    {
        var run = LgRun.Of("catalog", "explain", "RL-LA-0Z");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("menade du `RL-LA-0", run.Error, StringComparison.Ordinal);
    }

    private LgRun Docs(string folder, params string[] more) =>
        LgRun.Of(["catalog", "docs", "--catalog", catalog.Path, "--output", folder, .. more]);

    private static string Shipped() => Repository.Catalog;
}
