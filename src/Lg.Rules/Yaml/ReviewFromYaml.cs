using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Rules.Yaml;

/// <summary>Reads a review from a node of a YAML file, as strictly as from JSON.</summary>
internal static class ReviewFromYaml
{
    /// <summary>Returns the review, or everything that is wrong with it, with places in the YAML file.</summary>
    public static Checked<Review> Read(YamlNode node, Vocabulary? vocabulary = null)
    {
        var (json, positions) = ReviewToJson.Write(node, vocabulary);
        var (review, diagnostics) = StrictReader.Read(json, node.Source.File, ModelJson.Compact.Review, positions, vocabulary);
        return new(review, [.. diagnostics.Select(positions.WithLengthInYaml)]);
    }
}
