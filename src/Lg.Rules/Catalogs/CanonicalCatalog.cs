using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>Writes a catalog as JSON with everything that it says and nothing of how: each list of things by id, no places.</summary>
internal sealed class CanonicalCatalog(Utf8JsonWriter writer)
{
    public static byte[] Write(Catalog catalog)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        new CanonicalCatalog(writer).WriteCatalog(catalog);
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteCatalog(Catalog catalog)
    {
        writer.WriteStartObject();
        Text("version", catalog.Version);
        Text("title", catalog.Title);
        if (catalog.MainThreats.Count > 0)
            InOrder("mainThreats", [.. catalog.MainThreats.OrderBy(threats => threats.From)], WriteMainThreats);
        Each("rulesets", catalog.Rulesets, named => named.Id, WriteNamed);
        Each("areas", catalog.Areas, named => named.Id, WriteNamed);
        Each("roles", catalog.Roles, named => named.Id, WriteNamed);
        Each("sources", catalog.Sources, source => source.Id, WriteSource);
        Each("parameters", catalog.Parameters, parameter => parameter.Name, WriteParameter);
        Each("goals", catalog.Goals, goal => goal.Key, WriteGoal);
        Each("requirements", catalog.Requirements, requirement => requirement.Id, WriteRequirement);
        writer.WriteEndObject();
    }

    private void WriteMainThreats(MainThreats main)
    {
        writer.WriteNumber("from", main.From);
        Words("threats", main.Threats);
    }

    private void WriteNamed(Named named)
    {
        Text("id", named.Id);
        Text("title", named.Title);
        Text("inAdministration", named.InAdministration);
        Text("inCompany", named.InCompany);
    }

    private void WriteSource(Source source)
    {
        Text("id", source.Id);
        Text("title", source.Title);
        Text("publisher", source.Publisher);
        Text("kind", source.Kind);
        Date("announced", source.Announced);
        Date("issued", source.Issued);
        Date("inForce", source.InForce);
        Word("confidence", source.Confidence);
        Text("note", source.Note);
    }

    private void WriteParameter(Parameter parameter)
    {
        Text("name", parameter.Name);
        Text("title", parameter.Title);
        Text("unit", parameter.Unit);
        Word("axis", parameter.Axis);
        writer.WriteStartObject("source");
        WritePin(parameter.Source);
        writer.WriteEndObject();
        InOrder("values", parameter.Values, WriteValue);
    }

    private void WriteValue(ParameterValue value)
    {
        Date("from", value.From);
        Date("until", value.Until);
        Text("type", value.Value.GetType().Name);
        Text(
            "value",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(value.Value is DateOnly date ? date.ToString("O", CultureInfo.InvariantCulture) : value.Value)}"));
    }

    private void WriteGoal(GoalTemplate goal)
    {
        Text("key", goal.Key);
        Text("area", goal.Area);
        Text("title", goal.Title);
        Text("measure", goal.Measure);
        Text("target", goal.Target);
        Text("baseline", goal.Baseline);
        Text("due", goal.Due.Text);
        Text("owner", goal.Owner);
        Words("protectsAgainst", goal.ProtectsAgainst);
        Words("answers", goal.Answers);
        Text("upkeep", goal.Upkeep?.Text);
        if (goal.FinishesReview) writer.WriteBoolean("finishesReview", true);
    }

    private void WriteRequirement(Requirement requirement)
    {
        Text("id", requirement.Id);
        Text("ruleset", requirement.Ruleset);
        Text("area", requirement.Area);
        Text("title", requirement.Title);
        Text("purpose", requirement.Purpose);
        InOrder("sources", requirement.Sources, WritePin);
        if (requirement.Basis is { } basis) Word("basis", basis);
        Word("severity", requirement.Severity);
        Word("dimension", requirement.Dimension);
        writer.WriteBoolean("measures", requirement.Measures);
        Word("kind", requirement.Kind);
        Text("chapter", requirement.Chapter);
        WriteGates(requirement);
        Text("subject", requirement.Subject);
        Text("coverage", requirement.Coverage);
        Text("applies", requirement.Applies?.Text);
        Text("noneUnless", requirement.None?.Unless.Text);
        Text("noneOf", requirement.None?.Of.Text);
        Text("instead", requirement.Instead?.Text);
        Text("criterion", requirement.Criterion?.Text);
        Text("question", requirement.Question);
        Text("finding", requirement.Finding);
        Text("remedy", requirement.Remedy);
        Text("goal", requirement.Goal);
        Text("restates", requirement.Restates);
        Word("status", requirement.Status);
        Text("replacedBy", requirement.ReplacedBy);
    }

    private void WriteGates(Requirement requirement)
    {
        Date("inForceFrom", requirement.InForceFrom);
        Date("inForceUntil", requirement.InForceUntil);
        if (requirement.PlanYearFrom is { } from) writer.WriteNumber("planYearFrom", from);
        if (requirement.PlanYearUntil is { } until) writer.WriteNumber("planYearUntil", until);
    }

    private void WritePin(SourcePin pin)
    {
        Text("document", pin.Document);
        Text("at", pin.At);
        Word("confidence", pin.Confidence);
    }

    private void Each<T>(string name, IReadOnlyList<T> items, Func<T, string> id, Action<T> write) =>
        InOrder(name, [.. items.OrderBy(id, StringComparer.Ordinal)], write);

    private void InOrder<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private void Text(string name, LocalizedText? text) => Languages(name, text?.Sv, text?.En);

    private void Text(string name, Template? template) => Languages(name, template?.Sv.Text, template?.En.Text);

    private void Languages(string name, string? sv, string? en)
    {
        if (sv is null || en is null) return;

        writer.WriteStartObject(name);
        Text("sv", sv);
        Text("en", en);
        writer.WriteEndObject();
    }

    private void Date(string name, DateOnly? date)
    {
        if (date is { } day) writer.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
    }

    // Which words there are says something, in which order they stand nothing.
    private void Words<T>(string name, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        if (values.Count == 0) return;

        writer.WriteStartArray(name);
        foreach (var value in values.Order())
            writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
        writer.WriteEndArray();
    }

    private void Word<T>(string name, T value)
        where T : struct, Enum => Text(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
