using System.Text.RegularExpressions;
using Lg.Faces;
using Lg.Model;
using Lg.Model.Diagnostics;

namespace Lg.Cli.Output;

/// <summary>What to say when something cannot be written: what the system said, and advice that fits it.</summary>
internal static partial class WriteProblems
{
    /// <summary>Returns whether an exception is about a file, and not about the tool.</summary>
    public static bool Covers(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Returns the problem.</summary>
    /// <param name="file">The file or folder, as the user named it.</param>
    /// <param name="exception">Why it cannot be written.</param>
    public static Diagnostic Of(string file, Exception exception) => ToolProblems.Unwritable(file, Said(exception), Advice(exception));

    // The words of the system stand inside those of the framework, which add a path: that of a file beside, when the file is new.
    private static string Said(Exception exception) =>
        QuotedPath().Replace((exception.InnerException ?? exception).Message.ReplaceLineEndings(" "), "").TrimEnd('.', ' ');

    [GeneratedRegex(" [(]Parameter '[^']*'[)]|( :)? '[^']*'")]
    private static partial Regex QuotedPath();

    private static LocalizedText Advice(Exception exception) => exception switch
    {
        DirectoryNotFoundException => new("kontrollera att mappen finns", "check that the folder exists"),
        UnauthorizedAccessException => new("kontrollera att du har rätt att skriva där", "check that you may write there"),
        IOException held when WholeFile.IsHeld(held) =>
            new("ett annat program använder filen; vänta tills det är klart", "another program uses the file; wait until it has finished"),
        _ => new("åtgärda det, eller skriv på en annan plats", "correct that, or write somewhere else"),
    };
}
