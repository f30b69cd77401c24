using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules;

namespace Lg.Cli.Commands;

/// <summary><c>lg upgrade</c>: a review of an older form, written in the current one.</summary>
internal static class UpgradeCommand
{
    public static Command Make(Session session)
    {
        Argument<string> file = new("file")
        {
            Description = session.Say(
                "genomgången, i JSON eller YAML; `-` läser från skärmen", "the review, in JSON or YAML; `-` reads from the screen"),
            HelpName = session.Say("FIL", "FILE"),
        };
        var output = ResultOptions.OutputOption(session);
        Option<bool> inPlace = new("--in-place") { Description = session.Say("skriv över filen själv", "overwrite the file itself") };
        CatalogChoice catalog = new(session);

        Command command = new(
            "upgrade",
            session.Say(
                $"Skriv om en äldre genomgång till version {SchemaVersion.Current} av formatet.",
                $"Rewrite an older review in version {SchemaVersion.Current} of the format."));
        command.Arguments.Add(file);
        command.Options.Add(output);
        command.Options.Add(inPlace);
        catalog.AddTo(command);
        HelpPage.AddExamples(
            command, "lg upgrade genomgang-2025.yaml --output genomgang-2025-ny.yaml", "lg upgrade utkast.json --in-place");
        command.SetAction(
            parsed => Run(session, parsed.GetValue(file)!, parsed.GetValue(output), parsed.GetValue(inPlace), () => catalog.Load(parsed)));
        return command;
    }

    private static int Run(
        Session session, string file, string? output, bool inPlace, Func<(Checked<Rulebook> Found, int ExitCode)> loadCatalog)
    {
        if (inPlace && (output is not null || file == ReviewFile.Standard))
        {
            session.Complain([
                ToolProblems.Usage(
                    "`--in-place` skriver över filen själv och kan inte stå med `--output` eller `-`",
                    "`--in-place` overwrites the file itself and cannot stand with `--output` or `-`"),
            ]);
            return ExitCode.BadInput;
        }

        var rules = loadCatalog();
        var upgraded = ReviewFile.Upgrade(file, session.Terminal, rules.Found.Value?.Vocabulary, session.Cancellation);
        session.Complain([.. upgraded.Diagnostics, .. rules.Found.Diagnostics]);
        if (upgraded.Value is not { } review || !rules.Found.IsOk)
            return ExitCode.Worst([upgraded.IsOk ? ExitCode.Done : ExitCode.BadInput, rules.ExitCode]);

        session.Complain(ToolProblems.Upgraded(file, review));
        return inPlace ? session.Replace(file, review.Text) : session.Deliver(review.Text, output);
    }
}
