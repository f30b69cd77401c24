using System.Text.Json.Nodes;
using Lg.Rules.Catalogs;
using Lg.Workbench.Plain;

namespace Lg.Workbench.Pages;

/// <summary>Writes all that there is to tell of a requirement as JSON, every text in both languages.</summary>
internal static class PageJson
{
    public static string Write(RequirementPage page) => JsonText.Write(Of(page));

    private static JsonObject Of(RequirementPage page)
    {
        var source = page.Source;
        JsonObject json = new()
        {
            ["id"] = page.Id,
            ["status"] = JsonText.Word(source.Status),
            ["ruleset"] = Of(page.Ruleset),
            ["area"] = Of(page.Area),
            ["title"] = JsonText.Both(page.Title),
            ["purpose"] = JsonText.Both(source.Purpose),
            ["basis"] = JsonText.Word(page.Basis),
            ["severity"] = JsonText.Word(source.Severity),
            ["kind"] = JsonText.Word(source.Kind),
            ["dimension"] = JsonText.Word(source.Dimension),
            ["subject"] = source.Subject,
            ["remedy"] = JsonText.Both(source.Remedy),
            ["sources"] = new JsonArray([.. page.Sources.Select(Of)]),
            ["thresholds"] = new JsonArray([.. page.Parameters.Select(Of)]),
            ["hasCases"] = page.HasCases,
        };
        Add(json, "chapter", source.Chapter);
        Add(json, "inForceFrom", source.InForceFrom?.ToIso());
        Add(json, "inForceUntil", source.InForceUntil?.ToIso());
        Add(json, "planYearFrom", source.PlanYearFrom);
        Add(json, "planYearUntil", source.PlanYearUntil);
        Add(json, "applies", Of(source.Applies?.Text, page.Applies));
        Add(json, "criterion", Of(source.Criterion?.Text, page.Criterion));
        Add(json, "question", source.Question is { } question ? JsonText.Both(question) : null);
        Add(json, "met", Of(page.Met));
        Add(json, "notMet", Of(page.NotMet));
        Add(json, "goal", Of(page.Goal));
        Add(json, "restates", source.Restates);
        Add(json, "restatedBy", page.RestatedBy is [] ? null : JsonText.List([.. page.RestatedBy.Select(other => other.Id)]));
        Add(json, "replacedBy", source.ReplacedBy);
        Add(json, "replaces", page.Replaces is [] ? null : JsonText.List([.. page.Replaces.Select(old => old.Id)]));
        return json;
    }

    private static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
            json.Add(name, value);
    }

    private static JsonObject Of(Named named) => new() { ["id"] = named.Id, ["title"] = JsonText.Both(named.Title) };

    private static JsonObject? Of(string? expression, Clause? plain)
    {
        if (expression is null)
            return null;

        JsonObject json = new() { ["expression"] = expression.Trim() };
        Add(json, "plain", plain is null ? null : Of(plain));
        return json;
    }

    private static JsonObject Of(Clause clause)
    {
        JsonObject json = [];
        Add(json, "text", clause.Text is { } text ? JsonText.Both(text) : null);
        if (clause.Parts.Count > 0)
            json.Add(clause.Joint == Joint.All ? "all" : "any", new JsonArray([.. clause.Parts.Select(Of)]));
        return json;
    }

    private static JsonObject Of((SourcePin Pin, Source Document) source)
    {
        JsonObject json = new()
        {
            ["document"] = source.Pin.Document,
            ["title"] = JsonText.Both(source.Document.Title),
            ["confidence"] = JsonText.Word(source.Pin.Confidence).ToUpperInvariant(),
        };
        Add(json, "at", source.Pin.At);
        Add(json, "announced", source.Document.Announced?.ToIso());
        Add(json, "issued", source.Document.Issued?.ToIso());
        Add(json, "inForce", source.Document.InForce?.ToIso());
        Add(json, "note", source.Document.Note is { } note ? JsonText.Both(note) : null);
        return json;
    }

    private static JsonObject Of(Parameter parameter)
    {
        JsonObject json =
            new() { ["name"] = parameter.Name, ["title"] = JsonText.Both(parameter.Title), ["axis"] = JsonText.Word(parameter.Axis) };
        Add(json, "unit", parameter.Unit);
        json.Add("values", new JsonArray([.. parameter.Values.Select(Of)]));
        return json;
    }

    private static JsonObject Of(ParameterValue value)
    {
        JsonObject json = new() { ["from"] = value.From.ToIso() };
        Add(json, "until", value.Until?.ToIso());
        json.Add("value", value.Value switch
        {
            DateOnly day => day.ToIso(),
            long number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            bool truth => JsonValue.Create(truth),
            _ => JsonValue.Create((string)value.Value),
        });
        return json;
    }

    private static JsonObject? Of(Example? example)
    {
        if (example is null)
            return null;

        JsonObject json = new() { ["case"] = example.Case.Name, ["asOf"] = example.Case.AsOf.ToIso(), ["facts"] = Of(example.Facts) };
        Add(json, "previous", example.Previous is [] ? null : Of(example.Previous));
        Add(json, "finding", example.Message is { } message ? JsonText.Both(message) : null);
        Add(json, "why", example.Why is { } why ? JsonText.Both(why) : null);
        return json;
    }

    private static JsonArray Of(IReadOnlyList<ReviewFact> facts) =>
        new([.. facts.Select(fact => new JsonObject { ["label"] = JsonText.Both(fact.Label), ["value"] = JsonText.Both(fact.Value) })]);

    private static JsonObject? Of(GoalPage? goal) => goal is null ? null : new()
    {
        ["key"] = goal.Key,
        ["title"] = JsonText.Both(goal.Title),
        ["measure"] = JsonText.Both(goal.Measure),
        ["target"] = JsonText.Both(goal.Target),
        ["due"] = JsonText.Both(goal.Due),
        ["owner"] = JsonText.Both(goal.Owner),
    };
}
