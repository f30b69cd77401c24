using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lg.Model.Json;

internal sealed class CoverageConverter : JsonConverter<Coverage>
{
    public override Coverage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject ? ReadCounted(ref reader) : reader.GetString() switch
        {
            "all" => Coverage.All,
            "some" => Coverage.Some,
            "none" => Coverage.None,
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, Coverage value, JsonSerializerOptions options)
    {
        if (value.Kind != CoverageKind.Counted)
        {
            writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.Kind.ToString()));
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("done", value.Done);
        writer.WriteNumber("of", value.Of);
        writer.WriteEndObject();
    }

    private static Coverage ReadCounted(ref Utf8JsonReader reader)
    {
        int done = -1, of = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDone = reader.ValueTextEquals("done"u8);
            reader.Read();
            if (isDone)
                done = reader.GetInt32();
            else
                of = reader.GetInt32();
        }

        return done >= 0 && done <= of ? Coverage.Counted(done, of) : throw new JsonException();
    }
}
