using System.CommandLine;
using Lg.Cli.Output;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Workbench;
using Lg.Workbench.Checks;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog check</c>: everything wrong with a catalog and its cases, at once.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "github"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        Option<bool> strict = new("--warnings-as-errors") { Description = session.Say("avsluta med 3 också vid varningar", "exit with 3 on warnings too") };
        Option<string> against = new("--against")
        {
            Description = session.Say("en tidigare katalog: inget av dess id får försvinna eller återanvändas", "an earlier catalog: none of its ids may be gone or used again"),
            HelpName = session.Say("MAPP", "FOLDER"),
        };
        ResultOptions result = new(session, Formats, new(" (anmärkningar i GitHub Actions)", " (annotations in GitHub Actions)"));

        Command command = new("check", session.Say("Visa allt som är fel med en katalog och dess fall.", "Show everything that is wrong with a catalog and its cases."));
        input.AddTo(command);
        command.Options.Add(strict);
        command.Options.Add(against);
        result.AddTo(command);
        HelpPage.AddExamples(command, "lg catalog check", "lg catalog check --catalog min-katalog --format json", "lg catalog check --against förra/rules-catalog --warnings-as-errors");
        command.SetAction(parsed =>
        {
            DiagnosticBag others = new();
            if (input.FolderOf(parsed) is not { } folder || !TryCompare(parsed.GetValue(against), folder, others, session, out var opened))
                return ExitCode.BadInput;

            var report = Check(opened, others, session);
            var isFaulty = report.HasErrors || (parsed.GetValue(strict) && !report.IsClean);
            return result.Deliver(parsed, Format(report, result.FormatOf(parsed), session), isFaulty ? ExitCode.FaultyRules : ExitCode.Done);
        });
        return command;
    }

    private static CheckReport Check(OpenedCatalog opened, DiagnosticBag others, Session session)
    {
        using Progress progress = new(session, session.Say("granskar filer", "checking files"), opened.Files.Count + opened.CaseFiles.Count);
        return CatalogCheck.Run(opened, others, progress.Step);
    }

    private static bool TryCompare(string? earlier, string folder, DiagnosticBag bag, Session session, out OpenedCatalog opened)
    {
        opened = OpenedCatalog.Open(folder);
        if (earlier is null)
            return true;
        if (!Directory.Exists(earlier))
        {
            session.Complain([ToolProblems.NoSuchFolder(earlier)]);
            return false;
        }

        EarlierIds.Check(opened, CatalogFolder.Read(earlier, bag), earlier, bag);
        return true;
    }

    private static string Format(CheckReport report, string format, Session session) => format switch
    {
        "json" => CheckJson.Write(report),
        "github" => CheckGithub.Write(report, session.Language),
        _ => CheckText.Write(report, session.Language),
    };
}
