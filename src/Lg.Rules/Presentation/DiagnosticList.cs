using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>Writes diagnostics as text: where, what, the line with a caret when it is known, and what to do.</summary>
public static class DiagnosticList
{
    // Wider source lines than this are left out: the caret would stand on another line of the terminal.
    private const int WidestSource = 160;

    /// <summary>Returns the diagnostics, one after the other; empty when there are none.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        StringBuilder text = new();
        foreach (var diagnostic in diagnostics)
            Write(text, diagnostic, language);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Diagnostic diagnostic, Language language)
    {
        Labels labels = new(language);
        var warning = diagnostic.Severity == DiagnosticSeverity.Warning ? $"{labels.WarningWord}: " : "";
        Line(text, $"{Place(diagnostic)}{diagnostic.Code}: {warning}{diagnostic.Message.In(language)}");
        if (diagnostic.Pointer is { Length: > 0 } pointer)
            Line(text, $"  {labels.At}: {pointer}");
        if (diagnostic.SourceLine is { Length: <= WidestSource } source && diagnostic.Column > 0)
            WriteSource(text, diagnostic, source);
        if (diagnostic.Help is { } help)
            Line(text, $"  {labels.Help}: {help.In(language)}");
    }

    private static string Place(Diagnostic diagnostic) => (diagnostic.File, diagnostic.Line) switch
    {
        (null, 0) => "",
        (null, var line) => string.Create(CultureInfo.InvariantCulture, $"{line}:{diagnostic.Column}: "),
        ({ } file, 0) => $"{file}: ",
        ({ } file, var line) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{diagnostic.Column}: "),
    };

    private static void WriteSource(StringBuilder text, Diagnostic diagnostic, string source)
    {
        var number = diagnostic.Line.ToString(CultureInfo.InvariantCulture);
        var before = source[..Math.Min(diagnostic.Column - 1, source.Length)];
        var marked = source[before.Length..Math.Min(before.Length + diagnostic.Length, source.Length)];
        var carets = Math.Max(1, PlainText.Columns(PlainText.OneLine(marked)));

        Line(text, $"  {number} | {source}");
        Line(
            text,
            $"  {new string(' ', number.Length)} | {new string(' ', PlainText.Columns(PlainText.OneLine(before)))}{new string('^', carets)}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(PlainText.OneLine(line).TrimEnd()).Append('\n');
}
