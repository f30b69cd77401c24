using System.Text;
using Lg.Cli.Input;

namespace Lg.Cli;

/// <summary>Everything of the surroundings that the tool touches beside files, so that a test can be the surroundings.</summary>
internal sealed record Terminal : IDisposable
{
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
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
            Console.OutputEncoding = utf8;

        return new Terminal
        {
            Out = Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" } : Console.Out,
            Error = Console.IsErrorRedirected ? new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true } : Console.Error,
            In = Console.OpenStandardInput(),
            Time = TimeProvider.System,
            Colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            IsErrorOnScreen = CanWriteOver(Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
            CanAsk = !Console.IsInputRedirected && !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>Returns whether a line can be written over: not in a file, the log of a pipeline or a terminal that is dumb.</summary>
    internal static bool CanWriteOver(bool isRedirected, Func<string, string?> variable) =>
        !isRedirected && variable("TERM") != "dumb" && variable("CI") is null or "" or "false";

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
        In.Dispose();
    }
}
