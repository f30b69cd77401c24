using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lg.Model.Json;

/// <summary>Reads whole numbers as JSON Schema sees them: <c>120.0</c> and <c>1.2e2</c> are 120.</summary>
internal sealed class WholeNumberConverter : JsonConverter<int>
{
    /// <summary>Returns whether the number that a reader stands at is a whole one, and which.</summary>
    public static bool TryGet(ref Utf8JsonReader reader, out int number)
    {
        if (reader.TryGetInt32(out number))
            return true;
        if (!reader.TryGetDouble(out var real) || real != Math.Truncate(real) || real is < int.MinValue or > int.MaxValue)
            return false;

        number = (int)real;
        return true;
    }

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryGet(ref reader, out var number) ? number : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
