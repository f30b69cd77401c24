using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Web.Drafting;

namespace Lg.Web.Live;

/// <summary>
/// Assesses the draft as it changes, when the keyboard rests: judgement and score first, then what takes longer to tell, with a breath for the browser between.
/// A change while it works begins it anew.
/// </summary>
public sealed class Assessor
{
    private int round;

    /// <summary>Waits until nobody has typed for a moment.</summary>
    public Func<Task> Rest { get; init; } = static () => Task.CompletedTask;

    /// <summary>Lets the browser draw and listen.</summary>
    public Func<Task> Breathe { get; init; } = static () => Task.Delay(1);

    /// <summary>Is called when there is something new to show.</summary>
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

    /// <summary>Gets what to answer next; <c>null</c> until it is known.</summary>
    public IReadOnlyList<Question>? Questions { get; private set; }

    /// <summary>Gets whether what is shown is of an earlier draft.</summary>
    public bool IsWorking { get; private set; }

    /// <summary>Gets how many judgements have been made.</summary>
    public int Judgements { get; private set; }

    /// <summary>Begins again from nothing, as for another draft.</summary>
    public void Forget() => (Review, Report, Problems, Changes, Gaps, Questions) = (null, null, [], [], null, null);

    /// <summary>Assesses a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="asOf">The day to assess it as of.</param>
    public async Task AssessAsync(Draft draft, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var mine = ++round;
        IsWorking = true;
        await Rest();
        if (mine != round)
            return;

        var read = ReviewReader.Read(Encoding.UTF8.GetBytes(draft.Json), vocabulary: Rulebook.Shipped.Vocabulary);
        (Review, Problems) = (read.Value, read.Diagnostics);
        if (read.Value is not null)
            Judge(read.Value, asOf);
        Changed();

        await Breathe();
        if (mine == round && read.Value is not null)
            await TellAsync(mine);
        if (mine == round)
            IsWorking = false;
        Changed();
    }

    private void Judge(Review review, DateOnly asOf)
    {
        var before = Report;
        Report = Rulebook.Shipped.Assess(review, asOf);
        Judgements++;
        Changes = before is null ? [] : Change.Between(before, Report);
    }

    private async Task TellAsync(int mine)
    {
        var report = Report!;
        Gaps = [.. report.Requirements.Where(row => row is { Verdict: Verdict.NotMet, Restates: null }).OrderBy(row => row.Severity).ThenByDescending(row => row.Points)];
        Changed();
        await Breathe();
        if (mine == round)
            Questions = report.Questions;
    }
}
