using System.CommandLine;
using System.CommandLine.Parsing;
using Lg.Model;

namespace Lg.Cli.Output;

/// <summary>In which form a command answers, and where it writes its answer.</summary>
internal sealed class ResultOptions
{
    private readonly Session session;
    private readonly string[] formats;
    private readonly Option<string> format;
    private readonly Option<string> output;

    /// <summary>Makes the two options.</summary>
    /// <param name="session">The run of the tool.</param>
    /// <param name="formats">What may stand after <c>--format</c>; the first is taken when nothing does.</param>
    /// <param name="note">What is added in <c>--help</c> about the last of them.</param>
    public ResultOptions(Session session, string[] formats, LocalizedText? note = null)
    {
        this.session = session;
        this.formats = formats;
        format = FormatOption(session, formats, note);
        output = OutputOption(session);
    }

    /// <summary>Returns <c>--format</c> alone, for a command that writes otherwise than as one text.</summary>
    public static Option<string> FormatOption(Session session, string[] formats, LocalizedText? note = null) =>
        Choices.Option(
            "--format",
            formats,
            session,
            session.Say($"form: {List(formats, "förvalt", "eller")}", $"form: {List(formats, "default", "or")}")
                + note?.In(session.Language));

    /// <summary>Returns <c>--output</c> alone, for a command that has one form.</summary>
    public static Option<string> OutputOption(Session session) => new("--output")
    {
        Description = session.Say(
            "skriv till denna fil i stället för till skärmen; `-` är skärmen",
            "write to this file instead of the screen; `-` is the screen"),
        HelpName = session.Say("FIL", "FILE"),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(format);
        command.Options.Add(output);
    }

    /// <summary>Returns the form that is asked for.</summary>
    public string FormatOf(ParseResult parsed) => parsed.GetValue(format) ?? formats[0];

    /// <summary>
    /// Returns the form that is asked for, or the one that the name of the file stands for, while the arguments are still being checked.
    /// </summary>
    public string FormatOf(SymbolResult checking, Func<string, string?> byName) =>
        TokenOf(checking, format) ?? (TokenOf(checking, output) is { } file ? byName(file) : null) ?? formats[0];

    /// <summary>Returns the form that is asked for, or the one that the name of the file stands for.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="byName">Returns the form that the name of a file stands for; <c>null</c> when it says nothing.</param>
    public string FormatOf(ParseResult parsed, Func<string, string?> byName) =>
        parsed.GetValue(format) ?? (FileOf(parsed) is { } file ? byName(file) : null) ?? formats[0];

    /// <summary>Returns the file that is asked for; <c>null</c> for the screen.</summary>
    public string? FileOf(ParseResult parsed) => parsed.GetValue(output);

    /// <summary>Writes an answer where it is asked for.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="answer">The answer, in the form that is asked for.</param>
    /// <param name="exitCode">What the answer ends the tool with.</param>
    /// <returns>That exit code, or 2 when the answer cannot be written.</returns>
    public int Deliver(ParseResult parsed, string answer, int exitCode = ExitCode.Done)
    {
        var delivered = session.Deliver(answer, FileOf(parsed));
        return delivered == ExitCode.Done ? exitCode : delivered;
    }

    private static string? TokenOf(SymbolResult checking, Option option) =>
        checking.GetResult(option) is { Tokens: [.., var last] } ? last.Value : null;

    private static string List(string[] formats, string usual, string or) =>
        string.Join(", ", [$"{formats[0]} ({usual})", .. formats[1..^1]]) + $" {or} {formats[^1]}";
}
