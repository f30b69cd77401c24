using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;
using System.Text;
using Lg.Rules.Documents;

namespace Lg.Cli.Output;

/// <summary>Shows how a command is written, with examples. The parser's own page speaks English only.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    private const int NameWidth = 26;

    // The parser has no place for examples, so they stand beside the commands that they belong to.
    private static readonly ConditionalWeakTable<Command, string[]> Examples = [];

    public override bool ClearsParseErrors => true;

    public static void AddExamples(Command command, params string[] examples) => Examples.Add(command, examples);

    public static void Install(RootCommand root, Session session)
    {
        AddExamples(root, "lg init --output utkast.yaml", "lg questions utkast.yaml", "lg assess utkast.yaml");
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new HelpPage(session);
                option.Description = session.Say("visa denna hjälp", "show this help");
            }
            else if (option is VersionOption)
            {
                option.Action = new VersionLine(session);
                option.Description = session.Say("visa versionen", "show the version");
            }
        }
    }

    public static int Show(Command command, Session session)
    {
        session.Terminal.Out.Write(Page(command, session));
        session.Terminal.Out.Flush();
        return ExitCode.Done;
    }

    public override int Invoke(ParseResult parseResult) => Show(parseResult.CommandResult.Command, session);

    private static string Page(Command command, Session session)
    {
        StringBuilder page = new();
        page.Append(command.Description).Append("\n\n");
        Part(page, session.Say("Skrivs så här", "Usage"), [$"  {Usage(command, session)}"]);
        Part(
            page,
            session.Say("Exempel", "Examples"),
            Examples.TryGetValue(command, out var examples) ? examples.Select(example => $"  {example}") : []);
        Part(page, session.Say("Kommandon", "Commands"), command.Subcommands.Select(sub => Row(sub.Name, sub.Description)));
        Part(
            page,
            session.Say("Argument", "Arguments"),
            command.Arguments.Select(argument => Row(argument.HelpName ?? argument.Name, argument.Description)));
        Part(page, session.Say("Flaggor", "Options"), OptionsOf(command).Select(option => Row(NameOf(option), option.Description)));
        Part(page, session.Say("Slutkoder", "Exit codes"), command is RootCommand ? ExitCodes(session) : []);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Usage(Command command, Session session) => string.Join(' ',
    [
        NameOf(command),
        .. command.Subcommands.Count > 0 ? [session.Say("KOMMANDO", "COMMAND")] : Array.Empty<string>(),
        .. command.Arguments.Select(argument => argument.HelpName ?? argument.Name),
        session.Say("[FLAGGOR]", "[OPTIONS]"),
    ]);

    private static string NameOf(Command command) =>
        command is RootCommand ? "lg" : $"{NameOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static string NameOf(Option option) => string.Join(
        ", ", new[] { option.Name }.Concat(option.Aliases.Where(alias => alias is "-h")))
        + (option.ValueType == typeof(bool) || option is HelpOption or VersionOption ? "" : $" {option.HelpName}");

    private static IEnumerable<string> ExitCodes(Session session) =>
    [
        Row("0", session.Say("klart, vad bedömningen än säger", "done, whatever the assessment says")),
        Row("1", session.Say("något når den gräns som --fail-on anger", "something reaches the limit that --fail-on gives")),
        Row(
            "2",
            session.Say(
                "kommandot eller genomgången är fel skriven, eller filen går inte att läsa",
                "the command or the review is wrong, or the file cannot be read")),
        Row(
            "3",
            session.Say(
                "katalogen är felaktig, eller ett krav gick inte att beräkna",
                "the catalog is faulty, or a requirement could not be computed")),
        Row(
            "4",
            session.Say("något kan inte avgöras och --require-complete är satt", "something cannot be told and --require-complete is set")),
        Row("130", session.Say("avbrutet med Ctrl-C", "interrupted with Ctrl-C")),
    ];

    private static void Part(StringBuilder page, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        page.Append(title).Append(":\n").AppendJoin('\n', all).Append("\n\n");
    }

    private static string Row(string name, string? description)
    {
        TextPage page = new();
        var isLong = name.Length > NameWidth - 4;
        if (isLong)
            page.Line($"  {name}");
        page.Entry((isLong ? "" : $"  {name}").PadRight(NameWidth), description ?? "");
        return page.ToString().TrimEnd('\n');
    }
}
