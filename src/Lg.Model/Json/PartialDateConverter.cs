using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lg.Model.Json;

/// <summary>Writes a date that may lack its day or month as <c>"2026"</c>, <c>"2026-10"</c> or <c>"2026-10-31"</c>; public so that contexts made at build can use it.</summary>
public sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc />
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
