using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Lg.Web.Drafting.Yaml;

/// <summary>Writes a review as YAML, without comments.</summary>
internal static partial class ReviewYaml
{
    private const string EndMark = "...\n";

    public static byte[] Write(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        using StringWriter writer = new() { NewLine = "\n" };
        new YamlStream(new YamlDocument(NodeOf(document.RootElement))).Save(writer, assignAnchors: false);

        // The writer ends a document with a mark that no file of reviews has.
        var text = writer.ToString();
        return Encoding.UTF8.GetBytes(text.EndsWith(EndMark, StringComparison.Ordinal) ? text[..^EndMark.Length] : text);
    }

    private static YamlNode NodeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new YamlMappingNode(element.EnumerateObject()
            .Select(member => KeyValuePair.Create<YamlNode, YamlNode>(new YamlScalarNode(member.Name), NodeOf(member.Value)))),
        JsonValueKind.Array => new YamlSequenceNode(element.EnumerateArray().Select(NodeOf)),
        JsonValueKind.String => new YamlScalarNode(element.GetString()) { Style = StyleOf(element.GetString()!) },
        _ => new YamlScalarNode(element.GetRawText()),
    };

    // In quotes whatever YAML could take for something else than a text.
    private static ScalarStyle StyleOf(string text) =>
        PlainWord.IsMatch(text) && text is not ("true" or "false" or "null") ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted;

    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} -]*[\p{L}\p{N}]\z")]
    private static partial Regex PlainWord { get; }
}
