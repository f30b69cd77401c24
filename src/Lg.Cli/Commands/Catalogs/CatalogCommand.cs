using System.CommandLine;
using Lg.Cli.Output;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog</c>: the workbench of those who own the rules.</summary>
internal static class CatalogCommand
{
    // In the order in which somebody who changes a rule needs them.
    private static readonly Func<Session, Command>[] Subcommands =
    [
        CheckCommand.Make,
        TestCommand.Make,
        MutateCommand.Make,
        ProveCommand.Make,
        ImpactCommand.Make,
        ChangesCommand.Make,
        NewCommand.Make,
        ListCommand.Make,
        ExplainCommand.Make,
        GraphCommand.Make,
        DocsCommand.Make,
        WatchCommand.Make,
    ];

    public static Command Make(Session session)
    {
        Command command = new(
            "catalog",
            session.Say("Skriv, pröva och lämna över en katalog av krav.", "Write, try and hand over a catalog of requirements."));
        foreach (var make in Subcommands)
            command.Subcommands.Add(make(session));
        HelpPage.AddExamples(
            command, "lg catalog check", "lg catalog test RL-LA-02", "lg catalog impact shipped rules-catalog genomgangar");
        command.SetAction(_ => HelpPage.Show(command, session));
        return command;
    }
}
