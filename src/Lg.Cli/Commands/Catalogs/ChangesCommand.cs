using System.CommandLine;
using Lg.Cli.Output;
using Lg.Model;
using Lg.Workbench.Changes;
using Lg.Workbench.Writing;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog changes</c>: a change log of two catalogs.</summary>
internal static class ChangesCommand
{
    private static readonly string[] Formats = ["text", "markdown", "json"];

    public static Command Make(Session session)
    {
        TwoCatalogs catalogs = new(session);
        var format = AssessCommand.ChoiceOption("--format", Formats, session, "form: text (förvalt), markdown eller json", "form: text (default), markdown or json");
        var output = AssessCommand.OutputOption(session);

        Command command = new("changes", session.Say("Visa vad som skiljer två kataloger: vad som kan ändra ett utfall, och vad som bara är text.", "Show what differs between two catalogs: what can change a verdict, and what is text only."));
        catalogs.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(output);
        HelpPage.AddExamples(command, "lg catalog changes shipped rules-catalog", "lg catalog changes gammal ny --format markdown --output andringar.md");
        command.SetAction(parsed =>
        {
            if (catalogs.Load(parsed, out var exitCode) is not var (before, after))
                return exitCode;

            return session.Deliver(Write(CatalogChanges.Between(before, after), parsed.GetValue(format), session.Language), parsed.GetValue(output));
        });
        return command;
    }

    private static string Write(CatalogChanges changes, string? format, Language language)
    {
        if (format == "json")
            return ChangesJson.Write(changes);

        Outline outline = format == "markdown" ? new MarkdownOutline() : new TextOutline();
        new ChangesOutline(outline, language).Write(changes);
        return outline.ToString();
    }
}
