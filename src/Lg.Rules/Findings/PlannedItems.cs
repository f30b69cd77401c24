using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Findings.Prose;

namespace Lg.Rules.Findings;

/// <summary>The goals, decisions and activities of a review, in one form.</summary>
internal static class PlannedItems
{
    public static IReadOnlyList<PlannedItem> Of(Review review) =>
    [
        .. (review.Goals ?? []).Select((one, i) =>
            Item("goals", i, one.Key, one.Title, one.Topic, one.Area, one.Measure, one.Target, one.Owner, one.DueOn)),
        .. (review.Decisions ?? []).Select((one, i) =>
            Item("decisions", i, one.Key, one.Title, one.Topic, one.Area, one.Measure, one.Target, one.Owner, one.DueOn)),
        .. (review.Actions ?? []).Select((one, i) =>
            Item("actions", i, one.Key, one.Title, one.Topic, one.Area, one.Measure, one.Target, one.Owner, one.DueOn)),
    ];

    /// <summary>Returns what a plan of which only the time is known, or not even that, lacks to be a measurable goal.</summary>
    public static IReadOnlyList<LocalizedText> LackedBy(StatedPlan plan) =>
        [.. Lacks(null, null, null, plan.PlannedFor is { } when ? PartialDate.Parse(when) : null)];

    private static PlannedItem Item(
        string list,
        int index,
        string key,
        string? title,
        string? topic,
        string? area,
        string? measure,
        string? target,
        string? owner,
        PartialDate? dueOn) => new()
        {
            Pointer = string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}"),
            Key = key,
            Title = title,
            Topic = topic,
            Area = area,
            TopicAsked = topic is null && area is null,
            Lacks = [.. Lacks(measure, target, owner, dueOn)],
        };

    private static IEnumerable<LocalizedText> Lacks(string? measure, string? target, string? owner, PartialDate? dueOn)
    {
        if (measure is null)
            yield return Sentences.Sentence("lacks.measure");
        if (target is null)
            yield return Sentences.Sentence("lacks.target");
        if (owner is null)
            yield return Sentences.Sentence("lacks.owner");
        if (dueOn is null)
            yield return Sentences.Sentence("lacks.date");
    }
}
