using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// A district administration that answers what it is asked, one question at a time: an ordinary unit with its own systems and without
/// cameras, AI or incidents. One answer fills in one card of a form: an object of a chapter with all its facts, those of its parts among
/// them, as the operator's or those of the incident routine and its exercise; a list with all its items; or one fact that stands in the
/// chapter itself. A coverage is no card: each of its members counts something else, and is an answer of its own.
/// </summary>
/// <param name="SaysYes">Whether it mostly has and does what it is asked for; otherwise it has and does nothing, and lists nothing.</param>
internal sealed record Persona(bool SaysYes)
{
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["/assets/classifiedBy"] = "\"system\"",
        ["/context/aiUsed"] = "false",
        ["/decisions"] =
            """[{ "key": "b1", "title": "Öva incidentrutinen", "owner": "incidentledare", "dueOn": "2027-06", "measure": "övningar", "target": "1" }]""",
        ["/goals"] =
            """[{ "key": "m1", "title": "Öva incidentrutinen", "topic": "incident-routine-exercised", "owner": "incidentledare", "dueOn": "2027-06", "measure": "övningar", "target": "1" }]""",
        ["/resources/roles"] = """[{ "key": "isam", "kind": "securityCoordinator", "appointed": true, "deputy": true }]""",
        ["/resources/trainings"] =
            """[{ "key": "t1", "title": "Stadens utbildning", "subject": "informationSecurity", "forWhom": "all", "mandatory": true, "completedByAll": false, "on": "2026" }]""",
        ["/risks/register"] =
            """[{ "key": "r1", "title": "Utpressningsvirus", "theme": "ransomware", "source": "cityForum", "owner": "förvaltningsdirektör", "likelihood": 3, "consequence": 3, "acceptable": false, "treatment": "Plan", "localPlan": false, "actionDueOn": "2027", "reviewedOn": "2026" }]""",
        ["/unit/operator/securitySensitive/exists"] = "false",
        ["/review/publication/exists"] = "false",
        ["/previousReview/exists"] = "false",
        ["/risks/anySignificantIncident"] = "false",
        ["/risks/anyNotifiableBreach"] = "false",
        ["/unit/operator/class"] = "\"essential\"",
        ["/unit/operator/kind"] = "\"public\"",
    };

    // Asked how many of something that it does not have, it answers that there are none: the list is empty.
    private static readonly Dictionary<string, string> HasNone =
        new(StringComparer.Ordinal) { ["/context/cameraGroupsCoverage"] = "/context/cameraGroups" };

    /// <summary>Returns a draft with the answer to a question in it.</summary>
    public Review Answer(Review draft, Question question)
    {
        var root = JsonNode.Parse(ReviewJson.Write(draft))!.AsObject();
        var pointer = Answered(question.Pointer);
        var steps = pointer[1..].Split('/');
        foreach (var owner in OwnersIn(root, steps.AsSpan(..^1).ToArray()))
            Put(owner, steps[^1], pointer);
        if (CardOf(steps) is { } card)
            Complete((JsonObject)root[steps[0]]![steps[1]]!, card, $"/{steps[0]}/{steps[1]}");
        return Read(root);
    }

    private static string Answered(string asked) => HasNone.GetValueOrDefault(asked[..asked.LastIndexOf('/')], asked);

    // A card is an object of a chapter, with all that is below it. A coverage is none: each of its members counts something else.
    private static ReviewType? CardOf(string[] steps) =>
        steps.Length > 2 && FieldTable.Review.Find(steps[0])?.Type!.Find(steps[1]) is { Kind: FieldKind.Object, Type: { } type }
        && type.Fields.All(field => field.Kind != FieldKind.Coverage) ? type : null;

    /// <summary>Returns whether a question is answered by listing items, so that there is more to ask.</summary>
    public bool Lists(Question question) =>
        question.Answer is { Kind: FieldKind.List }
            && ValueOf(question.Pointer, FieldPointer.Find(question.Pointer)!) is JsonArray { Count: > 0 };

    private void Put(JsonObject owner, string name, string pointer)
    {
        var field = FieldPointer.Find(pointer)!;
        var value = ValueOf(pointer, field);
        foreach (var item in (value as JsonArray ?? []).OfType<JsonObject>())
            Complete(item, field.Type!, $"{pointer}/0");

        owner[name] = value;
        if (field.IsExistence)
            Complete(owner, TypeAt(pointer), pointer[..pointer.LastIndexOf('/')]);
        if (field.Kind == FieldKind.List)
            owner[$"{name}Complete"] = true;
    }

    private JsonNode ValueOf(string pointer, Field field) => FactAt(pointer, field)!;

    private JsonNode? FactAt(string pointer, Field field) =>
        SaysYes && Answers.TryGetValue(pointer, out var answer) ? JsonNode.Parse(answer) : Ordinary(field);

    // The facts beside the one that was asked for, and not what would say that it is only planned. Of what there is not, there is nothing
    // to say.
    private void Complete(JsonObject card, ReviewType type, string pointer)
    {
        var existence = type.Fields.FirstOrDefault(field => field.IsExistence);
        if (existence is not null && card.Count == 0)
            card[existence.Name] = ValueOf($"{pointer}/{existence.Name}", existence);
        if (existence is not null && card[existence.Name]?.GetValue<bool>() == false)
            return;

        foreach (var field in type.Fields.Where(
            field => !field.IsExistence && !field.IsPlan && !field.IsDerived && !field.IsCompleteMarker && !field.IsKey))
            Complete(card, field, $"{pointer}/{field.Name}");
    }

    private void Complete(JsonObject card, Field field, string pointer)
    {
        if (field.Kind == FieldKind.Object)
            Complete((JsonObject)(card[field.Name] ??= new JsonObject()), field.Type!, pointer);
        else if (!card.ContainsKey(field.Name) && FactAt(pointer, field) is { } fact)
        {
            card[field.Name] = fact;
            if (field.Kind == FieldKind.List)
                card[$"{field.Name}Complete"] = true;
        }
    }

    private static ReviewType TypeAt(string existence) =>
        existence[1..].Split('/')[..^1]
            .Where(step => !int.TryParse(step, out _))
            .Aggregate(FieldTable.Review, (type, step) => type.Find(step)!.Type!);

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
