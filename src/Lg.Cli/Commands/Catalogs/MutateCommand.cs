using System.CommandLine;
using Lg.Cli.Output;
using Lg.Rules.Compilation;
using Lg.Rules.Diagnostics;
using Lg.Workbench;
using Lg.Workbench.Mutants;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog mutate</c>: changes the requirements in turn and lists what no case notices.</summary>
internal static class MutateCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        RequirementChoice choice = new(session);
        ResultOptions result = new(session, Formats);
        Option<bool> fails = new("--fail-on-survivors")
        {
            Description = session.Say(
                "avsluta med 1 när en ändring varken märks eller har ett skäl",
                "exit with 1 when a change is neither noticed nor argued for"),
        };

        Command command = new(
            "mutate",
            session.Say(
                "Ändra kraven ett tecken i taget och visa vad inget fall märker.",
                "Change the requirements one place at a time and show what no case notices."));
        choice.AddTo(command);
        input.AddTo(command);
        result.AddTo(command);
        command.Options.Add(fails);
        HelpPage.AddExamples(
            command, "lg catalog mutate", "lg catalog mutate RL-LA-02", "lg catalog mutate --fail-on-survivors --format json");
        command.SetAction(parsed =>
        {
            if (input.Open(parsed, out var exitCode) is not { } opened)
                return exitCode;
            if (!choice.Fits(parsed, opened))
                return ExitCode.BadInput;
            if (Arguments(opened, session) is not { } arguments)
                return ExitCode.FaultyRules;

            var report = Run(opened, arguments, choice.Of(parsed, opened), session);
            var written = result.FormatOf(parsed) == "json" ? MutantJson.Write(report) : MutantText.Write(report, session.Language);
            return result.Deliver(parsed, written, report.IsComplete || !parsed.GetValue(fails) ? ExitCode.Done : ExitCode.Failed);
        });
        return command;
    }

    private static IReadOnlyList<ArguedSurvivor>? Arguments(OpenedCatalog opened, Session session)
    {
        DiagnosticBag bag = new();
        var arguments = ArgumentReader.Read(opened.ReadArguments(bag), bag);
        session.Complain(bag.ToSortedList());
        return bag.HasErrors ? null : arguments;
    }

    private static MutantReport Run(
        OpenedCatalog opened, IReadOnlyList<ArguedSurvivor> arguments, IReadOnlyList<CompiledRequirement> chosen, Session session)
    {
        using Progress progress = new(session, session.Say("ändrar krav", "changing requirements"), chosen.Count);
        return new MutationRun(opened.Rulebook!, opened.Cases, arguments).Run(chosen, progress.Step);
    }
}
