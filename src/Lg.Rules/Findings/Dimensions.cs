using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Findings.Prose;

namespace Lg.Rules.Findings;

/// <summary>The names of the three dimensions.</summary>
internal static class Dimensions
{
    public static IReadOnlyList<Named> All { get; } =
    [
        new(KeyOf(Dimension.Suitability), Sentences.Sentence("suitability")),
        new(KeyOf(Dimension.Adequacy), Sentences.Sentence("adequacy")),
        new(KeyOf(Dimension.Effectiveness), Sentences.Sentence("effectiveness")),
    ];

    public static string KeyOf(Dimension dimension) => dimension switch
    {
        Dimension.Suitability => "suitability",
        Dimension.Adequacy => "adequacy",
        Dimension.Effectiveness => "effectiveness",
    };
}
