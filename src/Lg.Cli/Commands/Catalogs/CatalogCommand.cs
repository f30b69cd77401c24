using System.CommandLine;
using Lg.Cli.Output;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog</c>: the workbench of those who own the rules.</summary>
internal static class CatalogCommand
{
    public static Command Make(Session session)
    {
        Command command = new("catalog", session.Say("Skriv, pröva och lämna över en katalog av krav.", "Write, try and hand over a catalog of requirements."));
        command.Subcommands.Add(CheckCommand.Make(session));
        command.Subcommands.Add(TestCommand.Make(session));
        command.Subcommands.Add(ImpactCommand.Make(session));
        command.Subcommands.Add(ChangesCommand.Make(session));
        HelpPage.AddExamples(command, "lg catalog test");
        command.Subcommands.Add(ProveCommand.Make(session));
        HelpPage.AddExamples(command, "lg catalog test", "lg catalog prove");
        command.Subcommands.Add(MutateCommand.Make(session));
        HelpPage.AddExamples(command, "lg catalog test", "lg catalog mutate RL-LA-02");
        command.Subcommands.Add(ListCommand.Make(session));
        command.Subcommands.Add(WatchCommand.Make(session));
        HelpPage.AddExamples(command, "lg catalog check", "lg catalog test", "lg catalog list --severity critical", "lg catalog watch");
        command.SetAction(_ => HelpPage.Show(command, session));
        return command;
    }
}
