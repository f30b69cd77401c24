using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lg.Model.Reports;

namespace Lg.Model.Json;

/// <summary>Writes reports as JSON: the same report gives the same bytes on every machine.</summary>
public static class ReportJson
{
    // Whoever has only a part still has to know what it is a part of.
    private const string AlwaysWritten = "receipt";

    /// <summary>Gets the names of the parts of a report that can be asked for on their own, in the order in which they are written; the receipt comes with each.</summary>
    public static IReadOnlyList<string> Parts { get; } = [.. ModelJson.Compact.Report.Properties.Select(part => part.Name).Where(name => name != AlwaysWritten)];

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

    /// <summary>Returns some parts of the report as JSON in UTF-8, each as it stands in the whole, after the receipt.</summary>
    /// <param name="report">The report.</param>
    /// <param name="parts">The names of the parts, of <see cref="Parts"/>.</param>
    /// <param name="indented">Whether to indent it for people, with two spaces and line feeds, the last line ended too.</param>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public static byte[] Write(Report report, IReadOnlyCollection<string> parts, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Except(Parts, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"a report has no part `{unknown}`", nameof(parts));

        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, WriterOptions(indented)))
            Write(writer, report, parts, indented ? ModelJson.Indented.Report : ModelJson.Compact.Report);
        if (indented)
            text.WriteByte((byte)'\n');
        return text.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Report report, IReadOnlyCollection<string> parts, JsonTypeInfo<Report> typeInfo)
    {
        writer.WriteStartObject();
        foreach (var part in typeInfo.Properties.Where(part => part.Name == AlwaysWritten || parts.Contains(part.Name, StringComparer.Ordinal)))
        {
            writer.WritePropertyName(part.Name);
            JsonSerializer.Serialize(writer, part.Get!(report), typeInfo.Options.GetTypeInfo(part.PropertyType));
        }

        writer.WriteEndObject();
    }

    private static JsonWriterOptions WriterOptions(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = ModelJson.Compact.Options.Encoder };
}
