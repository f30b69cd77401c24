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

        return Written(ResultFile.Write(file, result, overwrite, Terminal.Inputs));
    }

    /// <summary>Writes a result over the file that it comes from, because the user has asked for that.</summary>
    /// <returns>Exit code 0, or 2 when the file cannot be written.</returns>
    public int Replace(string file, string result)
    {
        Cancellation.ThrowIfCancellationRequested();
        return Written(ResultFile.Write(file, result, overwrite: true, new InputsRead()));
    }

    private int Written(Diagnostic? problem)
    {
        if (problem is null)
            return ExitCode.Done;

        Complain([problem]);
        return ExitCode.BadInput;
    }
}
