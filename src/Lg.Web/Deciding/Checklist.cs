using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Web.Drafting;
using Lg.Web.Interview;

namespace Lg.Web.Deciding;

/// <summary>What to look at before a review is decided, from what the report knows already.</summary>
public static class Checklist
{
    private const int Few = 5;

    private static readonly string[] Decided = ["/review/decidedOn", "/review/decidedByRole", "/review/nextReviewBy"];

    /// <summary>Returns what there is to look at, in the order in which to do it.</summary>
    public static IReadOnlyList<CheckItem> Of(Report report, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(draft);
        return [
            CriticalQuestions(report),
            Observations(report),
            ToWrite(report),
            SuggestedGoals(report),
            .. Incomplete(report),
            .. Decision(draft),
        ];
    }

    private static CheckItem CriticalQuestions(Report report)
    {
        var critical =
            report.Requirements.Where(row => row.Severity == Severity.Critical).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var open =
            report.Questions.Where(question => question.Decides.Any(critical.Contains)).Select(question => question.Pointer).ToList();
        return Counted(
            open.Count,
            new("Alla frågor som avgör kritiska krav är besvarade.", "All questions that decide critical requirements are answered."),
            new(
                $"{open.Count} frågor som avgör kritiska krav är obesvarade.",
                $"{open.Count} questions that decide critical requirements are not answered."),
            ByChapter(open));
    }

    private static CheckItem Observations(Report report) => Counted(
        report.Observations.Count,
        new("Inga uppgifter motsäger varandra.", "No facts contradict each other."),
        new(
            $"{report.Observations.Count} uppgifter går inte ihop eller är oklara.",
            $"{report.Observations.Count} facts do not agree or are unclear."),
        ByChapter([.. report.Observations.SelectMany(observation => observation.Pointers)]));

    private static CheckItem ToWrite(Report report)
    {
        var unwritten =
            report.Requirements.Where(row => row is { Kind: RequirementKind.Reporting, Verdict: Verdict.NotMet, Restates: null }).ToList();
        return Counted(
            unwritten.Count,
            new("Det som genomgången ska redovisa är redovisat.", "What the review is to report is reported."),
            new($"{unwritten.Count} saker ska redovisas och är inte det.", $"{unwritten.Count} things are to be reported and are not."),
            Chapters([.. unwritten.Select(ChapterList.Of)]));
    }

    private static CheckItem SuggestedGoals(Report report)
    {
        var open = report.Goals.Count(goal => goal is { FirstPage: true, Match: GoalMatch.New });
        return Counted(
            open,
            new("De viktigaste målförslagen är omhändertagna.", "The most important suggested goals are dealt with."),
            new(
                $"{open} av de viktigaste målförslagen är inte omhändertagna.",
                $"{open} of the most important suggested goals are not dealt with."),
            [(new("Mål", "Goals"), Spot.Goals)]);
    }

    // Goals, decisions and activities without owner, measure, target or day, and waivers that do not hold.
    private static IEnumerable<CheckItem> Incomplete(Report report)
    {
        var plans = report.Planned.Where(item => item.Lacks.Count > 0).ToList();
        yield return Counted(
            plans.Count,
            new(
                "Alla mål, beslut och åtgärder har ansvarig, mått, målvärde och datum.",
                "All goals, decisions and actions have an owner, a measure, a target and a date."),
            new(
                $"{plans.Count} mål, beslut eller åtgärder saknar ansvarig, mått, målvärde eller datum.",
                $"{plans.Count} goals, decisions or actions lack an owner, a measure, a target or a date."),
            [.. plans.Take(Few).Select(item => (Named(item.Title ?? item.Key), new Spot(View.Item, item.Pointer)))]);

        var waivers = report.Waivers.Where(waiver => waiver.State != WaiverState.Valid).ToList();
        yield return Counted(
            waivers.Count,
            new("Inga avsteg är ofullständiga eller har gått ut.", "No waivers are incomplete or have expired."),
            new(
                $"{waivers.Count} avsteg är ofullständiga eller har gått ut.",
                $"{waivers.Count} waivers are incomplete or have expired."),
            [.. waivers.Take(Few).Select(waiver => (Named(waiver.Requirement), new Spot(View.Item, waiver.Pointer)))]);
    }

    private static IEnumerable<CheckItem> Decision(Draft draft) => Decided.Select(pointer => new CheckItem(
        FieldTable.Find(pointer)!.Field.Question,
        draft.At(pointer) is not null,
        [(new("Kapitel 10", "Chapter 10"), new Spot(View.Chapter, ChapterList.Of(pointer)))]));

    private static CheckItem Counted(
        int count, LocalizedText none, LocalizedText some, IReadOnlyList<(LocalizedText Name, Spot At)> places) =>
        count == 0 ? new(none, true, []) : new(some, false, places);

    private static IReadOnlyList<(LocalizedText Name, Spot At)> ByChapter(IReadOnlyList<string> pointers) =>
        Chapters([.. pointers.Select(ChapterList.Of)]);

    private static IReadOnlyList<(LocalizedText Name, Spot At)> Chapters(IReadOnlyList<string> chapters) =>
    [
        .. chapters.GroupBy(chapter => chapter).OrderByDescending(group => group.Count()).Take(Few)
            .Select(group => (
                new LocalizedText($"Kapitel {group.Key} ({group.Count()})", $"Chapter {group.Key} ({group.Count()})"),
                new Spot(View.Chapter, group.Key))),
    ];

    private static LocalizedText Named(string name) => new(name, name);
}
