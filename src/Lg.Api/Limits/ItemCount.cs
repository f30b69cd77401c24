using System.Text.Json;

namespace Lg.Api.Limits;

/// <summary>Counts the items of lists in a JSON text, before anything is made of them.</summary>
internal static class ItemCount
{
    /// <summary>How many fields an item may have, on average: more than any has that the model knows.</summary>
    public const int FieldsOfItem = 50;

    /// <summary>
    /// Returns the number of items of all lists together, or that of items that so many fields would need; of a text that is not JSON, as
    /// far as it is.
    /// </summary>
    public static int Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
        var inList = new Stack<bool>();
        var (count, fields) = (0, 0);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                {
                    inList.Pop();
                    continue;
                }

                count += inList.Count > 0 && inList.Peek() ? 1 : 0;
                fields += reader.TokenType == JsonTokenType.PropertyName ? 1 : 0;
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    inList.Push(reader.TokenType == JsonTokenType.StartArray);
            }
        }
        catch (JsonException)
        {
            // Whoever reads it in earnest tells where and why.
        }

        return Math.Max(count, fields / FieldsOfItem);
    }
}
