using System.CommandLine;
using Lg.Cli.Output;
using Lg.Faces;
using Lg.Model;
using Lg.Workbench.Watching;

namespace Lg.Cli.Commands.Catalogs;

/// <summary><c>lg catalog watch</c>: checks the catalog and runs its cases each time that a file is saved.</summary>
internal static class WatchCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Make(Session session)
    {
        CatalogInput input = new(session);
        var format = ResultOptions.FormatOption(session, Formats, new(", en rad för varje gång", ", a line for each time"));

        Command command = new("watch", session.Say(
            "Granska katalogen och kör dess fall varje gång du sparar. Avsluta med Ctrl-C.",
            "Check the catalog and run its cases each time you save. End with Ctrl-C."));
        input.AddTo(command);
        command.Options.Add(format);
        HelpPage.AddExamples(command, "lg catalog watch", "lg catalog watch --catalog min-katalog");
        command.SetAction(
            parsed => input.FolderOf(parsed) is { } folder ? Watch(folder, parsed.GetValue(format) == "json", session) : ExitCode.BadInput);
        return command;
    }

    // It goes on until somebody presses Ctrl-C, whatever becomes of the folder.
    private static int Watch(string folder, bool json, Session session)
    {
        using FolderChanges changes = new(folder, session.Cancellation);
        WatchRound? before = null;
        TimeSpan? sinceLast = null;
        var ended = 0L;
        foreach (var files in changes.Each())
        {
            var begun = session.Terminal.Time.GetTimestamp();
            var round = Round(before, files, session);
            if (before is not null && round.Changed is [] && round.Check.Diagnostics.SequenceEqual(before.Check.Diagnostics))
                continue;

            if (before is not null)
                sinceLast = session.Terminal.Time.GetElapsedTime(ended, begun);
            ended = session.Terminal.Time.GetTimestamp();
            var timing = Timing(session.Terminal.Time.GetElapsedTime(begun, ended), sinceLast, session.Language);
            session.Terminal.Out.Write(json ? WatchJson.Write(round) : WatchText.Write(round, before, timing, session.Language));
            session.Terminal.Out.Flush();
            before = round;
        }

        return ExitCode.Cancelled;
    }

    /// <summary>Returns in words how long a round took, and how long before it the last one was.</summary>
    internal static string Timing(TimeSpan took, TimeSpan? sinceLast, Language language)
    {
        var words = HumanWords.Duration(took, language);
        return sinceLast is not { } since ? words
            : words + new LocalizedText("; förra omgången var ", "; the last round was ").In(language) + HumanWords.Ago(since, language);
    }

    private static WatchRound Round(WatchRound? before, WatchedFiles files, Session session)
    {
        Progress? progress = null;
        try
        {
            return before is null ? WatchRound.First(files, session.Cancellation, Begin) : before.Next(files, session.Cancellation, Begin);
        }
        finally
        {
            progress?.Dispose();
        }

        Action Begin(int total) => (progress = new(session, session.Say("kör fall", "running cases"), total)).Step;
    }
}
