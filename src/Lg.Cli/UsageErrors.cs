using System.CommandLine;
using System.CommandLine.Parsing;
using Lg.Model.Diagnostics;

namespace Lg.Cli;

/// <summary>
/// Words what is wrong with the arguments. The parser itself speaks English only, so its texts are used for our own checks alone.
/// </summary>
internal static class UsageErrors
{
    private const int ShortOption = 7;

    /// <summary>Returns what is wrong with the arguments; empty when the command can run.</summary>
    public static IReadOnlyList<Diagnostic> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        List<string> unknown = [.. TakenForArguments(parsed), .. parsed.UnmatchedTokens];
        if (unknown.Count == 0 && parsed.Errors.Count == 0)
            return [];

        List<Diagnostic> problems = [.. WithoutFollowers(unknown, command).Select(token => Unknown(token, command))];
        problems.AddRange(
            parsed.Errors.Where(error => error.SymbolResult is not CommandResult).Select(Of).DistinctBy(problem => problem.Message));
        return problems.Count > 0 ? problems : [Misused(command)];
    }

    // The parser gives an option that it does not know to an argument that is still free, as if a file could be called so.
    private static IEnumerable<string> TakenForArguments(ParseResult parsed) => parsed.Tokens.Any(
        token => token.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(value => value.Length > 2 && value.StartsWith("--", StringComparison.Ordinal));

    // What follows a word that is not understood – the value of an option, the arguments of a command – is not wrong itself.
    private static IEnumerable<string> WithoutFollowers(List<string> unknown, Command command)
    {
        var (isAfterOption, isAfterCommand) = (false, false);
        foreach (var token in unknown)
        {
            if (IsOption(token) || !(isAfterOption || isAfterCommand))
                yield return token;
            isAfterCommand |= !IsOption(token) && command.Subcommands.Count > 0;
            isAfterOption |= IsOption(token) && !token.Contains('=', StringComparison.Ordinal);
        }
    }

    private static bool IsOption(string token) => token.StartsWith('-') && token.Length > 1;

    private static Diagnostic Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option.Arity.MinimumNumberOfValues: > 0 } option => ToolProblems.Usage(
            $"`{option.Option.Name}` saknar sitt värde", $"`{option.Option.Name}` lacks its value",
            $"skriv `{option.Option.Name} {option.Option.HelpName}`", $"write `{option.Option.Name} {option.Option.HelpName}`"),
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } option =>
            ToolProblems.Usage($"`{option.Option.Name}` står flera gånger", $"`{option.Option.Name}` stands several times"),
        _ => ToolProblems.Usage(error.Message, error.Message),
    };

    private static Diagnostic Unknown(string token, Command command)
    {
        var name = FullName(command);
        if (IsOption(token))
            return UnknownOption(token, command, name);
        if (command.Subcommands.Count > 0)
            return UnknownCommand(token, command, name);
        return ToolProblems.Usage(
            $"`{token}` är ett argument för mycket",
            $"`{token}` is one argument too many",
            $"`{name} --help` visar hur kommandot skrivs",
            $"`{name} --help` shows how the command is written");
    }

    private static Diagnostic UnknownOption(string token, Command command, string name)
    {
        var written = token.Split('=')[0];
        var options = CommandsOn(command)
            .SelectMany(one => one.Options.Where(option => one == command || option.Recursive))
            .Select(option => option.Name);
        return Suggestion.For(written, options.Where(option => MayBeMeant(option, written))) is { } meant
            ? ToolProblems.Usage(
                $"okänd flagga `{written}`", $"unknown option `{written}`", $"menade du `{meant}`?", $"did you mean `{meant}`?")
            : ToolProblems.Usage(
                $"okänd flagga `{written}`",
                $"unknown option `{written}`",
                $"`{name} --help` visar flaggorna",
                $"`{name} --help` shows the options");
    }

    // Two slips in three letters are another word.
    private static bool MayBeMeant(string option, string written) =>
        written.Length >= ShortOption || (written.Length > 2 && option[2] == written[2]);

    private static Diagnostic UnknownCommand(string token, Command command, string name) => Meant(token, command) is { } meant
        ? ToolProblems.Usage(
            $"okänt kommando `{name} {token}`", $"unknown command `{name} {token}`", $"menade du `{meant}`?", $"did you mean `{meant}`?")
        : ToolProblems.Usage(
            $"okänt kommando `{name} {token}`",
            $"unknown command `{name} {token}`",
            $"`{name} --help` visar kommandona",
            $"`{name} --help` shows the commands");

    // Whoever leaves out the group of a command, or adds one, means the command: `lg check`, `lg catalog eval`.
    private static string? Meant(string token, Command command)
    {
        if (token is "help" or "hjälp")
            return $"{FullName(command)} --help";

        var root = CommandsOn(command).Last();
        List<Command> near = [.. command.Subcommands];
        List<Command> all = [.. Below(root)];
        return (all.Find(one => one.Name == token) ?? Named(near, token) ?? Named(all, token)) is { } found ? FullName(found) : null;
    }

    private static Command? Named(List<Command> commands, string token) =>
        Suggestion.For(token, commands.Select(command => command.Name)) is { } meant
            ? commands.Find(command => command.Name == meant)
            : null;

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(one => Below(one).Prepend(one));

    private static Diagnostic Misused(Command command) => ToolProblems.Usage(
        "kommandot är inte rätt skrivet", "the command is not written correctly",
        $"`{FullName(command)} --help` visar hur det skrivs", $"`{FullName(command)} --help` shows how it is written");

    /// <summary>Returns the command as it is typed, with the commands that it stands under.</summary>
    private static string FullName(Command command) =>
        string.Join(' ', CommandsOn(command).Reverse().Select(one => one is RootCommand ? "lg" : one.Name));

    /// <summary>Returns a command and those that it stands under, the innermost first.</summary>
    private static IEnumerable<Command> CommandsOn(Command command)
    {
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
            yield return at;
    }
}
