using System.CommandLine;
using Lg.Cli.Output;
using Lg.Rules.Catalogs;
using Lg.Workbench;
using Lg.Workbench.Cases;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog test</c>: runs the cases.</summary>
internal static class TestCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        Argument<string[]> ids = new("ids")
        {
            Description = session.Say("kravens nummer, eller deras början (`RL-BEH`); annars alla", "the ids of requirements, or how they begin (`RL-BEH`); otherwise all"),
            HelpName = session.Say("[KRAV…]", "[ID…]"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = AssessCommand.ChoiceOption("--format", Formats, session, "form: text (förvalt) eller json", "form: text (default) or json");
        var output = AssessCommand.OutputOption(session);

        Command command = new("test", session.Say("Kör katalogens fall och visa vad som inte blev som väntat.", "Run the cases of the catalog and show what was not as expected."));
        command.Arguments.Add(ids);
        input.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(output);
        HelpPage.AddExamples(command, "lg catalog test", "lg catalog test RL-BEH-01 HOT", "lg catalog test --catalog min-katalog --format json");
        command.SetAction(parsed =>
        {
            if (input.Open(parsed, out var exitCode) is not { } opened)
                return exitCode;

            var report = Run(opened, parsed.GetValue(ids) ?? [], session);
            var written = parsed.GetValue(format) == "json" ? CaseJson.Write(report) : CaseText.Write(report, session.Language);
            var delivered = session.Deliver(written, parsed.GetValue(output));
            return delivered != ExitCode.Done ? delivered : report.Passed ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static CaseReport Run(OpenedCatalog opened, string[] ids, Session session)
    {
        var chosen = opened.Cases.Where(cases => ids.Length == 0 || ids.Any(id => cases.Requirement.StartsWith(id, StringComparison.OrdinalIgnoreCase))).ToList();
        using Progress progress = new(session, session.Say("kör fall", "running cases"), chosen.Sum(cases => cases.Cases.Count));
        CaseRunner runner = new(opened.Rulebook!);
        return new([.. chosen.SelectMany(cases => cases.Cases.Select(one => Run(runner, cases, one, progress)))]);
    }

    private static CaseOutcome Run(CaseRunner runner, RequirementCases cases, Case one, Progress progress)
    {
        progress.Step();
        return runner.Run(cases.Requirement, one);
    }
}
