using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;
using static Lg.Rules.Findings.Clashes.Clash;

namespace Lg.Rules.Findings.Clashes;

/// <summary>
/// Years and days that cannot be right beside each other: of last year's review, of the decision, and of the year that is planned.
/// </summary>
internal static class YearsThatDisagree
{
    // A review plans for the year that it is decided in, or one of the next two.
    private const int FurthestAhead = 2;

    public static IEnumerable<Observation> Find(Review review, Review? previous) =>
        [.. previous is null ? [] : OfPrevious(review, previous), .. PlanYear(review.Details), .. Periods(review)];

    private static IEnumerable<Observation> OfPrevious(Review review, Review previous) =>
    [
        .. review.PreviousReview is not { Exists: false } ? [] : Observed(
            "LG5009",
            "Genomgången sägs vara enhetens första, men förra årets är bifogad",
            "The review is said to be the unit's first, but last year's is attached",
            [new(null, ["/previousReview/exists", ReviewIndex.PreviousPointer])]),
        .. Observed(
            "LG5010",
            "Den genomgång som är bifogad som förra årets är inte äldre än den som bedöms",
            "The review that is attached as last year's is not older than the one that is assessed",
            NotOlder(review.Details, previous.Details)),
    ];

    private static IEnumerable<Clash> NotOlder(ReviewDetails? now, ReviewDetails? then)
    {
        if (then?.PlanYear >= now?.PlanYear)
            yield return new(null, ["/review/planYear", $"{ReviewIndex.PreviousPointer}/review/planYear"]);
        if (then?.DecidedOn?.First > now?.DecidedOn?.Last)
            yield return new(null, ["/review/decidedOn", $"{ReviewIndex.PreviousPointer}/review/decidedOn"]);
    }

    private static IEnumerable<Observation> Periods(Review review) =>
    [
        .. Observed(
            "LG5015",
            "En period slutar före det år då den börjar",
            "A period ends before the year in which it begins",
            [
                .. In(review.Goals, "/goals", goal => goal.LastYear < goal.Year, "year", "lastYear"),
                .. In(review.Actions, "/actions", action => action.LastYear < action.Year, "year", "lastYear"),
            ]),
        .. Observed(
            "LG5015",
            "Något sägs gälla tills vidare, men har ett sista år",
            "Something is said to continue until further notice, but has a last year",
            [
                .. In(review.Goals, "/goals", goal => goal is { OpenEnded: true, LastYear: not null }, "openEnded", "lastYear"),
                .. In(review.Actions, "/actions", action => action is { OpenEnded: true, LastYear: not null }, "openEnded", "lastYear"),
            ]),
    ];

    private static IEnumerable<Observation> PlanYear(ReviewDetails? details) => Observed(
        "LG5013",
        "Planåret ligger före det år då genomgången beslutades, eller mer än två år efter",
        "The plan year lies before the year in which the review was decided, or more than two years after",
        details is { PlanYear: { } year, DecidedOn: { } decided }
            && (year < decided.First.Year || year > decided.First.Year + FurthestAhead)
            ? [new(null, ["/review/planYear", "/review/decidedOn"])]
            : []);
}
