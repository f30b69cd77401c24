using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules;

namespace Lg.Api.Tests.Telemetry;

/// <summary>A review with every field stated, every text and key in it beginning with the same word.</summary>
internal sealed class FullReview(string word)
{
    private int count;

    /// <summary>Gets the number of texts that hold the word.</summary>
    public int Texts => count;

    public JsonObject Write() => Write(FieldTable.Review);

    private JsonObject Write(ReviewType type)
    {
        JsonObject written = [];
        foreach (var field in type.Fields.Where(field => !field.IsDerived && !field.IsPlan))
            written[field.Name] = ValueOf(type, field);
        return written;
    }

    // What points at something, or names a version, is refused when it does not.
    private JsonNode ValueOf(ReviewType type, Field field) => (type.Name, field.Name) switch
    {
        (nameof(Review), "schemaVersion") => SchemaVersion.Current,
        (nameof(SetAside), "pointer") => "/goals/0/owner",
        _ when field.IsCompleteMarker => true,
        _ when field.WordKind is { } kind => Rulebook.Shipped.Vocabulary.Of(kind)[0].Name,
        _ => ValueOf(field, field.Kind),
    };

    private JsonNode ValueOf(Field field, FieldKind kind) => kind switch
    {
        FieldKind.Boolean => true,
        FieldKind.Integer or FieldKind.Number => (int)(field.Minimum ?? 1),
        FieldKind.Text => $"{word}-{++count}",
        FieldKind.Choice => field.Choices[0].Name,
        FieldKind.Date => "2025-01-01",
        FieldKind.Instant => "2025-01-01T08:00:00+01:00",
        FieldKind.Coverage => "some",
        FieldKind.Object => Write(field.Type!),
        FieldKind.List => new JsonArray(field.Type is { } type ? Write(type) : ValueOf(field, field.ItemKind!.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
