using System.CommandLine;
using Lg.Cli.Output;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog</c>: the workbench of those who own the rules.</summary>
internal static class CatalogCommand
{
    public static Command Make(Session session)
    {
        Command command = new("catalog", session.Say("Skriv, pröva och lämna över en katalog av krav.", "Write, try and hand over a catalog of requirements."));
        command.Subcommands.Add(TestCommand.Make(session));
        command.Subcommands.Add(ImpactCommand.Make(session));
        command.Subcommands.Add(ChangesCommand.Make(session));
        command.Subcommands.Add(NewCommand.Make(session));
        HelpPage.AddExamples(command, "lg catalog test");
        command.SetAction(_ => HelpPage.Show(command, session));
        return command;
    }
}
