using System.Collections;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Lg.Model.Views;

namespace Lg.Model.Json;

/// <summary>The JSON form of what a report shows, made at build. What is empty, false, zero or not known is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReportView))]
internal sealed partial class ViewJson : JsonSerializerContext
{
    private static readonly ConcurrentDictionary<(TextLanguages, bool), JsonTypeInfo<ReportView>> Forms = new();

    /// <summary>Returns the form in some languages.</summary>
    public static JsonTypeInfo<ReportView> In(TextLanguages languages, bool indented) =>
        Forms.GetOrAdd(
            (languages, indented),
            static form => (JsonTypeInfo<ReportView>)Configured(form.Item1, form.Item2).GetTypeInfo(typeof(ReportView)));

    private static JsonSerializerOptions Configured(TextLanguages languages, bool indented) => new(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        TypeInfoResolver = new ViewJson().WithAddedModifier(LeaveOutNothing),
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new WholeNumberConverter(),
            new LocalizedTextConverter(languages),
        },
    };

    private static void LeaveOutNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => !property.IsRequired))
        {
            if (property.PropertyType == typeof(bool))
                property.ShouldSerialize = static (_, value) => value is true;
            else if (property.PropertyType == typeof(int))
                property.ShouldSerialize = static (_, value) => value is not 0;
            else if (property.PropertyType.IsAssignableTo(typeof(IEnumerable)) && property.PropertyType != typeof(string))
                property.ShouldSerialize = static (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
        }
    }
}
