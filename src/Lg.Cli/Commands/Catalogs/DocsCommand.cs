using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Rules;
using Lg.Workbench.Pages;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog docs</c>: the catalog as pages to read.</summary>
internal static class DocsCommand
{
    private static readonly string[] Formats = ["html", "markdown"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        var format = ResultOptions.FormatOption(session, Formats);
        Option<string> output = new("--output")
        {
            Description = session.Say(
                "mappen att skriva i; antingen skrivs allt, eller inget", "the folder to write in; either all is written, or nothing"),
            HelpName = session.Say("MAPP", "FOLDER"),
            Required = true,
        };
        Option<bool> force = new(
            "--force")
        {
            Description =
                    session.Say("skriv även i en mapp med andra filer; de blir kvar", "write in a folder with other files too; they stay"),
        };

        Command command = new(
            "docs",
            session.Say(
                "Skriv en sida per krav och regelverk, på svenska och engelska.",
                "Write a page per requirement and rule set, in Swedish and English."));
        input.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(force);
        HelpPage.AddExamples(command, "lg catalog docs --output sidor", "lg catalog docs --format markdown --output sidor");
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) == ReviewFile.Standard)
            {
                session.Complain(
                    [ToolProblems.Usage("`docs` skriver många filer; ange en mapp", "`docs` writes many files; name a folder")]);
                return ExitCode.BadInput;
            }

            if (input.Open(parsed, out var exitCode) is not { Rulebook: { } rulebook } opened)
                return exitCode;

            var files = Write(rulebook, opened, parsed.GetValue(format), session);
            return Deliver(files, parsed.GetValue(output)!, parsed.GetValue(force), session);
        });
        return command;
    }

    private static IReadOnlyList<SiteFile> Write(Rulebook rulebook, Workbench.OpenedCatalog opened, string? format, Session session)
    {
        using Progress progress =
            new(session, session.Say("läser krav", "reading requirements"), rulebook.Compiled.Source.Requirements.Count);
        Site site = new(rulebook, opened.Cases, progress.Step);
        return format == "markdown" ? site.Markdown() : site.Html();
    }

    private static int Deliver(IReadOnlyList<SiteFile> files, string folder, bool force, Session session)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        if (ResultFolder.Write(folder, files, force) is { } problem)
        {
            session.Complain([problem]);
            return ExitCode.BadInput;
        }

        session.Terminal.Out.Write(session.Say($"{files.Count} filer i {folder}\n", $"{files.Count} files in {folder}\n"));
        session.Terminal.Out.Flush();
        return ExitCode.Done;
    }
}
