using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Model;
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
            ["title"] = Of(page.Title),
            ["purpose"] = Of(source.Purpose),
            ["severity"] = JsonText.Word(source.Severity),
            ["kind"] = JsonText.Word(source.Kind),
            ["dimension"] = JsonText.Word(source.Dimension),
            ["subject"] = source.Subject,
            ["remedy"] = Of(source.Remedy),
            ["sources"] = new JsonArray([.. page.Sources.Select(Of)]),
            ["thresholds"] = new JsonArray([.. page.Parameters.Select(Of)]),
            ["hasCases"] = page.HasCases,
        };
        Add(json, "chapter", source.Chapter);
        Add(json, "inForceFrom", Day(source.InForceFrom));
        Add(json, "inForceUntil", Day(source.InForceUntil));
        Add(json, "planYearFrom", source.PlanYearFrom);
        Add(json, "planYearUntil", source.PlanYearUntil);
        Add(json, "applies", Of(source.Applies?.Text, page.Applies));
        Add(json, "criterion", Of(source.Criterion?.Text, page.Criterion));
        Add(json, "question", source.Question is { } question ? Of(question) : null);
        Add(json, "met", Of(page.Met));
        Add(json, "notMet", Of(page.NotMet));
        Add(json, "goal", Of(page.Goal));
        Add(json, "replacedBy", source.ReplacedBy);
        Add(json, "replaces", page.Replaces is [] ? null : JsonText.List([.. page.Replaces.Select(old => old.Id)]));
        return json;
    }

    private static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
            json.Add(name, value);
    }

    private static JsonObject Of(LocalizedText text) => new() { ["sv"] = text.Sv, ["en"] = text.En };

    private static JsonObject Of(Named named) => new() { ["id"] = named.Id, ["title"] = Of(named.Title) };

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
        Add(json, "text", clause.Text is { } text ? Of(text) : null);
        if (clause.Parts.Count > 0)
            json.Add(clause.Joint == Joint.All ? "all" : "any", new JsonArray([.. clause.Parts.Select(Of)]));
        return json;
    }

    private static JsonObject Of((SourcePin Pin, Source Document) source)
    {
        JsonObject json = new() { ["document"] = source.Pin.Document, ["title"] = Of(source.Document.Title), ["confidence"] = JsonText.Word(source.Pin.Confidence).ToUpperInvariant() };
        Add(json, "at", source.Pin.At);
        Add(json, "announced", Day(source.Document.Announced));
        Add(json, "issued", Day(source.Document.Issued));
        Add(json, "inForce", Day(source.Document.InForce));
        Add(json, "note", source.Document.Note is { } note ? Of(note) : null);
        return json;
    }

    private static JsonObject Of(Parameter parameter)
    {
        JsonObject json = new() { ["name"] = parameter.Name, ["title"] = Of(parameter.Title), ["axis"] = JsonText.Word(parameter.Axis) };
        Add(json, "unit", parameter.Unit);
        json.Add("values", new JsonArray([.. parameter.Values.Select(Of)]));
        return json;
    }

    private static JsonObject Of(ParameterValue value)
    {
        JsonObject json = new() { ["from"] = Day(value.From) };
        Add(json, "until", Day(value.Until));
        json.Add("value", value.Value switch
        {
            DateOnly day => Day(day),
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

        JsonObject json = new() { ["case"] = example.Case.Name, ["asOf"] = Day(example.Case.AsOf), ["facts"] = Of(example.Facts) };
        Add(json, "previous", example.Previous is [] ? null : Of(example.Previous));
        Add(json, "finding", example.Message is { } message ? Of(message) : null);
        Add(json, "why", example.Why is { } why ? Of(why) : null);
        return json;
    }

    private static JsonArray Of(IReadOnlyList<ReviewFact> facts) => new([.. facts.Select(fact => new JsonObject { ["label"] = Of(fact.Label), ["value"] = Of(fact.Value) })]);

    private static JsonObject? Of(GoalPage? goal) => goal is null ? null : new()
    {
        ["key"] = goal.Key,
        ["title"] = Of(goal.Title),
        ["measure"] = Of(goal.Measure),
        ["target"] = Of(goal.Target),
        ["due"] = Of(goal.Due),
        ["owner"] = Of(goal.Owner),
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
