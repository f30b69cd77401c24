using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules;

/// <summary>
/// Reads reviews in YAML as strictly as those in JSON: nothing is dropped silently, and everything that is wrong is reported at once.
/// </summary>
public static class YamlReviewReader
{
    /// <summary>Reads a review from YAML: no tags, anchors, aliases or merge keys, one document.</summary>
    /// <param name="utf8Yaml">The text in UTF-8, at most 5 MB and 20,000 characters a line; a byte order mark is permitted.</param>
    /// <param name="file">The name of the file for messages; <c>null</c> when the text came from no file.</param>
    /// <param name="vocabulary">
    /// The words of the catalog that the review is to be assessed against: any other topic, area or requirement is an error, and their
    /// titles are understood. <c>null</c> to permit any word, as for last year's review, which may use words that the catalog had then.
    /// </param>
    /// <returns>The review, or everything that is wrong with the text, each with its place in the YAML and what to do.</returns>
    /// <remarks>
    /// A plain scalar is a text as written where the field is a text, a choice, a date or an instant: <c>key: 9.10</c> and
    /// <c>decidedOn: 2026</c> need no quotes. Nothing, <c>~</c> and <c>null</c> state nothing. What is ordinary is understood: <c>ja</c>
    /// and <c>nej</c>, the labels of choices, <c>1 mars 2026</c>.
    /// </remarks>
    public static Checked<Review> Read(ReadOnlyMemory<byte> utf8Yaml, string? file = null, Vocabulary? vocabulary = null)
    {
        if (OtherFormats.Of(utf8Yaml.Span) is { } kind)
            return new(null, [YamlDiagnostics.NotAText(file, kind)]);

        DiagnosticBag bag = new();
        var root = YamlReader.Read(utf8Yaml, file, bag, Limits.YamlReviewBytes);
        var (review, problems) = root is null or YamlNode.Invalid ? new(null, []) : ReviewFromYaml.Read(root, vocabulary);
        return new(bag.HasErrors ? null : review, [.. bag.ToSortedList().Select(WithoutText), .. problems]);
    }

    /// <summary>A review may hold what only its unit may read, so its lines are not repeated.</summary>
    private static Diagnostic WithoutText(Diagnostic diagnostic) => diagnostic with { SourceLine = null };
}
