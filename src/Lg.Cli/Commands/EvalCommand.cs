using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model.Diagnostics;
using Lg.Rules;

namespace Lg.Cli.Commands;

/// <summary><c>lg eval</c>: what an expression of the rule language comes to.</summary>
internal static class EvalCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        Argument<string> expression = new("expression")
        {
            Description = session.Say("uttrycket; sätt det inom enkla citattecken", "the expression; put it in single quotes"),
            HelpName = session.Say("UTTRYCK", "EXPRESSION"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> review = new(
            "--review")
        {
            Description = session.Say(
                    "genomgången som uttrycket läser; annars en tom", "the review that the expression reads; otherwise an empty one"),
            HelpName = session.Say("FIL", "FILE"),
        };
        Option<bool> explain = new(
            "--explain")
        {
            Description = session.Say("visa hur svaret blev till, del för del", "show how the answer came about, part by part"),
            Arity = ArgumentArity.Zero,
        };
        Option<bool> batch = new(
            "--batch")
        {
            Description = session.Say(
                    "läs rader av JSON `{\"expr\": …}` från stdin och svara med en rad var",
                    "read lines of JSON `{\"expr\": …}` from stdin and answer each with a line"),
            Arity = ArgumentArity.Zero,
        };
        var format = ResultOptions.FormatOption(session, Formats);
        InputOptions input = new(session);

        Command command = new("eval", session.Say("Beräkna ett uttryck i regelspråket.", "Evaluate an expression of the rule language."));
        command.Arguments.Add(expression);
        command.Options.Add(review);
        command.Options.Add(explain);
        command.Options.Add(batch);
        command.Options.Add(format);
        input.AddOptionsTo(command);
        HelpPage.AddExamples(
            command,
            "lg eval 'date(\"2026-01-15\") + months(1)'",
            "lg eval --review genomgang.yaml --explain 'review.unit.employees >= 50'",
            "lg eval --batch < uttryck.jsonl");
        command.SetAction(parsed =>
        {
            if (Refuse(parsed.GetValue(expression), parsed.GetValue(batch), parsed.GetValue(review)) is { } problem)
            {
                session.Complain([problem]);
                return ExitCode.BadInput;
            }

            if (input.Read(parsed, parsed.GetValue(review), out var exitCode) is not { } read)
                return exitCode;
            return parsed.GetValue(batch)
                ? new EvalBatch(session, read).Run()
                : Evaluate(parsed.GetValue(expression)!, read, parsed.GetValue(format) == "json", parsed.GetValue(explain), session);
        });
        return command;
    }

    private static int Evaluate(string text, InputOptions.Input input, bool asJson, bool explain, Session session)
    {
        var compiled = input.Rulebook.Compile(text);
        session.Complain(compiled.Diagnostics);
        if (compiled.Value is not { } expression)
            return ExitCode.BadInput;

        var result = expression.Evaluate(input.Review, input.AsOf.Date, input.Previous);
        var explanation = explain ? expression.Explain(input.Review, input.AsOf.Date, input.Previous) : null;
        var why = explain ? expression.Why(input.Review, input.AsOf.Date, input.Previous) : null;
        var delivered = session.Deliver(
            asJson
                ? EvalJson.Write(result, explanation, why, session.Language)
                : EvalText.Write(result, explanation, why, session.Language),
            null);
        return delivered != ExitCode.Done ? delivered : result is ExpressionResult.Error ? ExitCode.FaultyRules : ExitCode.Done;
    }

    private static Diagnostic? Refuse(string? expression, bool isBatch, string? review) =>
        isBatch && expression is not null
            ? ToolProblems.Usage(
                "med `--batch` läses uttrycken från stdin",
                "with `--batch` the expressions are read from stdin",
                "ta bort uttrycket",
                "remove the expression")
        : isBatch && review == ReviewFile.Standard
            ? ToolProblems.Usage(
                "både uttrycken och genomgången kan inte läsas från stdin", "the expressions and the review cannot both be read from stdin")
        : !isBatch && expression is null
            ? ToolProblems.Usage(
                "ange ett uttryck", "name an expression", "till exempel `lg eval '1 + 1'`", "for example `lg eval '1 + 1'`")
        : null;
}
