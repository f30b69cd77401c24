using Lg.Model.Diagnostics;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Compilation.Syntax;

/// <summary>Writes diagnostics in Swedish: code, line, column, message, and the help on a line of its own.</summary>
internal static class DiagnosticPrinter
{
    public static string Print(DiagnosticBag bag) => string.Join('\n', bag.ToSortedList().Select(Print));

    private static string Print(Diagnostic diagnostic)
    {
        var message = $"{diagnostic.Code} {diagnostic.Line}:{diagnostic.Column} {diagnostic.Message.Sv}";
        return diagnostic.Help is { } help ? $"{message}\n  hjälp: {help.Sv}" : message;
    }
}
