using System.CommandLine;
using Lg.Cli.Input;
using Lg.Model.Diagnostics;
using Lg.Rules;

namespace Lg.Cli.Commands.Catalogs;

/// <summary>The two catalogs that a command compares. Their cases are not read: what they try is not what they are.</summary>
internal sealed class TwoCatalogs
{
    private readonly Session session;
    private readonly Argument<string> before;
    private readonly Argument<string> after;

    public TwoCatalogs(Session session)
    {
        this.session = session;
        before = new("old")
        {
            Description = session.Say(
                "den gamla katalogens mapp, eller `shipped` för den som följer med",
                "the folder of the old catalog, or `shipped` for the one that ships"),
            HelpName = session.Say("GAMMAL", "OLD"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        after = new("new")
        {
            Description = session.Say("den nya katalogens mapp, eller `shipped`", "the folder of the new catalog, or `shipped`"),
            HelpName = session.Say("NY", "NEW"),
            Arity = ArgumentArity.ZeroOrOne,
        };
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(before);
        command.Arguments.Add(after);
    }

    /// <summary>Loads both and complains about all that is wrong with either.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="exitCode">The exit code when one of them cannot be used.</param>
    /// <returns>Both, or <c>null</c>.</returns>
    public (Rulebook Before, Rulebook After)? Load(ParseResult parsed, out int exitCode)
    {
        if (parsed.GetValue(before) is not { } old || parsed.GetValue(after) is not { } now)
        {
            session.Complain([
                ToolProblems.Usage(
                    "ange två kataloger",
                    "name two catalogs",
                    "den gamla först, till exempel `lg catalog changes shipped rules-catalog`",
                    "the old one first, for example `lg catalog changes shipped rules-catalog`"),
            ]);
            exitCode = ExitCode.BadInput;
            return null;
        }

        var (was, wasCode) = Load(old);
        var (stands, standsCode) = Load(now);
        session.Cancellation.ThrowIfCancellationRequested();
        exitCode = ExitCode.Worst([wasCode, standsCode]);
        return was is not null && stands is not null ? (was, stands) : null;
    }

    private (Rulebook? Rulebook, int ExitCode) Load(string folder)
    {
        if (ShippedCatalog.IsMeant(folder))
            return (Rulebook.Shipped, ExitCode.Done);
        if (!Directory.Exists(folder))
        {
            session.Complain([ToolProblems.NoSuchFolder(folder)]);
            return (null, ExitCode.BadInput);
        }

        session.Terminal.Inputs.AddCatalog(folder);

        // What is only worth a warning is for whoever checks the catalog.
        var loaded = Rulebook.Load(folder);
        session.Complain(loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (loaded.Value, loaded.IsOk ? ExitCode.Done : ExitCode.FaultyRules);
    }
}
