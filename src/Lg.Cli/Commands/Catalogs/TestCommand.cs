using System.CommandLine;
using Lg.Cli.Output;
using Lg.Rules.Catalogs;
using Lg.Workbench;
using Lg.Workbench.Cases;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog test</c>: runs the cases, and tells what they have shown.</summary>
internal static class TestCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        RequirementChoice choice = new(session);
        var format = AssessCommand.ChoiceOption("--format", Formats, session, "form: text (förvalt) eller json", "form: text (default) or json");
        var output = AssessCommand.OutputOption(session);
        Option<bool> coverage = new("--coverage") { Description = session.Say("visa vad fallen aldrig har visat av varje krav", "show what the cases have never shown of each requirement") };
        Option<bool> all = new("--all") { Description = session.Say("visa med `--coverage` också det som har setts", "with `--coverage`, show also what has been seen") };

        Command command = new("test", session.Say("Kör katalogens fall och visa vad som inte blev som väntat.", "Run the cases of the catalog and show what was not as expected."));
        choice.AddTo(command);
        input.AddTo(command);
        foreach (var option in (Option[])[coverage, all, format, output])
            command.Options.Add(option);
        HelpPage.AddExamples(command, "lg catalog test", "lg catalog test RL-BEH-01 HOT", "lg catalog test --coverage", "lg catalog test --catalog min-katalog --format json");
        command.SetAction(parsed =>
        {
            if (input.Open(parsed, out var exitCode) is not { } opened)
                return exitCode;

            var chosen = opened.Cases.Where(cases => choice.Includes(parsed, cases.Requirement)).ToList();
            var report = Run(opened, chosen, session);
            var isJson = parsed.GetValue(format) == "json";
            var written = report.Passed && parsed.GetValue(coverage)
                ? Coverage(opened, id => choice.Includes(parsed, id), isJson, parsed.GetValue(all), session)
                : isJson ? CaseJson.Write(report) : CaseText.Write(report, session.Language);
            var delivered = session.Deliver(written, parsed.GetValue(output));
            return delivered != ExitCode.Done ? delivered : report.Passed ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static CaseReport Run(OpenedCatalog opened, List<RequirementCases> chosen, Session session)
    {
        using Progress progress = new(session, session.Say("kör fall", "running cases"), chosen.Sum(cases => cases.Cases.Count));
        CaseRunner runner = new(opened.Rulebook!);
        return new([.. chosen.SelectMany(cases => cases.Cases.Select(one => Run(runner, cases, one, progress)))]);
    }

    private static CaseOutcome Run(CaseRunner runner, RequirementCases cases, Case one, Progress progress)
    {
        progress.Step();
        return runner.Run(cases.Requirement, one);
    }

    // Of cases that fail nobody can say what they show.
    private static string Coverage(OpenedCatalog opened, Func<string, bool> isChosen, bool isJson, bool all, Session session)
    {
        CoverageCounter counter = new(opened.Rulebook!);
        var cases = opened.Cases.ToLookup(of => of.Requirement, StringComparer.Ordinal);
        CoverageReport report = new(
            [.. opened.Rulebook!.Compiled.Requirements.Where(requirement => isChosen(requirement.Id)).Select(requirement => counter.Of(requirement, [.. cases[requirement.Id].SelectMany(of => of.Cases)]))]);
        return isJson ? CoverageJson.Write(report) : CoverageText.Write(report, opened.Rulebook.Compiled.Source.Parameters, session.Language, all);
    }
}
