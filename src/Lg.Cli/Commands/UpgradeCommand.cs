using System.CommandLine;
using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model;

namespace Lg.Cli.Commands;

/// <summary><c>lg upgrade</c>: a review of an older form, written in the current one.</summary>
internal static class UpgradeCommand
{
    public static Command Make(Session session)
    {
        Argument<string> file = new("file")
        {
            Description = session.Say("genomgången, i JSON eller YAML; `-` läser från skärmen", "the review, in JSON or YAML; `-` reads from the screen"),
            HelpName = session.Say("FIL", "FILE"),
        };
        var output = ResultOptions.OutputOption(session);
        Option<bool> inPlace = new("--in-place") { Description = session.Say("skriv över filen själv", "overwrite the file itself") };

        Command command = new("upgrade", session.Say($"Skriv om en äldre genomgång till version {SchemaVersion.Current} av formatet.", $"Rewrite an older review in version {SchemaVersion.Current} of the format."));
        command.Arguments.Add(file);
        command.Options.Add(output);
        command.Options.Add(inPlace);
        HelpPage.AddExamples(command, "lg upgrade genomgang-2025.yaml --output genomgang-2025-ny.yaml", "lg upgrade utkast.json --in-place");
        command.SetAction(parsed => Run(session, parsed.GetValue(file)!, parsed.GetValue(output), parsed.GetValue(inPlace)));
        return command;
    }

    private static int Run(Session session, string file, string? output, bool inPlace)
    {
        if (inPlace && (output is not null || file == ReviewFile.Standard))
        {
            session.Complain([ToolProblems.Usage("`--in-place` skriver över filen själv och kan inte stå med `--output` eller `-`", "`--in-place` overwrites the file itself and cannot stand with `--output` or `-`")]);
            return ExitCode.BadInput;
        }

        var upgraded = ReviewFile.Upgrade(file, session.Terminal, session.Cancellation);
        session.Complain(upgraded.Diagnostics);
        if (upgraded.Value is not { } review)
            return ExitCode.BadInput;

        session.Complain(ToolProblems.Upgraded(file, review));
        return inPlace ? session.Replace(file, review.Text) : session.Deliver(review.Text, output);
    }
}
