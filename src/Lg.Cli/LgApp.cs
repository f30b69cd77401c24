using System.CommandLine;
using Lg.Cli.Commands;
using Lg.Cli.Commands.Catalogs;
using Lg.Cli.Output;

namespace Lg.Cli;

/// <summary>The tool as a function: arguments and surroundings in, exit code out.</summary>
internal static class LgApp
{
    public static int Run(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        Session session = new(terminal, LanguageChoice.Of(args, terminal), cancellation);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return Run(args, session);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The host is where an unexpected exception becomes one line: a user is not shown a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Report(exception, session);
            return ExitCode.BadInput;
        }
    }

    // What is in the way of a result may be in the way of its report too; then the exit code is all that there is.
    private static void Report(Exception exception, Session session)
    {
        try
        {
            session.Complain([
                exception is IOException or UnauthorizedAccessException
                    ? ToolProblems.NoOutput(exception.Message)
                    : ToolProblems.Unexpected(exception),
            ]);
            if (session.Terminal.Variable("LG_DEBUG") == "1")
                session.Terminal.Error.WriteLine(exception);
        }
        catch (Exception unreported) when (unreported is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static int Run(string[] args, Session session)
    {
        // Replacing `@file` by the content of a file is a surprise to somebody whose file is called so.
        var parsed = RootCommandOf(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var asksForHelp = parsed.Action is HelpPage or VersionLine;
        if (!asksForHelp && UsageErrors.Of(parsed) is { Count: > 0 } problems)
        {
            session.Complain(problems);
            return ExitCode.BadInput;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = session.Terminal.Out,
            Error = session.Terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand RootCommandOf(Session session)
    {
        RootCommand root = new(session.Say(
            "Bedömer ledningens genomgång av informationssäkerheten: vad håller, vad håller inte, vad gör ni?",
            "Assesses a management review of information security: what holds, what does not, what to do."));
        root.Subcommands.Add(AssessCommand.Make(session));
        root.Subcommands.Add(QuestionsCommand.Make(session));
        root.Subcommands.Add(InitCommand.Make(session));
        root.Subcommands.Add(UpgradeCommand.Make(session));
        root.Subcommands.Add(EvalCommand.Make(session));
        root.Subcommands.Add(SchemaCommand.Make(session));
        root.Subcommands.Add(CatalogCommand.Make(session));
        root.Options.Add(LanguageChoice.MakeOption(session));
        root.SetAction(result => HelpPage.Show(root, session));
        HelpPage.Install(root, session);
        return root;
    }
}
