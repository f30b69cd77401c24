using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Lg.Model.Json;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Wording;

/// <summary>Writes a value of the rule language as JSON.</summary>
internal static class ValueJson
{
    /// <summary>Returns the name of a type without the types of its items.</summary>
    public static string TypeName(RuleType type) => type switch
    {
        RuleType.List => "list",
        RuleType.Map => "map",
        _ => type.Name,
    };

    public static JsonElement Write(object value, RuleType type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, value, type);
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private static void Write(Utf8JsonWriter writer, object value, RuleType type)
    {
        switch (value)
        {
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                Write(writer, number);
                break;
            case IItems items:
                Write(writer, items, ((RuleType.List)type).Item);
                break;
            case IEntries entries:
                Write(writer, entries, (RuleType.Map)type);
                break;
            case not null when type is RuleType.Record record:
                writer.WriteRawValue(JsonSerializer.Serialize(value, record.ClrType, ModelJson.Compact));
                break;
            default:
                writer.WriteStringValue(Text(value));
                break;
        }
    }

    // A whole double keeps its decimal, which is what tells it from an int in a list.
    private static void Write(Utf8JsonWriter writer, double number)
    {
        var text = double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : Special(number);
        if (!double.IsFinite(number))
            writer.WriteStringValue(text);
        else
            writer.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0");
    }

    private static void Write(Utf8JsonWriter writer, IItems items, RuleType item)
    {
        writer.WriteStartArray();
        foreach (var value in items.Values)
            Write(writer, value!, item);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, IEntries entries, RuleType.Map map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in entries.Pairs)
        {
            writer.WritePropertyName(Text(key));
            Write(writer, value!, map.Value);
        }

        writer.WriteEndObject();
    }

    private static string Special(double number) => double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";

    private static string Text(object? value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset instant => Instants.Write(instant),
        TimeSpan duration => Durations.Write(duration),
        DateSpan date => Iso(date),
        Period period => Iso(period),
        _ => "",
    };

    // As a review writes a date: a day, a month or a year; what those have been moved to is an interval of days.
    private static string Iso(DateSpan date) =>
        date.IsDay ? Iso(date.First)
        : date.First.Day == 1 && date.Last == date.First.AddMonths(1).AddDays(-1) ? Iso(date.First)[..7]
        : date.First is { Day: 1, Month: 1 } && date.Last == date.First.AddYears(1).AddDays(-1) ? Iso(date.First)[..4]
        : $"{Iso(date.First)}/{Iso(date.Last)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(Period period) => string.Create(CultureInfo.InvariantCulture, $"P{period.Months}M{period.Days}D");
}
