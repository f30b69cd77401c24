using System.Globalization;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reports;
using Lg.Rules.Compilation;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Clashes;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>
/// Finds what in a review does not agree with itself or with the catalog: named things that do not exist, and collections that say one
/// thing as a whole and another one by one.
/// </summary>
internal sealed class Observations(Review review, IReadOnlyList<ReviewPart> parts, Review? previous, CompiledCatalog catalog)
{
    private readonly UnknownWords words = new(catalog.Vocabulary);

    public IReadOnlyList<Observation> Find(
        IEnumerable<Outcome> outcomes, IReadOnlyList<PlannedItem> planned, IReadOnlyList<WaiverResult> waivers) =>
    [
        .. outcomes.Where(outcome => outcome.CoverageDisagrees).DistinctBy(CoveragePointer).Select(Disagreement),
        .. words.In(parts),
        .. waivers.Where(waiver => !waiver.Matched).Select(UnknownRequirement),
        .. UnknownAnswers(planned),
        .. UnknownKeys.In(review, parts),
        .. previous is null ? [] : words.InLastYears(previous),
    ];

    private static string CoveragePointer(Outcome outcome) =>
        outcome.Requirement.Subject!.CoveragePointer(outcome.Requirement.Source.Coverage!);

    private static Observation Disagreement(Outcome outcome) => Observation(
        "LG5001",
        "Det som sägs om samlingen som helhet stämmer inte med posterna. Posterna räknas.",
        "What is said of the collection as a whole does not agree with its items. The items count.",
        CoveragePointer(outcome),
        outcome.Requirement.Subject!.Pointer);

    private static Observation UnknownRequirement(WaiverResult waiver) => Observation(
        "LG5004",
        $"Katalogen har inget krav `{ValueText.OneLine(waiver.Requirement)}`, så avsteget gäller ingenting.",
        $"The catalog has no requirement `{ValueText.OneLine(waiver.Requirement)}`, so the waiver concerns nothing.",
        waiver.Pointer);

    private IEnumerable<Observation> UnknownAnswers(IReadOnlyList<PlannedItem> planned)
    {
        var keys = planned.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var recommendations = review.DataProtection?.Recommendations ?? [];
        for (var i = 0; i < recommendations.Count; i++)
        {
            var unknown = (recommendations[i].AnsweredBy ?? []).Where(key => !keys.Contains(key)).ToList();
            if (unknown.Count == 0)
                continue;

            var named = string.Join(", ", unknown.Select(key => $"`{ValueText.OneLine(key)}`"));
            yield return Observation(
                "LG5005",
                $"Inget mål, beslut eller aktivitet har nyckeln {named}.",
                $"No goal, decision or activity has the key {named}.",
                string.Create(CultureInfo.InvariantCulture, $"/dataProtection/recommendations/{i}/answeredBy"));
        }
    }

    /// <summary>Returns the question whether a known name was meant, to stand after a sentence; empty when none is like it.</summary>
    public static LocalizedText DidYouMean(string name, IEnumerable<string> known) =>
        Suggestion.For(name, known) is { } suggestion ? new($" Menade du `{suggestion}`?", $" Did you mean `{suggestion}`?") : new("", "");

    private static Observation Observation(string code, string sv, string en, params string[] pointers) =>
        new() { Code = code, Message = new(sv, en), Pointers = pointers };
}
