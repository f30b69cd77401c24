using System.CommandLine;
using Lg.Model.Diagnostics;
using Lg.Rules;

namespace Lg.Cli.Input;

/// <summary>Which catalog a command uses: the one that ships or another in its place, and folders that are added to it.</summary>
internal sealed class CatalogChoice
{
    private readonly Session session;
    private readonly Option<string> instead;
    private readonly Option<string[]> added;

    public CatalogChoice(Session session)
    {
        this.session = session;
        var folder = session.Say("MAPP", "FOLDER");
        instead = new(
            "--catalog")
        {
            Description = session.Say(
                    "mapp med en egen katalog, i stället för den som följer med (`shipped`)",
                    "folder of a catalog of your own, instead of the one that ships (`shipped`)"),
            HelpName = folder,
        };
        added = new(
            "--add-catalog")
        {
            Description = session.Say(
                    "mapp med krav att lägga till i katalogen; kan anges flera gånger",
                    "folder of requirements to add to the catalog; can be given several times"),
            HelpName = folder,
        };
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(instead);
        command.Options.Add(added);
    }

    /// <summary>Loads the catalog, reports what is wrong with it, and does something with it when it can be used.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="run">What is done; returns the exit code.</param>
    public int Use(ParseResult parsed, Func<Rulebook, int> run)
    {
        var (found, exitCode) = Load(parsed);
        session.Complain(found.Diagnostics);
        return found.Value is { } rulebook ? run(rulebook) : exitCode;
    }

    /// <summary>Loads the catalog.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <returns>The catalog or what is wrong with it, and the exit code that it gives.</returns>
    public (Checked<Rulebook> Found, int ExitCode) Load(ParseResult parsed)
    {
        var (named, additions) = (parsed.GetValue(instead), parsed.GetValue(added) ?? []);
        var folder = ShippedCatalog.IsMeant(named) ? null : named;
        List<Diagnostic> missing =
            [.. additions.Prepend(folder).OfType<string>().Where(one => !Directory.Exists(one)).Select(ToolProblems.NoSuchFolder)];
        if (missing.Count > 0)
            return (new(null, missing), ExitCode.BadInput);

        foreach (var one in additions.Prepend(folder).OfType<string>())
            session.Terminal.Inputs.AddCatalog(one);

        // What is wrong with a catalog would be told again of all that is added to it.
        var loaded = folder is null ? new(Rulebook.Shipped, []) : Rulebook.Load(folder);
        foreach (var addition in additions)
            loaded = loaded.Value is { } rulebook ? rulebook.With(addition) : loaded;
        return (loaded, loaded.IsOk ? ExitCode.Done : ExitCode.FaultyRules);
    }
}
