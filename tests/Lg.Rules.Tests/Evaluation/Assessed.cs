using System.Globalization;
using Lg.Model.Reports;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>Assesses a review written as JSON, and writes what came of it on one line each.</summary>
internal static class Assessed
{
    public static readonly DateOnly AsOf = new(2025, 12, 1);

    public static Report Of(string json, params ARequirement[] requirements) => Of(json, AsOf, requirements);

    public static Report Of(string json, DateOnly asOf, params ARequirement[] requirements) =>
        ARulebook.With(requirements).Assess(AReview.Of(json), asOf);

    public static Report Compared(string json, string previous, params ARequirement[] requirements) =>
        ARulebook.With(requirements).Assess(AReview.Of(json), AsOf, AReview.Of(previous));

    /// <summary>
    /// Returns verdict, share and the number of met, not met, undetermined and not applicable subjects: <c>NotMet 33.3–33.4 1/2/0/0</c>.
    /// </summary>
    public static string Line(this RequirementResult result) =>
        $"{result.Verdict} {result.Share.Line()} {result.Counts.Met}/{result.Counts.NotMet}/{result.Counts.Undetermined}/{result.Counts.NotApplicable}";

    public static string Line(this Interval? interval) =>
        interval is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{interval.Low}–{interval.High}");

    /// <summary>Returns the pointers of what is asked for.</summary>
    public static string Asked(this Report report) => string.Join(' ', report.Questions.Select(question => question.Pointer));
}
