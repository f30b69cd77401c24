using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;

namespace Lg.Workbench;

/// <summary>Writes a result of the workbench as JSON for other programs: indented, line feeds, every letter as itself.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Indented =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode node) => node.ToJsonString(Indented) + "\n";

    /// <summary>Writes a result on one line, for programs that read line by line.</summary>
    public static string Line(JsonNode node) => node.ToJsonString(OnOneLine) + "\n";

    /// <summary>Returns a member of a closed set as the word that stands for it in a catalog or report.</summary>
    public static string Word(Enum member) => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    /// <summary>Returns a text in both languages.</summary>
    public static JsonObject Both(LocalizedText text) => new() { ["sv"] = text.Sv, ["en"] = text.En };

    /// <summary>Returns a list of texts; <c>null</c> for none, so that the member is left out.</summary>
    public static JsonArray? List(IReadOnlyCollection<string>? texts) =>
        texts is null ? null : new([.. texts.Select(text => (JsonNode)text)]);
}
