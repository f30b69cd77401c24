using System.Text.Json;
using Lg.Model.Reports;

namespace Lg.Model.Json;

/// <summary>Writes reports as JSON: the same report gives the same bytes on every machine.</summary>
public static class ReportJson
{
    /// <summary>Returns the report as JSON in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to indent it for people, with two spaces and line feeds, the last line ended too.</param>
    public static byte[] Write(Report report, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return indented
            ? [.. JsonSerializer.SerializeToUtf8Bytes(report, ModelJson.Indented.Report), (byte)'\n']
            : JsonSerializer.SerializeToUtf8Bytes(report, ModelJson.Compact.Report);
    }
}
