namespace Lg.Web.Drafting;

/// <summary>
/// What a draft said before each change of the last hour: only what differs is kept, so that a long history costs little to keep.
/// </summary>
public sealed class History
{
    /// <summary>How far back it reaches.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromHours(1);

    /// <summary>The most changes that are kept.</summary>
    public const int Most = 200;

    private readonly List<Step> steps;

    /// <summary>Makes a history.</summary>
    /// <param name="steps">What is kept already; the oldest first.</param>
    public History(IEnumerable<Step>? steps = null) => this.steps = [.. steps ?? []];

    /// <summary>Gets what is kept; the oldest first.</summary>
    public IReadOnlyList<Step> Steps => steps;

    /// <summary>Keeps what the draft said before a change.</summary>
    public void Keep(string before, string after, DateTimeOffset at)
    {
        steps.Add(Step.Between(before, after, at));
        steps.RemoveAll(step => at - step.At > Span);
        if (steps.Count > Most)
            steps.RemoveRange(0, steps.Count - Most);
    }

    /// <summary>Returns what the draft said before its last change; <c>null</c> when nothing is kept.</summary>
    /// <param name="now">What it says now.</param>
    public string? Take(string now)
    {
        if (steps.Count == 0)
            return null;
        var last = steps[^1];
        steps.RemoveAt(steps.Count - 1);
        return last.Before(now);
    }

    /// <summary>The way back from what a draft said after a change to what it said before.</summary>
    /// <param name="At">When it was changed.</param>
    /// <param name="Start">Where the two begin to differ.</param>
    /// <param name="Length">How much the change put there.</param>
    /// <param name="Text">What stood there.</param>
    public sealed record Step(DateTimeOffset At, int Start, int Length, string Text)
    {
        /// <summary>Returns the way back over a change.</summary>
        public static Step Between(string before, string after, DateTimeOffset at)
        {
            ArgumentNullException.ThrowIfNull(before);
            ArgumentNullException.ThrowIfNull(after);
            var start = before.AsSpan().CommonPrefixLength(after);
            var most = Math.Min(before.Length, after.Length) - start;
            var end = 0;
            while (end < most && before[^(end + 1)] == after[^(end + 1)])
                end++;
            return new(at, start, after.Length - start - end, before[start..^end]);
        }

        /// <summary>Returns what the draft said before.</summary>
        /// <param name="after">What it said after.</param>
        public string Before(string after)
        {
            ArgumentNullException.ThrowIfNull(after);
            return string.Concat(after.AsSpan(0, Start), Text, after.AsSpan(Start + Length));
        }
    }
}
