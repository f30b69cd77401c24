using System.CommandLine;
using Lg.Cli.Input;
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
            Description = session.Say(
                "katalogens mapp, eller `shipped` för den som följer med; annars `rules-catalog`, eller mappen du står i",
                "the folder of the catalog, or `shipped` for the one that ships; otherwise `rules-catalog`, or the folder you are in"),
            HelpName = session.Say("MAPP", "FOLDER"),
        };
    }

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(folder);

    /// <summary>Returns the folder of a catalog that can be changed, or <c>null</c> after a complaint.</summary>
    public string? FolderOf(ParseResult parsed)
    {
        if (!IsNamedShipped(parsed))
            return ReadFolderOf(parsed);

        session.Complain([ToolProblems.Usage(
            "katalogen som följer med går inte att ändra", "the catalog that ships cannot be changed",
            "kopiera mappen `rules-catalog` och ange kopian med `--catalog MAPP`",
            "copy the folder `rules-catalog` and name the copy with `--catalog FOLDER`")]);
        return null;
    }

    private string? ReadFolderOf(ParseResult parsed)
    {
        var found = parsed.GetValue(folder) is { } named ? Existing(named) : Usual();
        if (found is not null)
            session.Terminal.Inputs.AddCatalog(found);
        if (found is not null || parsed.GetValue(folder) is not null)
            return found;

        session.Complain([ToolProblems.Usage(
            "här finns ingen katalog", "there is no catalog here",
            "ange dess mapp med `--catalog MAPP`, eller `--catalog shipped` för den som följer med",
            "name its folder with `--catalog FOLDER`, or `--catalog shipped` for the one that ships")]);
        return null;
    }

    /// <summary>
    /// Returns whether the catalog inside the tool is meant: by its name, or because no folder is named and none lies here.
    /// </summary>
    public bool IsShipped(ParseResult parsed) => IsNamedShipped(parsed) || (parsed.GetValue(folder) is null && Usual() is null);

    /// <summary>Reads the catalog, whatever is wrong with it; <c>null</c> after a complaint.</summary>
    public OpenedCatalog? Read(ParseResult parsed) =>
        IsNamedShipped(parsed)
            ? OpenedCatalog.Shipped(ShippedCatalog.Name)
            : ReadFolderOf(parsed) is { } path ? OpenedCatalog.Open(path) : null;

    /// <summary>Opens the catalog and complains about all that is wrong with it and with its cases.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="exitCode">The exit code when it cannot be used.</param>
    /// <returns>The catalog, or <c>null</c> when it cannot be used.</returns>
    public OpenedCatalog? Open(ParseResult parsed, out int exitCode)
    {
        exitCode = ExitCode.BadInput;
        if (Read(parsed) is not { } opened)
            return null;

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

    private bool IsNamedShipped(ParseResult parsed) => ShippedCatalog.IsMeant(parsed.GetValue(folder));

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
