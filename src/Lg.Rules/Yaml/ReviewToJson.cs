using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lg.Model.Fields;
using Lg.Model.Reading;

namespace Lg.Rules.Yaml;

/// <summary>
/// Writes a review in YAML as JSON, for the strict reader. The field table decides whether a plain scalar is a text as written, so that
/// a key may be <c>9.10</c> and a date <c>2026</c>; where it does not know the field, the core schema decides.
/// </summary>
internal sealed class ReviewToJson(Utf8JsonWriter writer, Vocabulary? vocabulary)
{
    private readonly YamlPositions positions = new();

    /// <summary>Returns the JSON in UTF-8, with the place in the YAML of each of its tokens.</summary>
    public static (ReadOnlyMemory<byte> Utf8, YamlPositions Positions) Write(YamlNode review, Vocabulary? vocabulary = null)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        ReviewToJson json = new(writer, vocabulary);
        json.Write(review, FieldKind.Object, FieldTable.Review, null);
        writer.Flush();
        return (buffer.WrittenMemory, json.positions);
    }

    // INVARIANT: the reader of YAML has bounded the nesting, so this recursion is shallow.
    private void Write(YamlNode node, FieldKind? kind, ReviewType? type, Field? field)
    {
        Mark(node);
        switch (node)
        {
            case YamlNode.Mapping mapping:
                WriteObject(mapping, kind == FieldKind.Object ? type : null);
                break;
            case YamlNode.Sequence list:
                WriteList(list, kind == FieldKind.List ? field : null);
                break;
            case YamlNode.Scalar scalar:
                WriteScalar(scalar, kind, field);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private void WriteObject(YamlNode.Mapping mapping, ReviewType? type)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in mapping.Entries)
        {
            Mark(key);
            writer.WritePropertyName(key.Text);
            var field = type?.Find(key.Text);
            Write(value, field?.Kind, field?.Type, field);
        }

        writer.WriteEndObject();
    }

    private void WriteList(YamlNode.Sequence list, Field? field)
    {
        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            Write(item, field?.ItemKind, field?.Type, field);
        }

        writer.WriteEndArray();
    }

    private void WriteScalar(YamlNode.Scalar scalar, FieldKind? kind, Field? field)
    {
        var isText = kind is FieldKind.Text or FieldKind.Choice or FieldKind.Date or FieldKind.Instant;
        if (field is not null && OrdinaryWords.Meant(field, kind!.Value, scalar.Text, vocabulary) is { } meant)
        {
            if (kind == FieldKind.Boolean)
                writer.WriteBooleanValue(meant == "true");
            else
                writer.WriteStringValue(meant);
            return;
        }

        switch (CoreSchema.KindOf(scalar))
        {
            case ScalarKind.Null:
                writer.WriteNullValue();
                break;
            case ScalarKind.True or ScalarKind.False when !isText:
                writer.WriteBooleanValue(CoreSchema.KindOf(scalar) == ScalarKind.True);
                break;
            case ScalarKind.Integer or ScalarKind.Number when !isText:
                writer.WriteRawValue(CoreSchema.JsonNumber(scalar.Text), skipInputValidation: true);
                break;
            default:
                writer.WriteStringValue(scalar.Text);
                break;
        }
    }

    // The comma before a token is not written yet, so what is noted is at most a byte before the token and after the one before it.
    private void Mark(YamlNode node) => positions.Add(writer.BytesCommitted + writer.BytesPending, node);
}
