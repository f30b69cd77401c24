using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;

namespace Lg.Model.Json;

/// <summary>The JSON form of every record, made at build so that nothing is reflected over at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(IReadOnlyList<Question>))]
[JsonSerializable(typeof(AssessmentRequest))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class ModelJson : JsonSerializerContext
{
    // Lazy, because the generated half of this class sets Default in an initializer of its own.
    private static readonly Lazy<ModelJson> CompactContext = new(() => new(Configured(indented: false)));
    private static readonly Lazy<ModelJson> IndentedContext = new(() => new(Configured(indented: true)));

    private static readonly Lazy<ModelJson> AsItIsContext = new(() => new(new(Configured(indented: false, anyNumber: true))
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    }));

    /// <summary>Gets the canonical form: no white space, letters of all languages as they are.</summary>
    public static ModelJson Compact => CompactContext.Value;

    /// <summary>Gets the form for people: two spaces, line feeds.</summary>
    public static ModelJson Indented => IndentedContext.Value;

    /// <summary>
    /// Gets the form that also writes what no review can have, such as a choice without a word, so that the strict pass can tell of it.
    /// </summary>
    public static ModelJson AsItIs => AsItIsContext.Value;

    private static JsonSerializerOptions Configured(bool indented, bool anyNumber = false) => new(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: anyNumber), new WholeNumberConverter() },
    };
}
