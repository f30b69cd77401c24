using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;

namespace Catalog.Tests.Samples;

/// <summary>
/// A district administration that answers what it is asked, one question at a time: an ordinary unit with its own systems and without cameras, AI or
/// incidents. Who says that there is such a thing tells what there is to tell of it, as on one card of a form; who lists items lists all of them.
/// </summary>
/// <param name="SaysYes">Whether it mostly has and does what it is asked for; otherwise it has and does nothing, and lists nothing.</param>
internal sealed record Persona(bool SaysYes)
{
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["/assets/classifiedBy"] = "\"system\"",
        ["/context/aiUsed"] = "false",
        ["/decisions"] = """[{ "key": "b1", "title": "Öva incidentrutinen", "owner": "incidentledare", "dueOn": "2027-06", "measure": "övningar", "target": "1" }]""",
        ["/goals"] = """[{ "key": "m1", "title": "Öva incidentrutinen", "topic": "incident-routine-exercised", "owner": "incidentledare", "dueOn": "2027-06", "measure": "övningar", "target": "1" }]""",
        ["/resources/roles"] = """[{ "key": "isam", "kind": "securityCoordinator", "appointed": true, "deputy": true }]""",
        ["/resources/trainings"] = """[{ "key": "t1", "title": "Stadens utbildning", "subject": "informationSecurity", "forWhom": "all", "mandatory": true, "completedByAll": false, "on": "2026" }]""",
        ["/risks/register"] = """[{ "key": "r1", "title": "Utpressningsvirus", "theme": "ransomware", "source": "cityForum", "owner": "förvaltningsdirektör", "likelihood": 3, "consequence": 3, "acceptable": false, "treatment": "Plan", "localPlan": false, "actionDueOn": "2027", "reviewedOn": "2026" }]""",
        ["/unit/operator/securitySensitive/exists"] = "false",
        ["/review/publication/exists"] = "false",
        ["/previousReview/exists"] = "false",
        ["/risks/anySignificantIncident"] = "false",
        ["/risks/anyNotifiableBreach"] = "false",
        ["/unit/operator/class"] = "\"essential\"",
        ["/unit/operator/kind"] = "\"public\"",
    };

    /// <summary>Returns a draft with the answer to a question in it.</summary>
    public Review Answer(Review draft, Question question)
    {
        var root = JsonNode.Parse(ReviewJson.Write(draft))!.AsObject();
        var steps = question.Pointer[1..].Split('/');
        foreach (var owner in OwnersIn(root, steps.AsSpan(..^1).ToArray()))
            Put(owner, steps[^1], question.Pointer);
        return Read(root);
    }

    /// <summary>Returns whether a question is answered by listing items, so that there is more to ask.</summary>
    public bool Lists(Question question) =>
        question.Answer is { Kind: FieldKind.List } && ValueOf(question.Pointer, FieldPointer.Find(question.Pointer)!) is JsonArray { Count: > 0 };

    private void Put(JsonObject owner, string name, string pointer)
    {
        var field = FieldPointer.Find(pointer)!;
        var value = ValueOf(pointer, field);
        foreach (var item in (value as JsonArray ?? []).OfType<JsonObject>())
            Complete(item, field.Type!.Fields);
        if (field.IsExistence && value is JsonValue known && known.GetValue<bool>())
            Complete(owner, TypeAt(pointer).Fields);

        owner[name] = value;
        if (field.Kind == FieldKind.List)
            owner[$"{name}Complete"] = true;
    }

    private JsonNode ValueOf(string pointer, Field field) => SaysYes && Answers.TryGetValue(pointer, out var answer) ? JsonNode.Parse(answer)! : Ordinary(field)!;

    // The facts beside the one that says whether there is such a thing, and not what would say that it is only planned.
    private void Complete(JsonObject card, IEnumerable<Field> fields)
    {
        foreach (var field in fields.Where(field => !field.IsExistence && !field.IsPlan && !field.IsDerived && !field.IsCompleteMarker && !field.IsKey && !card.ContainsKey(field.Name)))
        {
            if (Ordinary(field) is not { } fact)
                continue;

            card[field.Name] = fact;
            if (field.Kind == FieldKind.List)
                card[$"{field.Name}Complete"] = true;
        }
    }

    private static ReviewType TypeAt(string existence) =>
        existence[1..].Split('/')[..^1].Where(step => !int.TryParse(step, out _)).Aggregate(FieldTable.Review, (type, step) => type.Find(step)!.Type!);

    private JsonNode? Ordinary(Field field) => field.Kind switch
    {
        FieldKind.Boolean => SaysYes,
        FieldKind.Integer or FieldKind.Number => (int)Math.Max(field.Minimum ?? 1, 1),
        FieldKind.Text => field.RefersTo.Count > 0 || field.WordKind is not null ? null : "beskrivet",
        FieldKind.Choice => field.Choices[0].Name,
        FieldKind.Date => "2026-06-01",
        FieldKind.Instant => "2026-06-01T10:00:00+02:00",
        FieldKind.Coverage => SaysYes ? "all" : "none",
        FieldKind.List => new JsonArray(),
        FieldKind.Object => null,
    };

    private static IEnumerable<JsonObject> OwnersIn(JsonObject root, string[] steps)
    {
        IEnumerable<JsonNode> owners = [root];
        foreach (var step in steps)
            owners = [.. owners.SelectMany(owner => Below(owner, step))];
        return owners.OfType<JsonObject>();
    }

    // An equal field of several items is asked for once.
    private static IEnumerable<JsonNode> Below(JsonNode owner, string step) => owner switch
    {
        JsonArray items => items.OfType<JsonNode>(),
        JsonObject part => [part[step] ?? (part[step] = new JsonObject())],
        _ => [],
    };

    private static Review Read(JsonObject root)
    {
        var read = ReviewReader.Read(JsonSerializer.SerializeToUtf8Bytes(root), "persona.json", ShippedCatalog.Rulebook.Vocabulary);
        return read.Value ?? throw new InvalidOperationException(ShippedCatalog.Describe(read.Diagnostics));
    }
}
