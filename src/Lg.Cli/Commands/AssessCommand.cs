using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model.Reports;

namespace Lg.Cli.Commands;

/// <summary><c>lg assess</c>: a review in, a report out.</summary>
internal static class AssessCommand
{
    private const string Json = "json";

    private static readonly string[] Formats = ["text", Json, "markdown", "html", "csv", "sarif"];
    private static readonly string[] Severities = ["critical", "major", "minor", "advice"];

    public static Command Make(Session session)
    {
        InputOptions input = new(session);
        var failOn = Choices.Option(
            "--fail-on",
            Severities,
            session,
            session.Say(
                "avsluta med 1 när ett krav av detta allvar eller värre inte är uppfyllt",
                "exit with 1 when a requirement of this severity or worse is not met"));
        Option<bool> requireComplete = new(
            "--require-complete")
        {
            Description = session.Say("avsluta med 4 när något inte kan avgöras", "exit with 4 when something cannot be told"),
        };
        ResultOptions result = new(session, Formats, new(ReportForms.Note.Sv, ReportForms.Note.En));
        ReportForms forms = new(session);
        ReportJsonChoice json = new(session);

        Command command = new("assess", session.Say("Bedöm en genomgång.", "Assess a review."));
        input.AddTo(command);
        result.AddTo(command);
        forms.AddTo(command);
        json.AddTo(command, parsed => result.FormatOf(parsed, ReportForms.ByName) == Json);
        command.Options.Add(failOn);
        command.Options.Add(requireComplete);
        HelpPage.AddExamples(
            command,
            "lg assess genomgang.yaml",
            "lg assess genomgang.json --previous forra-aret.json --as-of 2025-12-01",
            "lg assess genomgang.yaml --output bedomning.html",
            "lg assess genomgang.yaml --detail full --output allt.html",
            "cat genomgang.json | lg assess - --format json --fail-on critical",
            "lg assess genomgang.yaml --include findings,evidence --output bedomning.json");
        command.SetAction(parsed =>
        {
            var format = result.FormatOf(parsed, ReportForms.ByName);
            if (!forms.Fit(parsed, format))
                return ExitCode.BadInput;
            if (input.Assess(parsed, out var exitCode) is not { } report)
                return exitCode;

            var options =
                json.Of(parsed, indented: session.Terminal.IsOutOnScreen && result.FileOf(parsed) is (null or ReviewFile.Standard));
            return result.Deliver(
                parsed,
                forms.Write(report, format, options, input.FileOf(parsed), parsed),
                ExitCode.Of(report, SeverityOf(parsed.GetValue(failOn)), parsed.GetValue(requireComplete)));
        });
        return command;
    }

    private static Severity? SeverityOf(string? word) => word switch
    {
        "critical" => Severity.Critical,
        "major" => Severity.Major,
        "minor" => Severity.Minor,
        "advice" => Severity.Advice,
        _ => null,
    };
}
