using System.CommandLine;
using System.CommandLine.Parsing;
using Lg.Model.Diagnostics;

namespace Lg.Cli;

/// <summary>Words what is wrong with the arguments. The parser itself speaks English only, so its texts are used for our own checks alone.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<Diagnostic> Of(ParseResult parsed)
    {
        List<Diagnostic> problems = [];
        foreach (var token in parsed.UnmatchedTokens)
            problems.Add(Unknown(token, parsed.CommandResult.Command));
        problems.AddRange(parsed.Errors.Where(error => error.SymbolResult is not CommandResult).Select(Of).DistinctBy(problem => problem.Message));
        return problems.Count > 0 ? problems : [Misused(parsed.CommandResult.Command)];
    }

    private static Diagnostic Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 } option => ToolProblems.Usage(
            $"`{option.Option.Name}` saknar sitt värde", $"`{option.Option.Name}` lacks its value",
            $"skriv `{option.Option.Name} {option.Option.HelpName}`", $"write `{option.Option.Name} {option.Option.HelpName}`"),
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } option => ToolProblems.Usage($"`{option.Option.Name}` står flera gånger", $"`{option.Option.Name}` stands several times"),
        _ => ToolProblems.Usage(error.Message, error.Message),
    };

    private static Diagnostic Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-') && token.Length > 1;
        var name = CommandName(command);
        return isOption
            ? ToolProblems.Usage($"okänd flagga `{token}`", $"unknown option `{token}`", $"`{name} --help` visar flaggorna", $"`{name} --help` shows the options")
            : command is RootCommand
            ? ToolProblems.Usage($"okänt kommando `{token}`", $"unknown command `{token}`", "`lg --help` visar kommandona", "`lg --help` shows the commands")
            : ToolProblems.Usage($"`{token}` är ett argument för mycket", $"`{token}` is one argument too many", $"`{name} --help` visar hur kommandot skrivs", $"`{name} --help` shows how the command is written");
    }

    private static Diagnostic Misused(Command command) => ToolProblems.Usage(
        "kommandot är inte rätt skrivet", "the command is not written correctly",
        $"`{CommandName(command)} --help` visar hur det skrivs", $"`{CommandName(command)} --help` shows how it is written");

    private static string CommandName(Command command) => command is RootCommand ? "lg" : $"lg {command.Name}";
}
