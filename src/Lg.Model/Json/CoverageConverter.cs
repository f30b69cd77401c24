using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lg.Model.Json;

/// <summary>Writes and reads coverage as its word or its numbers, whatever the options of a serializer are.</summary>
public sealed class CoverageConverter : JsonConverter<Coverage>
{
    /// <inheritdoc />
    public override Coverage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject ? ReadCounted(ref reader) : reader.GetString() switch
        {
            "all" => Coverage.All,
            "some" => Coverage.Some,
            "atLeastSome" => Coverage.AtLeastSome,
            "none" => Coverage.None,
            _ => throw new JsonException(),
        };

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Coverage value, JsonSerializerOptions options)
    {
        if (value.Kind is not (CoverageKind.Counted or CoverageKind.AtLeast))
        {
            writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.Kind.ToString()));
            return;
        }

        writer.WriteStartObject();
        if (value.Kind == CoverageKind.AtLeast)
        {
            writer.WriteNumber("atLeast", value.Done);
        }
        else
        {
            writer.WriteNumber("done", value.Done);
            writer.WriteNumber("of", value.Of);
        }

        writer.WriteEndObject();
    }

    private static int Count(ref Utf8JsonReader reader) =>
        WholeNumberConverter.TryGet(ref reader, out var count) ? count : throw new JsonException();

    private static Coverage ReadCounted(ref Utf8JsonReader reader)
    {
        int done = -1, of = -1, atLeast = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isDone, isAtLeast) = (reader.ValueTextEquals("done"u8), reader.ValueTextEquals("atLeast"u8));
            reader.Read();
            if (isDone)
                done = Count(ref reader);
            else if (isAtLeast)
                atLeast = Count(ref reader);
            else
                of = Count(ref reader);
        }

        return atLeast >= 1 ? Coverage.AtLeast(atLeast)
            : done >= 0 && done <= of ? Coverage.Counted(done, of)
            : throw new JsonException();
    }
}
