namespace Lg.Web.Drafting;

/// <summary>What a draft said before each change of the last hour.</summary>
public sealed class History
{
    /// <summary>How far back it reaches.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromHours(1);

    /// <summary>The most changes that are kept; more fill the storage of the browser.</summary>
    public const int Most = 200;

    private readonly List<Step> steps;

    /// <summary>Makes a history.</summary>
    /// <param name="steps">What is kept already; the oldest first.</param>
    public History(IEnumerable<Step>? steps = null) => this.steps = [.. steps ?? []];

    /// <summary>Gets what is kept; the oldest first.</summary>
    public IReadOnlyList<Step> Steps => steps;

    /// <summary>Keeps what the draft says before it is changed.</summary>
    public void Keep(string json, DateTimeOffset at)
    {
        steps.Add(new(at, json));
        steps.RemoveAll(step => at - step.At > Span);
        if (steps.Count > Most)
            steps.RemoveRange(0, steps.Count - Most);
    }

    /// <summary>Returns what the draft said before its last change; <c>null</c> when nothing is kept.</summary>
    public string? Take()
    {
        if (steps.Count == 0)
            return null;
        var last = steps[^1];
        steps.RemoveAt(steps.Count - 1);
        return last.Json;
    }

    /// <summary>What a draft said at a time.</summary>
    /// <param name="At">When it was changed.</param>
    /// <param name="Json">What it said before.</param>
    public sealed record Step(DateTimeOffset At, string Json);
}
