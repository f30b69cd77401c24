using System.Text.Json.Nodes;
using Lg.Model.Fields;
using Lg.Model.Reading;

namespace Lg.Model.Schemas;

/// <summary>Writes the JSON Schema (2020-12) of a review, made from the field table that also reads reviews.</summary>
/// <remarks>
/// It is stricter than the reader in one respect: the reader takes <c>null</c> for <i>not stated</i>, the schema asks to leave the field
/// out.
/// </remarks>
public static class ReviewSchema
{
    private const string InstantPattern = "^(19|20|21)[0-9]{2}-";
    private const string DatePattern = "^(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /// <summary>Returns the schema, indented, with line feeds.</summary>
    /// <param name="vocabulary">
    /// The words of the catalog, which the schema then lists with their labels; <c>null</c> to permit any word.
    /// </param>
    public static string Write(Vocabulary? vocabulary = null) => SchemaText.Of(Document(vocabulary));

    private static JsonObject Document(Vocabulary? vocabulary)
    {
        JsonObject document = new()
        {
            ["$schema"] = SchemaText.Dialect,
            ["$id"] = $"urn:lg:schema:review:{SchemaVersion.Current}",
        };
        foreach (var (name, value) in Describe(FieldTable.Review, vocabulary is not null))
            document[name] = value?.DeepClone();
        ((JsonObject)document["properties"]!).Insert(
            0,
            "$schema",
            new JsonObject
            {
                ["type"] = "string",
                ["title"] = "Formatets schema",
                ["x-en"] = new JsonObject { ["title"] = "The schema of the format" },
            });

        JsonObject definitions = new() { ["Coverage"] = Coverage() };
        foreach (var type in FieldTable.All.Skip(1))
            definitions[type.Name] = Describe(type, vocabulary is not null);
        foreach (var kind in vocabulary is null ? [] : Enum.GetValues<WordKind>())
            definitions[$"{kind}Word"] = Words(kind, vocabulary!.Of(kind));
        document["$defs"] = definitions;
        return document;
    }

    private static JsonObject Describe(ReviewType type, bool hasWords)
    {
        var fields = type.Fields.Where(field => !field.IsDerived).ToList();
        JsonObject schema = new()
        {
            ["title"] = type.Description.Sv,
            ["x-en"] = new JsonObject { ["title"] = type.Description.En },
            ["type"] = "object",
            ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Describe(field, hasWords)))),
            ["additionalProperties"] = false,
        };
        if (type.IsKeyed)
            schema["required"] = new JsonArray("key");
        if (type.IsStatable)
            StateNothingBesideNone(schema, [.. type.Fields.Where(field => field.IsPlan)]);
        RequireListsOfMarkers(schema, type.Fields);
        return schema;
    }

    // `exists: false` says that there is none, and a plan or proposal that there is none yet: nothing else can be said of it.
    private static void StateNothingBesideNone(JsonObject schema, IReadOnlyList<Field> plans)
    {
        JsonObject isNone = new()
        {
            ["properties"] = new JsonObject { ["exists"] = new JsonObject { ["const"] = false } },
            ["required"] = new JsonArray("exists"),
        };
        if (plans.Count == 0)
        {
            schema["if"] = isNone;
            schema["then"] = new JsonObject { ["maxProperties"] = 1 };
            return;
        }

        schema["if"] = new JsonObject { ["anyOf"] = new JsonArray([isNone, .. plans.Select(Planned)]) };
        schema["then"] = new JsonObject
        {
            ["properties"] = new JsonObject([
                KeyValuePair.Create("exists", (JsonNode?)new JsonObject { ["const"] = false }),
                .. plans.Select(plan => KeyValuePair.Create(plan.Name, (JsonNode?)true)),
            ]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Planned(Field plan)
    {
        JsonObject stated = new() { ["required"] = new JsonArray(plan.Name) };
        if (plan.Kind == FieldKind.Boolean)
            stated["properties"] = new JsonObject { [plan.Name] = new JsonObject { ["const"] = true } };
        return stated;
    }

    private static void RequireListsOfMarkers(JsonObject schema, IReadOnlyList<Field> fields)
    {
        JsonObject required = [];
        for (var i = 1; i < fields.Count; i++)
        {
            if (fields[i].IsCompleteMarker)
                required[fields[i].Name] = new JsonArray(fields[i - 1].Name);
        }

        if (required.Count > 0)
            schema["dependentRequired"] = required;
    }

    private static JsonObject Describe(Field field, bool hasWords)
    {
        var schema = hasWords && field.WordKind is { } kind ? new() { ["$ref"] = $"#/$defs/{kind}Word" } : Shape(field, field.Kind);
        schema["title"] = field.Label.Sv;
        schema["description"] = field.Question.Sv;
        schema["x-en"] = new JsonObject { ["title"] = field.Label.En, ["description"] = field.Question.En };
        if (field.Chapter is { } chapter)
            schema["x-chapter"] = chapter;
        if (field.Clause is { } clause)
            schema["x-clause"] = clause;
        if (field.Unit is { } unit)
            schema["x-unit"] = unit;
        if (field.RefersTo.Count > 0)
            schema["x-refers-to"] = new JsonArray([.. field.RefersTo.Select(list => (JsonNode)list)]);
        return schema;
    }

    private static JsonObject Shape(Field field, FieldKind kind) => kind switch
    {
        FieldKind.Boolean => new() { ["type"] = "boolean" },
        FieldKind.Integer => Number("integer", field),
        FieldKind.Number => Number("number", field),
        FieldKind.Text => Text(field),
        FieldKind.Choice => Choice(field.Choices),
        FieldKind.Date =>
            new() { ["type"] = "string", ["pattern"] = DatePattern, ["examples"] = new JsonArray("2026", "2026-10", "2026-10-31") },
        FieldKind.Instant => new() { ["type"] = "string", ["format"] = "date-time", ["pattern"] = InstantPattern },
        FieldKind.Coverage => new() { ["$ref"] = "#/$defs/Coverage" },
        FieldKind.Object => new() { ["$ref"] = $"#/$defs/{field.Type!.Name}" },
        FieldKind.List => new() { ["type"] = "array", ["items"] = Shape(field, field.ItemKind!.Value), ["maxItems"] = ReadingLimits.Items },
    };

    private static JsonObject Number(string type, Field field)
    {
        JsonObject schema = new() { ["type"] = type };
        if (field.Minimum is { } minimum)
            schema["minimum"] = minimum;
        if (field.Maximum is { } maximum)
            schema["maximum"] = maximum;
        return schema;
    }

    private static JsonObject Text(Field field) =>
        field.IsKey ? new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = ReadingLimits.KeyLength }
        : field.Property.DeclaringType == typeof(Review) && field.Name == "schemaVersion" ? new() { ["const"] = SchemaVersion.Current }
        : new() { ["type"] = "string", ["maxLength"] = ReadingLimits.TextLength };

    private static JsonObject Words(WordKind kind, IReadOnlyList<ChoiceValue> words)
    {
        var schema = Choice(words);
        schema.Insert(0, "title", FirstUpper(Reading.KindWords.Of(kind).One.Sv));
        schema.Insert(1, "x-en", new JsonObject { ["title"] = FirstUpper(Reading.KindWords.Of(kind).One.En) });
        return schema;
    }

    private static string FirstUpper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static JsonObject Choice(IReadOnlyList<ChoiceValue> choices) => new()
    {
        ["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice.Name)]),
        ["x-labels"] = new JsonObject(choices.Select(choice =>
            KeyValuePair.Create(choice.Name, (JsonNode?)new JsonObject { ["sv"] = choice.Label.Sv, ["en"] = choice.Label.En }))),
    };

    private static JsonObject Coverage() => new()
    {
        ["title"] = "Svar för en samling som helhet",
        ["x-en"] = new JsonObject { ["title"] = "An answer for a collection as a whole" },
        ["oneOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray("all", "some", "atLeastSome", "none") },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["done"] = Count(), ["of"] = Count() },
                ["required"] = new JsonArray("done", "of"),
                ["additionalProperties"] = false,
            },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["atLeast"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 } },
                ["required"] = new JsonArray("atLeast"),
                ["additionalProperties"] = false,
            }),
    };

    private static JsonObject Count() => new() { ["type"] = "integer", ["minimum"] = 0 };
}
