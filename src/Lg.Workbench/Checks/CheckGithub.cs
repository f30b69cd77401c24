using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Documents;

namespace Lg.Workbench.Checks;

/// <summary>Writes what is wrong with a catalog as workflow commands of GitHub Actions, which shows each beside its line.</summary>
internal static class CheckGithub
{
    /// <summary>Writes them.</summary>
    /// <param name="report">What is wrong.</param>
    /// <param name="language">The language.</param>
    /// <param name="pathOf">Returns the path by which GitHub knows a file: from the root of the repository.</param>
    public static string Write(CheckReport report, Language language, Func<string, string> pathOf)
    {
        StringBuilder text = new();
        foreach (var diagnostic in report.Diagnostics)
            text.Append(Command(diagnostic, language, pathOf)).Append('\n');
        if (report.Omitted > 0)
            text.Append(
                CultureInfo.InvariantCulture,
                $"::notice::{Data(new LocalizedText($"och {report.Omitted} till", $"and {report.Omitted} more").In(language))}\n");
        return text.ToString();
    }

    private static string Command(Diagnostic diagnostic, Language language, Func<string, string> pathOf)
    {
        var kind = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        List<string> properties = [];
        if (diagnostic.File is { } file) properties.Add($"file={Property(pathOf(file))}");
        if (diagnostic.Line > 0)
            properties.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"line={diagnostic.Line},col={diagnostic.Column},endColumn={diagnostic.Column + Math.Max(1, diagnostic.Length)}"));
        properties.Add($"title={diagnostic.Code}");

        var help = diagnostic.Help is { } said ? $"\n{said.In(language)}" : "";
        return $"::{kind} {string.Join(',', properties)}::{Data(diagnostic.Message.In(language) + help)}";
    }

    // As the runner reads them; a line of somebody else's file must not become a command of its own.
    private static string Data(string text) =>
        string.Join("%0A", text.Split('\n').Select(line => PlainText.OneLine(line).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) =>
        PlainText.OneLine(text)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
