using System.Buffers;
using System.Text.Json;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>
/// Walks a JSON text once, driven by the field table, and reports everything that the model does not permit.
/// A text that passes is read by the serializer without loss, so nothing is dropped silently.
/// </summary>
internal sealed class StrictPass(ReadOnlyMemory<byte> utf8, Problems problems, JsonPath path, Vocabulary? vocabulary)
{
    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("-+.eE0123456789"u8);

    private ValueChecks values = new(problems, vocabulary);
    private int items;

    public static void Run(ReadOnlyMemory<byte> utf8, ReviewType root, Problems problems, JsonPath path, Vocabulary? vocabulary = null) =>
        new StrictPass(utf8, problems, path, vocabulary).Run(root);

    private void Run(ReviewType root)
    {
        var reader = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = ReadingLimits.Depth + 1 });
        try
        {
            reader.Read();
            ReadObject(ref reader, root);
            while (reader.Read())
            {
                // Whatever follows the document is a syntax error that the reader itself reports.
            }
        }
        catch (JsonException exception)
        {
            ReportSyntax(exception, ref reader);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape, is no character: the reader notices only when asked for the text.
            problems.NotJson(reader.TokenStartIndex, endsTooEarly: false);
        }
    }

    private void ReportSyntax(JsonException exception, ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth >= ReadingLimits.Depth)
        {
            problems.TooDeep(reader.BytesConsumed);
            return;
        }

        var rest = utf8.Span[(int)Math.Min(reader.BytesConsumed, utf8.Length)..];
        problems.NotJson(OffsetOf(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0), EndsTooEarly(rest));
    }

    private long OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
            start += utf8.Span[start..].IndexOf((byte)'\n') + 1;
        return Math.Min(start + byteInLine, utf8.Length);
    }

    // What is left is nothing, a text whose closing quote never came, or the beginning of a word or a number.
    private static bool EndsTooEarly(ReadOnlySpan<byte> rest)
    {
        var token = rest.TrimStart(" \t\r\n,:"u8);
        return token.Length == 0
            || (token[0] == (byte)'"' ? !HasClosingQuote(token[1..]) : IsCutWord(token) || !token.ContainsAnyExcept(NumberBytes));
    }

    private static bool IsCutWord(ReadOnlySpan<byte> token) =>
        "true"u8.StartsWith(token) || "false"u8.StartsWith(token) || "null"u8.StartsWith(token);

    private static bool HasClosingQuote(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'"')
                return true;
            if (text[i] == (byte)'\\')
                i++;
        }

        return false;
    }

    private void ReadObject(ref Utf8JsonReader reader, ReviewType type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            problems.WrongType(reader.TokenStartIndex, KindWords.Object, KindWords.Of(reader.TokenType));
            reader.Skip();
            return;
        }

        var seen = new ObjectFacts(reader.TokenStartIndex);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            ReadProperty(ref reader, type, seen);

        values.CheckWhole(type, seen);
    }

    private void ReadProperty(ref Utf8JsonReader reader, ReviewType type, ObjectFacts seen)
    {
        var name = reader.GetString()!;
        var offset = reader.TokenStartIndex;
        var length = name.Length + 2;
        path.Enter(name);

        var isNew = seen.Names.Add(name);
        if (!isNew)
            problems.DuplicateField(offset, length, name);

        if (IsSchema(type, name) && ReadSchema(ref reader))
        {
            path.Leave();
            return;
        }

        var field = type.Find(name);
        if (field is null)
            problems.UnknownField(offset, length, name, type);
        else if (field.IsDerived)
            problems.Derived(offset, length, name);

        reader.Read();
        if (field is null || field.IsDerived || !isNew)
            reader.Skip();
        else
            ReadField(ref reader, field, seen);

        path.Leave();
    }

    // Editors look there for the schema that a file follows; it says nothing of the unit.
    private static bool IsSchema(ReviewType type, string name) => type == FieldTable.Review && name == "$schema";

    private bool ReadSchema(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
            problems.WrongType(reader.TokenStartIndex, KindWords.Of(FieldKind.Text), KindWords.Of(reader.TokenType));
        reader.Skip();
        return true;
    }

    private void ReadField(ref Utf8JsonReader reader, Field field, ObjectFacts seen)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;

        seen.State(field, ref reader);
        switch (field.Kind)
        {
            case FieldKind.Object when IsLastYears(field):
                ReadLastYears(ref reader, field.Type!);
                break;
            case FieldKind.Object:
                ReadObject(ref reader, field.Type!);
                break;
            case FieldKind.List:
                ReadList(ref reader, field);
                break;
            default:
                values.Check(ref reader, field, field.Kind);
                break;
        }
    }

    private static bool IsLastYears(Field field) => field.Property.DeclaringType == typeof(AssessmentRequest) && field.Name == "previous";

    // Nobody can correct a review that was decided a year ago, and the catalog may have had other words then.
    private void ReadLastYears(ref Utf8JsonReader reader, ReviewType type)
    {
        var ofThisYear = values;
        values = new(problems, vocabulary: null);
        ReadObject(ref reader, type);
        values = ofThisYear;
    }

    private void ReadList(ref Utf8JsonReader reader, Field field)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            problems.WrongType(reader.TokenStartIndex, KindWords.List, KindWords.Of(reader.TokenType));
            reader.Skip();
            return;
        }

        var start = reader.TokenStartIndex;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == ReadingLimits.Items)
                problems.TooManyItems(start);
            if (items++ == ReadingLimits.TotalItems)
                problems.TooManyItemsInAll(start);

            path.Enter(count++);
            ReadItem(ref reader, field, keys);
            path.Leave();
        }
    }

    private void ReadItem(ref Utf8JsonReader reader, Field field, HashSet<string> keys)
    {
        if (field.Type is not { } type)
        {
            values.Check(ref reader, field, field.ItemKind!.Value);
            return;
        }

        if (type.IsKeyed && PeekKey(reader) is { } key && !keys.Add(key))
            problems.DuplicateKey(reader.TokenStartIndex, key);
        ReadObject(ref reader, type);
    }

    // The reader is a struct: the copy looks ahead, the original stays where it is and will meet whatever the copy stumbles over.
    private static string? PeekKey(Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType == JsonTokenType.StartObject ? FindKey(ref reader) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? FindKey(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKey = reader.ValueTextEquals("key"u8);
            if (!reader.Read())
                return null;
            if (isKey)
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }
}
