using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Web.Drafting;

namespace Lg.Web.Live;

/// <summary>
/// Assesses the draft as it changes, when the keyboard rests: first judgement and score, then what takes longer to tell, with a breath for
/// the browser between. What is changed meanwhile is assessed in its place.
/// </summary>
public sealed class Assessor
{
    private int round;
    private Report? before;

    /// <summary>Waits until nobody has typed for a moment.</summary>
    public Func<Task> Rest { get; init; } = static () => Task.CompletedTask;

    /// <summary>Lets the browser draw and listen.</summary>
    public Func<Task> Breathe { get; init; } = static () => Task.Delay(1);

    /// <summary>Is called when there is a new judgement, so that it alone is drawn at once.</summary>
    public Action Judged { get; set; } = static () => { };

    /// <summary>Is called when there is something else to show.</summary>
    public Action Changed { get; set; } = static () => { };

    /// <summary>Gets the review that the draft is; <c>null</c> when it cannot be read.</summary>
    public Review? Review { get; private set; }

    /// <summary>Gets the report; <c>null</c> until there is one.</summary>
    public Report? Report { get; private set; }

    /// <summary>Gets what keeps the draft from being read; empty when nothing does.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; private set; } = [];

    /// <summary>Gets what the last answer changed.</summary>
    public IReadOnlyList<Change> Changes { get; private set; } = [];

    /// <summary>Gets the requirements that are not met; <c>null</c> until they have been worked out.</summary>
    public IReadOnlyList<RequirementResult>? Gaps { get; private set; }

    /// <summary>
    /// Gets the requirements that are announced and not in force, the first first; <c>null</c> until they have been worked out.
    /// </summary>
    public IReadOnlyList<RequirementResult>? Coming { get; private set; }

    /// <summary>Gets what to answer next; <c>null</c> until it is known.</summary>
    public IReadOnlyList<Question>? Questions { get; private set; }

    /// <summary>Gets whether what is shown is of an earlier draft.</summary>
    public bool IsWorking { get; private set; }

    /// <summary>Gets how many judgements have been made.</summary>
    public int Judgements { get; private set; }

    /// <summary>Begins again from nothing, as for another draft.</summary>
    public void Forget() => (round, Review, Report, before, Problems, Changes, Gaps, Coming, Questions) =
        (round + 1, null, null, null, [], [], null, null, null);

    /// <summary>Judges a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="asOf">The day to assess it as of.</param>
    /// <returns>Whether there is a judgement that can be told of, and no later change.</returns>
    public async Task<bool> JudgeAsync(Draft draft, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var mine = ++round;
        IsWorking = true;
        await Rest();
        if (mine != round)
            return false;

        var read = ReviewReader.Read(Encoding.UTF8.GetBytes(draft.Json), vocabulary: Rulebook.Shipped.Vocabulary);
        (Review, Problems, IsWorking) = (read.Value, read.Diagnostics, read.IsOk);
        if (read.Value is not { } review)
            return false;

        (before, Report) = (Report, Rulebook.Shipped.Assess(review, asOf));
        Judgements++;
        Judged();
        await Breathe();
        return mine == round;
    }

    /// <summary>Tells what the judgement comes from: what the last answer changed and the gaps, and then what to answer next.</summary>
    public async Task TellAsync()
    {
        var (mine, report) = (round, Report!);
        Changes = before is null ? [] : Change.Between(before, report);
        Gaps =
        [
            .. report.Requirements.Where(row => row is { Verdict: Verdict.NotMet, Restates: null })
                .OrderBy(row => row.Severity)
                .ThenByDescending(row => row.Points),
        ];
        Coming =
        [
            .. report.Requirements.Where(row => row is { Upcoming: not null, Restates: null })
                .OrderBy(row => row.InForceFrom)
                .ThenBy(row => row.Severity),
        ];
        Changed();
        await Breathe();
        if (mine != round)
            return;

        Questions = report.Questions;
        IsWorking = false;
    }
}
