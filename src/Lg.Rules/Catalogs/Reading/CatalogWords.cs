using System.Text.Json;
using Lg.Model.Reports;

namespace Lg.Rules.Catalogs;

/// <summary>The closed sets of words that stand in a catalog.</summary>
internal static class CatalogWords
{
    public static IReadOnlyDictionary<string, Severity> Severities { get; } = CamelCase<Severity>();

    public static IReadOnlyDictionary<string, Basis> Bases { get; } = CamelCase<Basis>();

    public static IReadOnlyDictionary<string, Dimension> Dimensions { get; } = CamelCase<Dimension>();

    public static IReadOnlyDictionary<string, RequirementKind> Kinds { get; } = CamelCase<RequirementKind>();

    public static IReadOnlyDictionary<string, LifeCycle> LifeCycles { get; } = CamelCase<LifeCycle>();

    public static IReadOnlyDictionary<string, ParameterAxis> Axes { get; } = CamelCase<ParameterAxis>();

    public static IReadOnlyDictionary<string, Threat> Threats { get; } = CamelCase<Threat>();

    public static IReadOnlyDictionary<string, ReviewPoint> ReviewPoints { get; } = CamelCase<ReviewPoint>();

    public static IReadOnlyDictionary<string, Verdict> Verdicts { get; } = CamelCase<Verdict>();

    /// <summary>
    /// Gets what a case may expect of a requirement that is not yet in force; <c>none</c> says that it is not shown as upcoming.
    /// </summary>
    public static IReadOnlyDictionary<string, ExpectedReadiness> ExpectedReadinesses { get; } = CamelCase<Readiness>()
        .Select(word => KeyValuePair.Create(word.Key, new ExpectedReadiness(word.Value)))
        .Append(new("none", new(null)))
        .ToDictionary();

    public static IReadOnlyDictionary<string, Confidence> Confidences { get; } =
        Enum.GetValues<Confidence>().ToDictionary(value => value.ToString());

    public static IReadOnlyDictionary<string, SourceKind> SourceKinds { get; } = CamelCase<SourceKind>();

    private static Dictionary<string, T> CamelCase<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}
