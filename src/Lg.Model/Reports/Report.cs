namespace Lg.Model.Reports;

/// <summary>What Lg has to say of a review.</summary>
public sealed record Report
{
    /// <summary>Gets what was assessed, with what, and as of when.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>Gets the unit, as the review names it.</summary>
    public required ReportedUnit Unit { get; init; }

    /// <summary>Gets the judgement of suitability, adequacy and effectiveness.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>Gets the score, as intervals.</summary>
    public required ScoreBoard Score { get; init; }

    /// <summary>Gets a row for each requirement of the catalog, in the order of the catalog.</summary>
    public IReadOnlyList<RequirementResult> Requirements { get; init; } = [];

    /// <summary>Gets a row for each requirement and subject that is not met or undetermined; the worst first.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Gets the requirements that are not yet in force but announced, with how ready the unit is.</summary>
    public IReadOnlyList<UpcomingFinding> Upcoming { get; init; } = [];

    /// <summary>Gets what to answer next, the most deciding first.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Gets the goals to set, the most important first.</summary>
    public IReadOnlyList<SuggestedGoal> Goals { get; init; } = [];

    /// <summary>Gets the goals, decisions and activities that the unit has planned, with what each lacks.</summary>
    public IReadOnlyList<PlannedItem> Planned { get; init; } = [];

    /// <summary>Gets the waivers of the review, with how each stands.</summary>
    public IReadOnlyList<WaiverResult> Waivers { get; init; } = [];

    /// <summary>Gets what a person must judge, because the source is uncertain.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions { get; init; } = [];

    /// <summary>Gets what in the review does not agree with itself.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>Gets what was not met last year and is met now; empty when last year was not given.</summary>
    public IReadOnlyList<ResolvedFinding> Resolved { get; init; } = [];

    /// <summary>Gets the expressions that failed; each counts as undetermined.</summary>
    public IReadOnlyList<EngineError> Errors { get; init; } = [];

    /// <summary>Gets what the reader should know about how the report was made.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}
