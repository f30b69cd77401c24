using System.Text;
using Lg.Cli.Input;
using Lg.Faces;
using Lg.Rules.Presentation;

namespace Lg.Cli;

/// <summary>Everything of the surroundings that the tool touches beside files, so that a test can be the surroundings.</summary>
internal sealed record Terminal : IDisposable
{
    private const int Narrowest = 80;
    private const int Widest = 120;

    /// <summary>Gets where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Gets where messages go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Gets where <c>-</c> is read from.</summary>
    public required Stream In { get; init; }

    /// <summary>Gets the clock, asked only when neither the caller nor the review says as of when.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Gets whether results may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Gets whether results go to a screen, where somebody reads them.</summary>
    public bool IsOutOnScreen { get; init; }

    /// <summary>Gets how many columns a line of text may take.</summary>
    public int Columns { get; init; } = TextReport.UsualWidth;

    /// <summary>Gets whether messages go to a screen, where a line can be written over.</summary>
    public bool IsErrorOnScreen { get; init; }

    /// <summary>Gets whether somebody sits there who can be asked.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Gets which files have been read.</summary>
    public InputsRead Inputs { get; } = new();

    /// <summary>Gets the environment variables.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>Returns the terminal of this process: UTF-8, line feeds, colour only on a screen that has not said no.</summary>
    public static Terminal OfProcess()
    {
        // Before anything else is opened.
        var (noInput, noOutput, noError) = (
            StandardHandles.IsClosed(StandardHandles.Input),
            StandardHandles.IsClosed(StandardHandles.Output),
            StandardHandles.IsClosed(StandardHandles.Error));
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
            Console.OutputEncoding = utf8;

        return new Terminal
        {
            Out = noOutput || Console.IsOutputRedirected
                ? new StreamWriter(noOutput ? new ClosedStream() : Console.OpenStandardOutput(), utf8) { NewLine = "\n" }
                : Console.Out,
            Error = noError
                ? TextWriter.Null
                : Console.IsErrorRedirected
                    ? new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true }
                    : Console.Error,
            In = noInput ? new ClosedStream() : Console.OpenStandardInput(),
            Time = TimeProvider.System,
            IsOutOnScreen = !Console.IsOutputRedirected,
            Colour = HasColour(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
            Columns = Console.IsOutputRedirected ? TextReport.UsualWidth : ColumnsOf(Console.WindowWidth),
            IsErrorOnScreen = CanWriteOver(Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
            CanAsk = !Console.IsInputRedirected && !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>
    /// Returns whether results may be coloured: not in a file, on a terminal that is dumb, or for somebody who has said no.
    /// </summary>
    internal static bool HasColour(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected && variable("TERM") != "dumb" && string.IsNullOrEmpty(variable("NO_COLOR"));

    /// <summary>
    /// Returns how many columns a line may take in a window: no fewer than a report needs, and no more than an eye follows.
    /// </summary>
    internal static int ColumnsOf(int window) => window <= 0 ? TextReport.UsualWidth : Math.Clamp(window, Narrowest, Widest);

    /// <summary>Returns whether a line can be written over: not in a file, the log of a pipeline or a terminal that is dumb.</summary>
    internal static bool CanWriteOver(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected && variable("TERM") != "dumb" && variable("CI") is null or "" or "false";

    // A result is flushed when it is written, and what could not be written has been reported by then, if that could be.
    public void Dispose()
    {
        foreach (var each in (IDisposable[])[Out, Error, In])
        {
            try
            {
                each.Dispose();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }
    }
}
