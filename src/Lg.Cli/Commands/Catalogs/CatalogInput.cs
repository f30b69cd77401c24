using System.CommandLine;
using Lg.Rules;
using Lg.Workbench;

namespace Lg.Cli.Commands.Catalogs;

/// <summary>The folder of the catalog that a command works on.</summary>
internal sealed class CatalogInput
{
    private const string Header = "catalog.yaml";
    private static readonly string[] UsualFolders = ["rules-catalog", "."];

    private readonly Session session;
    private readonly Option<string> folder;

    public CatalogInput(Session session)
    {
        this.session = session;
        folder = new("--catalog")
        {
            Description = session.Say("katalogens mapp; annars `rules-catalog`, eller mappen du står i", "the folder of the catalog; otherwise `rules-catalog`, or the folder you are in"),
            HelpName = session.Say("MAPP", "FOLDER"),
        };
    }

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(folder);

    /// <summary>Returns the folder, or <c>null</c> after a complaint.</summary>
    public string? FolderOf(ParseResult parsed)
    {
        var found = parsed.GetValue(folder) is { } named ? Existing(named) : Usual();
        if (found is not null)
            session.Terminal.Inputs.AddCatalog(found);
        if (found is not null || parsed.GetValue(folder) is not null)
            return found;

        session.Complain([ToolProblems.Usage(
            "här finns ingen katalog", "there is no catalog here", "ange dess mapp med `--catalog MAPP`", "name its folder with `--catalog FOLDER`")]);
        return null;
    }

    /// <summary>Returns whether no folder is named and none lies here, so that only the catalog inside the tool is left.</summary>
    public bool IsShipped(ParseResult parsed) => parsed.GetValue(folder) is null && Usual() is null;

    /// <summary>Opens the catalog and complains about all that is wrong with it and with its cases.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="exitCode">The exit code when it cannot be used.</param>
    /// <returns>The catalog, or <c>null</c> when it cannot be used.</returns>
    public OpenedCatalog? Open(ParseResult parsed, out int exitCode)
    {
        exitCode = ExitCode.BadInput;
        if (FolderOf(parsed) is not { } path)
            return null;

        var opened = OpenedCatalog.Open(path);
        session.Complain(opened.Diagnostics);
        session.Cancellation.ThrowIfCancellationRequested();
        exitCode = opened.IsUsable ? ExitCode.Done : ExitCode.FaultyRules;
        return opened.IsUsable ? opened : null;
    }

    /// <summary>Opens the catalog; where none is named and none is here, the one that ships with the tool.</summary>
    public Rulebook? OpenOrShipped(ParseResult parsed, out int exitCode)
    {
        exitCode = ExitCode.Done;
        return IsShipped(parsed) ? Rulebook.Shipped : Open(parsed, out exitCode)?.Rulebook;
    }

    private static string? Usual() => UsualFolders.FirstOrDefault(IsCatalog);

    private string? Existing(string named)
    {
        if (Directory.Exists(named))
            return named;

        session.Complain([ToolProblems.NoSuchFolder(named)]);
        return null;
    }

    private static bool IsCatalog(string path) => File.Exists(Path.Combine(path, Header));
}
