using System.Text.Json;
using System.Text.Json.Serialization;
using Lg.Model.Views;

namespace Lg.Model.Json;

/// <summary>Writes texts in the languages that are asked for. What was written in one language reads as that language in both.</summary>
internal sealed class LocalizedTextConverter(TextLanguages languages) : JsonConverter<LocalizedText>
{
    private static readonly JsonEncodedText Swedish = JsonEncodedText.Encode("sv");
    private static readonly JsonEncodedText English = JsonEncodedText.Encode("en");

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();

        string? sv = null, en = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isSwedish, isEnglish) = (reader.ValueTextEquals("sv"u8), reader.ValueTextEquals("en"u8));
            reader.Read();
            if (isSwedish)
                sv = reader.GetString();
            else if (isEnglish)
                en = reader.GetString();
            else
                reader.Skip();
        }

        return sv is null && en is null ? throw new JsonException() : new(sv ?? en!, en ?? sv!);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (languages != TextLanguages.English)
            writer.WriteString(Swedish, value.Sv);
        if (languages != TextLanguages.Swedish)
            writer.WriteString(English, value.En);
        writer.WriteEndObject();
    }
}
