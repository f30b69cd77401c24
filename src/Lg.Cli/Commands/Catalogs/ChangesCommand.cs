using System.CommandLine;
using Lg.Cli.Output;
using Lg.Model;
using Lg.Rules.Documents;
using Lg.Workbench.Changes;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog changes</c>: a change log of two catalogs.</summary>
internal static class ChangesCommand
{
    private static readonly string[] Formats = ["text", "markdown", "json"];

    public static Command Make(Session session)
    {
        TwoCatalogs catalogs = new(session);
        ResultOptions result = new(session, Formats);

        Command command = new(
            "changes",
            session.Say(
                "Visa vad som skiljer två kataloger: vad som kan ändra ett utfall, och vad som bara är text.",
                "Show what differs between two catalogs: what can change a verdict, and what is text only."));
        catalogs.AddTo(command);
        result.AddTo(command);
        HelpPage.AddExamples(
            command, "lg catalog changes shipped rules-catalog", "lg catalog changes gammal ny --format markdown --output andringar.md");
        command.SetAction(parsed =>
        {
            if (catalogs.Load(parsed, out var exitCode) is not var (before, after))
                return exitCode;

            return result.Deliver(parsed, Write(CatalogChanges.Between(before, after), result.FormatOf(parsed), session.Language));
        });
        return command;
    }

    private static string Write(CatalogChanges changes, string format, Language language) => format switch
    {
        "json" => ChangesJson.Write(changes),
        "markdown" => MarkdownWriter.Write(new ChangesDocument(language).Of(changes)),
        _ => PlainTextWriter.Write(new ChangesDocument(language).Of(changes)),
    };
}
