using Lg.Model;
using Lg.Model.Texts;
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

        // What an authority has found against a law is a breach of it, whatever the requirement rests on.
        if (audit.On is { } on && IsLongAgo(on))
            Add(point, Pressure.Law, texts => texts.Say("because.supervisionOpen", ("when", On(on, texts.Numbers))));
        else
            Add(point, Pressure.Law, texts => texts.Say("because.supervision"));
    }

    private void Add(AuditRecommendation recommendation)
    {
        if (recommendation.Status is ActionStatus.Done or ActionStatus.Dropped)
            return;

        if (recommendation.Repeated == true)
            Add(ReviewPoint.AuditRecommendations, Pressure.Repeated, texts => texts.Say("because.auditorsRepeat"));
        else if (recommendation.Since is { } since && IsLongAgo(since))
            Add(
                ReviewPoint.AuditRecommendations,
                Pressure.Repeated,
                texts => texts.Say("because.auditorsSince", ("when", On(since, texts.Numbers))));
        else
            Add(ReviewPoint.AuditRecommendations, Pressure.Asked, texts => texts.Say("because.auditors"));
    }

    private void Add(Recommendation recommendation, int? latestReport)
    {
        if (recommendation is { Status: ActionStatus.Done or ActionStatus.Dropped } or { Response: RecommendationResponse.Decline })
            return;

        // The report of a year comes the year after, so what the one of the year before last said has been open for a year.
        var isRepeated = recommendation.Year is { } year && (year < latestReport || year <= asOf.Year - 2);
        foreach (var point in PointOf(recommendation.Area) is { } own
            ? [own, ReviewPoint.OfficerRecommendations]
            : (ReviewPoint[])[ReviewPoint.OfficerRecommendations])
        {
            if (isRepeated)
                Add(point, Pressure.Repeated, texts => texts.Say("because.officerSince", ("year", Number(recommendation.Year ?? 0))));
            else
                Add(point, Pressure.Asked, texts => texts.Say("because.officer"));
        }
    }

    // Of several, the most pressing; of those the first by its letters, so that the order of the review says nothing.
    private void Add(ReviewPoint point, Pressure pressure, Func<TextSet, string> because)
    {
        var added = (pressure, Because: FromTexts(because));
        if (!points.TryGetValue(point, out var before)
            || Compare((added.pressure, added.Because.Sv), (before.Pressure, before.Because.Sv)) < 0)
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
