using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Checks;

/// <summary>Writes what is wrong with a catalog for a reader: each thing with its line and a caret, then the counts.</summary>
internal static class CheckText
{
    public static string Write(CheckReport report, Language language)
    {
        StringBuilder text = new();
        text.Append(DiagnosticList.Write(report.Diagnostics.Take(Limits.Diagnostics), language));
        if (!report.IsClean) text.Append('\n');
        if (NotShown(report) is > 0 and var more)
            text
                .Append(new LocalizedText(
                    $"… och {Show(more)} till, som visas när de första är rättade, eller med `--format json`.",
                    $"… and {Show(more)} more, shown when the first are mended, or with `--format json`.").In(
                    language))
                .Append('\n');
        return text.Append(Sum(report).In(language)).Append('\n').ToString();
    }

    /// <summary>Returns the counts in a sentence.</summary>
    public static LocalizedText Sum(CheckReport report)
    {
        var (requirements, cases, errors) = (Show(report.Requirements), Show(report.Cases), Show(report.Errors));
        return report.IsClean
            ? new(
                $"{requirements} krav och {cases} fall, inget att anmärka på.",
                $"{requirements} requirements and {cases} cases, nothing to remark on.")
            : new(
                $"{requirements} krav och {cases} fall, {errors} fel och {Say(report.Warnings, "varning", "varningar")}.",
                $"{requirements} requirements and {cases} cases, {Say(report.Errors, "error", "errors")} and {Say(report.Warnings, "warning", "warnings")}.");

        static string Say(int count, string one, string several) => $"{Show(count)} {(count == 1 ? one : several)}";
    }

    private static int NotShown(CheckReport report) => Math.Max(0, report.Diagnostics.Count - Limits.Diagnostics) + report.Omitted;

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
