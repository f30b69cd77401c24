using Lg.Model.Reports;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Findings;

/// <summary>The names of the three dimensions.</summary>
internal static class Dimensions
{
    public static IReadOnlyList<Named> All { get; } =
    [
        new(KeyOf(Dimension.Suitability), new("Lämpligt", "Suitable")),
        new(KeyOf(Dimension.Adequacy), new("Tillräckligt", "Adequate")),
        new(KeyOf(Dimension.Effectiveness), new("Verkan", "Effective")),
    ];

    public static string KeyOf(Dimension dimension) => dimension switch
    {
        Dimension.Suitability => "suitability",
        Dimension.Adequacy => "adequacy",
        Dimension.Effectiveness => "effectiveness",
    };
}
