using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Cli.Commands;

/// <summary><c>lg questions</c>: what to answer next, for somebody who is writing a draft.</summary>
internal static class QuestionsCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    public static Command Make(Session session)
    {
        InputOptions input = new(session);
        var top = TopOption.Make(session, session.Say("visa bara de N första", "show only the first N"));
        ResultOptions result = new(session, Formats);

        Command command = new("questions", session.Say("Visa vad som är värt att svara på härnäst.", "Show what is worth answering next."));
        input.AddTo(command);
        result.AddTo(command);
        command.Options.Add(top);
        HelpPage.AddExamples(
            command, "lg questions utkast.yaml", "lg questions utkast.yaml --top 5", "lg questions utkast.yaml --format json");
        command.SetAction(parsed =>
        {
            if (input.Assess(parsed, out var exitCode) is not { } report)
                return exitCode;

            var limit = TopOption.Read(parsed.GetValue(top));
            return result.Deliver(parsed, Format(report, result.FormatOf(parsed), session, limit), ExitCode.Of(report));
        });
        return command;
    }

    private static string Format(Report report, string format, Session session, int? top) => format switch
    {
        "json" => QuestionJson.Write(report, top),
        "markdown" => MarkdownQuestionList.Write(report, session.Language, top),
        _ => QuestionList.Write(report, session.Language, top),
    };
}
