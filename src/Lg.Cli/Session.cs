using Lg.Cli.Input;
using Lg.Cli.Output;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Presentation;

namespace Lg.Cli;

/// <summary>One run of the tool: its terminal, its language, and whether somebody has pressed Ctrl-C.</summary>
internal sealed record Session(Terminal Terminal, Language Language, CancellationToken Cancellation)
{
    /// <summary>Returns a text in the language of the user.</summary>
    public string Say(string swedish, string english) => new LocalizedText(swedish, english).In(Language);

    /// <summary>Writes messages where they belong.</summary>
    public void Complain(IEnumerable<Diagnostic> problems) => Terminal.Error.Write(DiagnosticList.Write(problems, Language));

    /// <summary>Writes a result to a file or, without one or for <c>-</c>, to the terminal; a cancelled run writes nothing.</summary>
    /// <returns>Exit code 0, or 2 when the file cannot be written.</returns>
    public int Deliver(string result, string? file, bool overwrite = true)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (file is null or ReviewFile.Standard)
        {
            Colouring.Write(Terminal, result);
            return ExitCode.Done;
        }

        if (ResultFile.Write(file, result, overwrite, Terminal.Inputs) is not { } problem)
            return ExitCode.Done;

        Complain([problem]);
        return ExitCode.BadInput;
    }
}
