using System.CommandLine;
using Lg.Cli.Commands.Catalogs;
using Lg.Model;

namespace Lg.Cli.Tests.Workbench;

/// <summary>Whatever is done with a catalog that is broken in fifty places: its mistakes are told, and nothing else goes wrong.</summary>
public sealed class BrokenCatalogTests
{
    // These go on until they are ended, or ask a person; each has tests of its own.
    private static readonly string[] TestedElsewhere = ["watch", "new"];

    public static TheoryData<string> Commands => [.. All().Select(command => command.Name).Except(TestedElsewhere)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_ends_with_three_and_tells_what_is_wrong(string name)
    {
        using Folder folder = new();
        Repository.CopyBrokenCatalog(folder.Path);

        var run = LgRun.Of(["catalog", name, .. Arguments(name, folder.Path)]);

        Assert.Equal(ExitCode.FaultyRules, run.ExitCode);
        Assert.Contains("areas.yaml:27:11: LG3037", run.Out + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("LG6009", run.Out + run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> All()
    {
        using Terminal terminal = new() { Out = TextWriter.Null, Error = TextWriter.Null, In = Stream.Null, Time = TimeProvider.System };
        return [.. CatalogCommand.Make(new Session(terminal, Language.Swedish, CancellationToken.None)).Subcommands];
    }

    // What a command must be told besides the folder: the catalog is broken whatever is asked of it.
    private static string[] Arguments(string name, string folder) => name switch
    {
        "impact" => ["shipped", folder, Repository.Samples],
        "changes" => ["shipped", folder],
        "docs" => ["--catalog", folder, "--output", Path.Combine(folder, "sidor")],
        "explain" => ["RL-LA-02", "--catalog", folder],
        _ => ["--catalog", folder],
    };
}
