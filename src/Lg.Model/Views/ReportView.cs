using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>
/// What a report shows as JSON: each thing once. Rows refer to requirements, sources, subjects and fields, which stand in dictionaries. An
/// empty list, <c>false</c>, a count of zero and what is not known are left out.
/// </summary>
public sealed record ReportView : Confidential
{
    /// <summary>Gets what was assessed, with what, and as of when.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>Gets the unit, as the review names it.</summary>
    public required ReportedUnit Unit { get; init; }

    /// <summary>Gets the languages of the texts, <c>sv</c> or <c>en</c> or both.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Gets the judgement of suitability, adequacy and effectiveness.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>Gets the score, as intervals.</summary>
    public required ScoreBoard Score { get; init; }

    /// <summary>Gets how much there is of each, shown here or not.</summary>
    public required ReportCounts Counts { get; init; }

    /// <summary>
    /// Gets what is missing: one row for each requirement that is not met and is not reported under another, the worst first.
    /// </summary>
    public IReadOnlyList<GapView> Gaps { get; init; } = [];

    /// <summary>Gets the goals to set, the most important first.</summary>
    public IReadOnlyList<GoalView> Goals { get; init; } = [];

    /// <summary>
    /// Gets what to write before the review is decided: the ids of the requirements of reporting that are not met. What to write is the
    /// <c>remedy</c> of each.
    /// </summary>
    public IReadOnlyList<string> Checklist { get; init; } = [];

    /// <summary>Gets what to answer next, the most deciding first; <c>counts.questions</c> says how many there are.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>
    /// Gets what is announced but not yet in force and that the unit is not known to be ready for, one row for each requirement.
    /// </summary>
    public IReadOnlyList<GapView> Upcoming { get; init; } = [];

    /// <summary>Gets the waivers of the review, with how each stands.</summary>
    public IReadOnlyList<WaiverResult> Waivers { get; init; } = [];

    /// <summary>Gets what a person must judge, because the source is uncertain.</summary>
    public IReadOnlyList<OpenQuestionView> OpenQuestions { get; init; } = [];

    /// <summary>Gets what was not met last year and is met now; empty when last year was not given.</summary>
    public IReadOnlyList<RowView> Resolved { get; init; } = [];

    /// <summary>Gets the expressions that failed; each counts as undetermined.</summary>
    public IReadOnlyList<ErrorView> Errors { get; init; } = [];

    /// <summary>Gets what the reader should know about how the report was made.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>
    /// Gets, on request, a row for each requirement and subject that is not met, undetermined or not yet in force; the worst first.
    /// </summary>
    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    /// <summary>Gets, on request, what in the review does not agree with itself.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>Gets, on request, the verdict of every requirement, by id.</summary>
    public IReadOnlyDictionary<string, Verdict> Verdicts { get; init; } = new Dictionary<string, Verdict>();

    /// <summary>
    /// Gets the goals, decisions and activities that the unit has planned and that match a goal, by their place in the review; on request
    /// all of them.
    /// </summary>
    public IReadOnlyDictionary<string, PlannedView> Planned { get; init; } = new Dictionary<string, PlannedView>();

    /// <summary>Gets the requirements that rows are about, by id; on request all of the catalog.</summary>
    public IReadOnlyDictionary<string, RequirementView> Requirements { get; init; } = new Dictionary<string, RequirementView>();

    /// <summary>Gets the documents that are referred to, by id.</summary>
    public IReadOnlyDictionary<string, SourceView> Sources { get; init; } = new Dictionary<string, SourceView>();

    /// <summary>Gets the items of the review that rows are about, by their place as a JSON Pointer.</summary>
    public IReadOnlyDictionary<string, SubjectView> Subjects { get; init; } = new Dictionary<string, SubjectView>();

    /// <summary>
    /// Gets the fields that facts are of, by their place as a JSON Pointer in which <c>*</c> stands for the index of an item.
    /// </summary>
    public IReadOnlyDictionary<string, FieldView> Fields { get; init; } = new Dictionary<string, FieldView>();
}
