using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings;

/// <summary>What auditors, supervision and the data protection officer have asked for and is not done, by what answers it.</summary>
internal sealed class Reviewers
{
    // What has stood open for a year has been asked for at least twice.
    private const int MonthsOfRepetition = 12;

    private readonly DateOnly asOf;
    private readonly Dictionary<ReviewPoint, (Pressure Pressure, LocalizedText Because)> points = [];

    public Reviewers(Review review, DateOnly asOf)
    {
        this.asOf = asOf;
        foreach (var audit in review.Performance?.Audits ?? [])
            Add(audit);
        foreach (var recommendation in review.Performance?.AuditRecommendations ?? [])
            Add(recommendation);
        foreach (var recommendation in review.DataProtection?.Recommendations ?? [])
            Add(recommendation, review.DataProtection?.AnnualReport?.Year);
    }

    /// <summary>Returns the most pressing of what some points have been asked for; <c>null</c> when none has.</summary>
    public (Pressure Pressure, LocalizedText Because)? For(IEnumerable<ReviewPoint> answers)
    {
        List<(Pressure Pressure, LocalizedText Because)> asked = [.. answers.Where(points.ContainsKey).Select(point => points[point])];
        return asked.Count == 0 ? null : asked.MinBy(one => (one.Pressure, one.Because.Sv), Comparer<(Pressure, string)>.Create(Compare));
    }

    private static int Compare((Pressure Pressure, string Because) x, (Pressure Pressure, string Because) y) =>
        x.Pressure != y.Pressure ? x.Pressure.CompareTo(y.Pressure) : string.CompareOrdinal(x.Because, y.Because);

    private void Add(Audit audit)
    {
        if (audit is not { OpenFindings: true, Kind: AuditKind.Supervision } || PointOf(audit.Law) is not { } point)
            return;

        if (audit.On is { } on && IsLongAgo(on))
            Add(point, Pressure.Repeated, language => Say(language, $"tillsynen {On(on, language)} är inte åtgärdad", $"the supervision of {On(on, language)} has not been remedied"));
        else
            Add(point, Pressure.Asked, language => Say(language, "tillsynen har pekat på det", "supervision has pointed it out"));
    }

    private void Add(AuditRecommendation recommendation)
    {
        if (recommendation.Status is ActionStatus.Done or ActionStatus.Dropped)
            return;

        if (recommendation.Repeated == true)
            Add(ReviewPoint.AuditRecommendations, Pressure.Repeated, language => Say(language, "revisorerna har upprepat det", "the auditors have repeated it"));
        else if (recommendation.Since is { } since && IsLongAgo(since))
            Add(ReviewPoint.AuditRecommendations, Pressure.Repeated, language => Say(language, $"revisorerna har påpekat det sedan {On(since, language)}", $"the auditors have pointed it out since {On(since, language)}"));
        else
            Add(ReviewPoint.AuditRecommendations, Pressure.Asked, language => Say(language, "revisorerna har rekommenderat det", "the auditors have recommended it"));
    }

    private void Add(Recommendation recommendation, int? latestReport)
    {
        if (recommendation is { Status: ActionStatus.Done or ActionStatus.Dropped } or { Response: RecommendationResponse.Decline })
            return;

        // The report of a year comes the year after, so what the one of the year before last said has been open for a year.
        var isRepeated = recommendation.Year is { } year && (year < latestReport || year <= asOf.Year - 2);
        foreach (var point in PointOf(recommendation.Area) is { } own ? [own, ReviewPoint.OfficerRecommendations] : (ReviewPoint[])[ReviewPoint.OfficerRecommendations])
        {
            if (isRepeated)
                Add(point, Pressure.Repeated, language => Say(language, $"dataskyddsombudet har rekommenderat det sedan {recommendation.Year}", $"the data protection officer has recommended it since {recommendation.Year}"));
            else
                Add(point, Pressure.Asked, language => Say(language, "dataskyddsombudet har rekommenderat det", "the data protection officer has recommended it"));
        }
    }

    // Of several, the most pressing; of those the first by its letters, so that the order of the review says nothing.
    private void Add(ReviewPoint point, Pressure pressure, Func<Language, string> because)
    {
        var added = (pressure, Because: InBoth(because));
        if (!points.TryGetValue(point, out var before) || Compare((added.pressure, added.Because.Sv), (before.Pressure, before.Because.Sv)) < 0)
            points[point] = added;
    }

    private bool IsLongAgo(PartialDate since) => since.Last <= asOf.AddMonths(-MonthsOfRepetition);

    private static string On(PartialDate date, Language language) => Phrases.Date(DateSpan.Of(date), language);

    private static ReviewPoint? PointOf(SupervisionLaw? law) => law switch
    {
        SupervisionLaw.CybersecurityAct => ReviewPoint.CybersecurityAct,
        SupervisionLaw.Archives => ReviewPoint.Archives,
        SupervisionLaw.DataProtection or SupervisionLaw.Other or null => null,
    };

    private static ReviewPoint? PointOf(DataProtectionArea? area) => area switch
    {
        DataProtectionArea.Register => ReviewPoint.Register,
        DataProtectionArea.Policies => ReviewPoint.Policies,
        DataProtectionArea.Measures => ReviewPoint.Measures,
        DataProtectionArea.ImpactAssessments => ReviewPoint.ImpactAssessments,
        DataProtectionArea.Rights => ReviewPoint.Rights,
        DataProtectionArea.Incidents => ReviewPoint.Incidents,
        DataProtectionArea.Other or null => null,
    };
}
