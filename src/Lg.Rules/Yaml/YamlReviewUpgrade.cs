using System.Text;
using System.Text.Json.Nodes;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reading.Conversions;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules;

/// <summary>Writes reviews in YAML of an older form in the current form.</summary>
public static class YamlReviewUpgrade
{
    /// <summary>
    /// Returns a review in YAML in the current form: comments and layout stay, and only what that form says otherwise is changed.
    /// </summary>
    /// <param name="utf8Yaml">The text in UTF-8, at most 5 MB; a byte order mark is permitted.</param>
    /// <param name="file">The name of the file for messages; <c>null</c> when the text came from no file.</param>
    /// <param name="vocabulary">The words of the catalog that the review is to be assessed against; <c>null</c> to permit any word.</param>
    /// <returns>
    /// The text in the current form, or everything that is wrong with the review. Where what was said in one place belongs in another, the
    /// whole review is written anew, as JSON, which is YAML too; <see cref="UpgradedReview.IsRewritten"/> says so.
    /// </returns>
    public static Checked<UpgradedReview> Of(ReadOnlyMemory<byte> utf8Yaml, string? file = null, Vocabulary? vocabulary = null)
    {
        var read = YamlReviewReader.Read(utf8Yaml, file, vocabulary);
        if (read.Value is not { } review)
            return new(null, read.Diagnostics);

        var root = YamlReader.Read(utf8Yaml, file, new DiagnosticBag(), Limits.YamlReviewBytes)!;
        var (json, positions) = ReviewToJson.Write(root, vocabulary);
        var edits = ReviewConversions.Of(json, FieldTable.Review)?.Edits ?? [];
        var replaced = edits.Select(edit => Replaced(edit, positions)).ToList();
        return new(
            replaced.Contains(null)
                ? new(Encoding.UTF8.GetString(ReviewJson.Write(review, indented: true)) + "\n", review.Conversion) { IsRewritten = true }
                : new(WithLineEndsOf(utf8Yaml, Apply(root.Source.Text, replaced)), review.Conversion),
            read.Diagnostics);
    }

    // What stood in the YAML for a name or a plain value, and what takes its place; null when an edit is of more than that.
    private static (TextSpan Span, string Text)? Replaced(Edit edit, YamlPositions positions) =>
        edit.IsOfOneToken && positions.NodeAt(edit.Start) is YamlNode.Scalar scalar ? (scalar.Span, InYaml(edit.Text)) : null;

    // A name needs no quotes; a version does, or it would be a number.
    private static string InYaml(string json) =>
        json[0] == '"' && JsonNode.Parse(json)!.GetValue<string>() is var text && text.All(char.IsAsciiLetter) ? text : json;

    private static string Apply(string text, IEnumerable<(TextSpan Span, string Text)?> replaced)
    {
        StringBuilder changed = new(text);
        foreach (var (span, with) in replaced.OfType<(TextSpan Span, string Text)>().OrderByDescending(edit => edit.Span.Start))
            changed.Remove(span.Start, span.Length).Insert(span.Start, with);
        return changed.ToString();
    }

    private static string WithLineEndsOf(ReadOnlyMemory<byte> before, string text) =>
        before.Span.IndexOf("\r\n"u8) < 0 ? text : text.Replace("\n", "\r\n", StringComparison.Ordinal);
}
