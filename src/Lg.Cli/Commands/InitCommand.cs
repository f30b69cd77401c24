using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;

namespace Lg.Cli.Commands;

/// <summary><c>lg init</c>: an empty review to fill in.</summary>
internal static class InitCommand
{
    private static readonly string[] Formats = ["yaml"];

    public static Command Make(Session session)
    {
        var output = ResultOptions.OutputOption(session);
        var format = Choices.Option("--format", Formats, session, "form: yaml");
        Option<bool> force =
            new("--force") { Description = session.Say("skriv över en fil som redan finns", "overwrite a file that is already there") };
        CatalogChoice catalog = new(session);

        Command command = new("init", session.Say("Skapa en tom genomgång att fylla i.", "Create an empty review to fill in."));
        command.Options.Add(output);
        command.Options.Add(format);
        command.Options.Add(force);
        catalog.AddTo(command);
        HelpPage.AddExamples(command, "lg init --output utkast.yaml", "lg init --lang en > draft.yaml");
        command.SetAction(parsed => catalog.Use(
            parsed,
            rulebook => session.Deliver(
                ReviewTemplate.Write(session.Language, rulebook.Catalog), parsed.GetValue(output), parsed.GetValue(force))));
        return command;
    }
}
