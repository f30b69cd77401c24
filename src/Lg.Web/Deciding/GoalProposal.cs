using System.Text.Json.Nodes;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Web.Drafting;

namespace Lg.Web.Deciding;

/// <summary>A suggested goal as somebody is about to decide on it: in one language, and open to changes.</summary>
public sealed class GoalProposal
{
    private readonly SuggestedGoal suggested;

    /// <summary>Makes a proposal of a suggestion.</summary>
    public GoalProposal(SuggestedGoal suggested, Words words)
    {
        ArgumentNullException.ThrowIfNull(suggested);
        ArgumentNullException.ThrowIfNull(words);
        this.suggested = suggested;
        (Title, Measure, Target, Owner) =
            (words.In(suggested.Title), words.In(suggested.Measure), words.In(suggested.Target), words.In(suggested.Owner));
        Baseline = words.In(suggested.Baseline);
        DueOn = Words.Day(suggested.Due);
        Until = Words.Day(new(suggested.Year, 12, 31));
    }

    /// <summary>Gets or sets what is to be achieved.</summary>
    public string Title { get; set; }

    /// <summary>Gets or sets how it is measured.</summary>
    public string Measure { get; set; }

    /// <summary>Gets where the unit stands; empty when the review does not tell.</summary>
    public string Baseline { get; }

    /// <summary>Gets or sets the value to reach.</summary>
    public string Target { get; set; }

    /// <summary>Gets or sets the role that is responsible.</summary>
    public string Owner { get; set; }

    /// <summary>Gets or sets the day by which it is to be reached, as people write it.</summary>
    public string DueOn { get; set; }

    /// <summary>Gets or sets why the unit does not set the goal.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Gets or sets the role that has approved that.</summary>
    public string ApprovedBy { get; set; } = "";

    /// <summary>Gets or sets the last day on which that holds, as people write it.</summary>
    public string Until { get; set; }

    /// <summary>Returns the goal as an item of the review; <c>null</c> when it lacks something, or its day is none.</summary>
    /// <param name="keys">The keys of the goals that there are.</param>
    public JsonObject? ToItem(HashSet<string> keys)
    {
        if (IsEmpty(Title, Measure, Target, Owner) || !SwedishDate.TryRead(DueOn, out var due))
            return null;

        JsonObject item = new()
        {
            ["key"] = PastedTable.NewKey(FieldTable.Find("/goals")!.Field.Type!, keys),
            ["title"] = Title.Trim(),
            ["area"] = suggested.Area,
            ["topic"] = suggested.Key,
            ["owner"] = Owner.Trim(),
            ["dueOn"] = due.ToString(),
            ["measure"] = Measure.Trim(),
            ["target"] = Target.Trim(),
            ["year"] = suggested.Year,
        };
        if (Baseline.Length > 0)
            item["baseline"] = Baseline;
        return item;
    }

    /// <summary>
    /// Returns that the unit sets the goal aside as a review says it: a waiver of each requirement that the goal would close, with reason,
    /// owner, approval and period. <c>null</c> when it lacks something, or its day is none.
    /// </summary>
    /// <param name="from">The day from which it holds.</param>
    public IReadOnlyList<JsonObject>? ToWaivers(DateOnly from)
    {
        if (IsEmpty(Reason, ApprovedBy, Owner) || !SwedishDate.TryRead(Until, out var until))
            return null;

        return
        [
            .. suggested.Closes.Select(requirement => new JsonObject
            {
                ["requirement"] = requirement,
                ["reason"] = Reason.Trim(),
                ["owner"] = Owner.Trim(),
                ["approvedByRole"] = ApprovedBy.Trim(),
                ["from"] = Words.Day(from),
                ["until"] = until.ToString(),
            }),
        ];
    }

    private static bool IsEmpty(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text))
                return true;
        }

        return false;
    }
}
