using System.CommandLine;
using Lg.Cli.Output;
using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Workbench;
using Lg.Workbench.Cases;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog test</c>: runs the cases, and tells what they have shown.</summary>
internal static class TestCommand
{
    private static readonly string[] Formats = ["text", "json", "junit"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        RequirementChoice choice = new(session);
        ResultOptions result = new(session, Formats);
        Option<bool> coverage = new(
            "--coverage")
        {
            Description = session.Say(
                    "visa vad fallen aldrig har visat av varje krav", "show what the cases have never shown of each requirement"),
        };
        Option<bool> all = new(
            "--all")
        {
            Description =
                    session.Say("visa med `--coverage` också det som har setts", "with `--coverage`, show also what has been seen"),
        };

        Command command = new(
            "test",
            session.Say(
                "Kör katalogens fall och visa vad som inte blev som väntat.",
                "Run the cases of the catalog and show what was not as expected."));
        choice.AddTo(command);
        input.AddTo(command);
        foreach (var option in (Option[])[coverage, all])
            command.Options.Add(option);
        result.AddTo(command);
        HelpPage.AddExamples(
            command,
            "lg catalog test",
            "lg catalog test RL-BEH-01 HOT",
            "lg catalog test --coverage",
            "lg catalog test --catalog min-katalog --format json");
        command.SetAction(parsed =>
        {
            if (input.Open(parsed, out var exitCode) is not { } opened)
                return exitCode;
            if (!choice.Fits(parsed, opened))
                return ExitCode.BadInput;
            var format = result.FormatOf(parsed);
            if (parsed.GetValue(coverage) && format == "junit")
            {
                session.Complain([
                    ToolProblems.Usage(
                        "`--coverage` kan inte användas med formen junit",
                        "`--coverage` cannot be used with the form junit",
                        "det hör till text och json",
                        "it belongs to text and json"),
                ]);
                return ExitCode.BadInput;
            }

            var report = Run(opened, [.. opened.Cases.Where(cases => choice.Includes(parsed, cases.Requirement))], session);
            var written = report.Passed && parsed.GetValue(coverage)
                ? Coverage(opened, choice.Of(parsed, opened), format == "json", parsed.GetValue(all), session)
                : Write(report, format, session.Language);
            return result.Deliver(parsed, written, report.Passed ? ExitCode.Done : ExitCode.Failed);
        });
        return command;
    }

    private static string Write(CaseReport report, string format, Language language) => format switch
    {
        "json" => CaseJson.Write(report),
        "junit" => CaseJUnit.Write(report, language),
        _ => CaseText.Write(report, language),
    };

    private static CaseReport Run(OpenedCatalog opened, IReadOnlyList<RequirementCases> chosen, Session session)
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
    private static string Coverage(OpenedCatalog opened, IReadOnlyList<CompiledRequirement> chosen, bool isJson, bool all, Session session)
    {
        CoverageCounter counter = new(opened.Rulebook!);
        var cases = opened.Cases.ToLookup(of => of.Requirement, StringComparer.Ordinal);
        CoverageReport report = new(
            [.. chosen.Select(requirement => counter.Of(requirement, [.. cases[requirement.Id].SelectMany(of => of.Cases)]))]);
        return isJson
            ? CoverageJson.Write(report)
            : CoverageText.Write(report, opened.Rulebook!.Compiled.Source.Parameters, session.Language, all);
    }
}
