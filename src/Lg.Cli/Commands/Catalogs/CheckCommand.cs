using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Workbench;
using Lg.Workbench.Checks;
using Lg.Workbench.Mutants;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog check</c>: everything wrong with a catalog and its cases, at once.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "github"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        Option<bool> strict =
            new("--warnings-as-errors") { Description = session.Say("avsluta med 3 också vid varningar", "exit with 3 on warnings too") };
        Option<string> against = new("--against")
        {
            Description = session.Say(
                "en tidigare katalog: inget av dess id får försvinna eller återanvändas; utan den jämförs med katalogen som följer med, om den är förlagan",
                "an earlier catalog: none of its ids may be gone or used again; without it the one that ships is compared with, when it is where the catalog comes from"),
            HelpName = session.Say("MAPP", "FOLDER"),
        };
        ResultOptions result = new(session, Formats, new(" (anmärkningar i GitHub Actions)", " (annotations in GitHub Actions)"));

        Command command = new(
            "check",
            session.Say(
                "Visa allt som är fel med en katalog och dess fall.", "Show everything that is wrong with a catalog and its cases."));
        input.AddTo(command);
        command.Options.Add(strict);
        command.Options.Add(against);
        result.AddTo(command);
        HelpPage.AddExamples(
            command,
            "lg catalog check",
            "lg catalog check --catalog min-katalog --format json",
            "lg catalog check --against förra/rules-catalog --warnings-as-errors");
        command.SetAction(parsed =>
        {
            DiagnosticBag others = new();
            if (input.Read(parsed) is not { } opened || !TryCompare(parsed.GetValue(against), opened, others, session))
                return ExitCode.BadInput;

            ArgumentCheck.Run(opened, others);
            var report = Check(opened, others, session);
            var isFaulty = report.HasErrors || (parsed.GetValue(strict) && !report.IsClean);
            return result.Deliver(
                parsed, Format(report, result.FormatOf(parsed), session), isFaulty ? ExitCode.FaultyRules : ExitCode.Done);
        });
        return command;
    }

    private static CheckReport Check(OpenedCatalog opened, DiagnosticBag others, Session session)
    {
        using Progress progress =
            new(session, session.Say("granskar filer", "checking files"), opened.Files.Count + opened.CaseFiles.Count);
        return CatalogCheck.Run(opened, others, progress.Step);
    }

    private static bool TryCompare(string? earlier, OpenedCatalog opened, DiagnosticBag bag, Session session)
    {
        if (earlier is null)
        {
            ShippedIds.Check(opened, bag);
            return true;
        }

        if (ShippedCatalog.IsMeant(earlier))
        {
            EarlierIds.Check(opened, EmbeddedCatalog.Read(), earlier, bag);
            return true;
        }

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
        "github" => CheckGithub.Write(report, session.Language, RepositoryPath.Of),
        _ => CheckText.Write(report, session.Language),
    };
}
