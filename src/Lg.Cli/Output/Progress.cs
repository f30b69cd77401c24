using System.Globalization;
using Lg.Faces;

namespace Lg.Cli.Output;

/// <summary>
/// Shows how far a long piece of work has come and how long it has taken: on a screen one line that is written over, elsewhere nothing.
/// Work of less than a second shows nothing.
/// </summary>
internal sealed class Progress(Session session, string what, int total) : IDisposable
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(0.1);

    private readonly Terminal terminal = session.Terminal;
    private readonly long begun = session.Terminal.Time.GetTimestamp();
    private readonly Lock gate = new();
    private TimeSpan shownAt;
    private int width;
    private int done;

    /// <summary>Notes that one more of the steps is done; ends the work when somebody has pressed Ctrl-C.</summary>
    /// <exception cref="OperationCanceledException">Somebody has pressed Ctrl-C.</exception>
    public void Step()
    {
        session.Cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            done++;
            var now = terminal.Time.GetElapsedTime(begun);
            if (!terminal.IsErrorOnScreen || now < FirstAfter || now - shownAt < Between)
                return;

            shownAt = now;
            Show(string.Create(CultureInfo.InvariantCulture, $"{what} {done}/{total}, {HumanWords.Duration(now, session.Language)}"));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (width > 0)
                Show("");
        }
    }

    private void Show(string line)
    {
        terminal.Error.Write($"\r{line.PadRight(width)}\r{line}");
        terminal.Error.Flush();
        width = line.Length;
    }
}
