namespace Lg.Model.Reports;

/// <summary>What Lg has to say of a review. Its lists are made when they are read, the same on every thread and in every order.</summary>
public sealed record Report : Confidential
{
    private readonly Deferred<IReadOnlyList<RequirementResult>> requirements = Deferred.None<RequirementResult>();
    private readonly Deferred<IReadOnlyList<Finding>> findings = Deferred.None<Finding>();
    private readonly Deferred<IReadOnlyList<Finding>> upcoming = Deferred.None<Finding>();
    private readonly Deferred<IReadOnlyList<Question>> questions = Deferred.None<Question>();
    private readonly Deferred<IReadOnlyList<OpenQuestion>> openQuestions = Deferred.None<OpenQuestion>();
    private readonly Deferred<IReadOnlyList<Observation>> observations = Deferred.None<Observation>();
    private readonly Deferred<IReadOnlyList<ResolvedFinding>> resolved = Deferred.None<ResolvedFinding>();
    private readonly Deferred<IReadOnlyList<EngineError>> errors = Deferred.None<EngineError>();
    private readonly Deferred<IReadOnlyList<Warning>> warnings = Deferred.None<Warning>();
    private readonly Deferred<ReportedRisks?> risks = Deferred.Of<ReportedRisks?>(null);
    private readonly Deferred<PreviousScore?> previousScore = Deferred.Of<PreviousScore?>(null);

    /// <summary>Gets what was assessed, with what, and as of when.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>Gets the unit, as the review names it.</summary>
    public required ReportedUnit Unit { get; init; }

    /// <summary>Gets the judgement of suitability, adequacy and effectiveness.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>Gets the score, as intervals.</summary>
    public required ScoreBoard Score { get; init; }

    /// <summary>Gets a row for each requirement of the catalog, in the order of the catalog.</summary>
    public IReadOnlyList<RequirementResult> Requirements
    {
        get => requirements.Value;
        init => requirements = Deferred.Of(value);
    }

    /// <summary>Gets a row for each requirement and subject that is not met or undetermined; the worst first.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => findings.Value;
        init => findings = Deferred.Of(value);
    }

    /// <summary>Gets the requirements that are not yet in force but announced, with how ready the unit is.</summary>
    public IReadOnlyList<Finding> Upcoming
    {
        get => upcoming.Value;
        init => upcoming = Deferred.Of(value);
    }

    /// <summary>Gets what to answer next, the most deciding first.</summary>
    public IReadOnlyList<Question> Questions
    {
        get => questions.Value;
        init => questions = Deferred.Of(value);
    }

    /// <summary>Gets the goals to set, the most important first.</summary>
    public IReadOnlyList<SuggestedGoal> Goals { get; init; } = [];

    /// <summary>Gets the goals, decisions and activities that the unit has planned, with what each lacks.</summary>
    public IReadOnlyList<PlannedItem> Planned { get; init; } = [];

    /// <summary>Gets the waivers of the review, with how each stands.</summary>
    public IReadOnlyList<WaiverResult> Waivers { get; init; } = [];

    /// <summary>Gets what a person must judge, because the source is uncertain.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions
    {
        get => openQuestions.Value;
        init => openQuestions = Deferred.Of(value);
    }

    /// <summary>Gets what in the review does not agree with itself.</summary>
    public IReadOnlyList<Observation> Observations
    {
        get => observations.Value;
        init => observations = Deferred.Of(value);
    }

    /// <summary>Gets what was not met last year and is met now; empty when last year was not given.</summary>
    public IReadOnlyList<ResolvedFinding> Resolved
    {
        get => resolved.Value;
        init => resolved = Deferred.Of(value);
    }

    /// <summary>Gets the expressions that failed; each counts as undetermined.</summary>
    public IReadOnlyList<EngineError> Errors
    {
        get => errors.Value;
        init => errors = Deferred.Of(value);
    }

    /// <summary>Gets what the reader should know about how the report was made.</summary>
    public IReadOnlyList<Warning> Warnings
    {
        get => warnings.Value;
        init => warnings = Deferred.Of(value);
    }

    /// <summary>Gets the risks of the unit, as the review states them; <c>null</c> when it states none.</summary>
    public ReportedRisks? Risks
    {
        get => risks.Value;
        init => risks = Deferred.Of(value);
    }

    /// <summary>Gets last year's score; <c>null</c> when last year was not given, or has no day to be assessed as of.</summary>
    public PreviousScore? PreviousScore
    {
        get => previousScore.Value;
        init => previousScore = Deferred.Of(value);
    }

    internal Deferred<IReadOnlyList<RequirementResult>> RequirementsLater
    {
        init => requirements = value;
    }

    internal Deferred<IReadOnlyList<Finding>> FindingsLater
    {
        init => findings = value;
    }

    internal Deferred<IReadOnlyList<Finding>> UpcomingLater
    {
        init => upcoming = value;
    }

    internal Deferred<IReadOnlyList<Question>> QuestionsLater
    {
        init => questions = value;
    }

    internal Deferred<IReadOnlyList<OpenQuestion>> OpenQuestionsLater
    {
        init => openQuestions = value;
    }

    internal Deferred<IReadOnlyList<Observation>> ObservationsLater
    {
        init => observations = value;
    }

    internal Deferred<IReadOnlyList<ResolvedFinding>> ResolvedLater
    {
        init => resolved = value;
    }

    internal Deferred<IReadOnlyList<EngineError>> ErrorsLater
    {
        init => errors = value;
    }

    internal Deferred<IReadOnlyList<Warning>> WarningsLater
    {
        init => warnings = value;
    }

    internal Deferred<ReportedRisks?> RisksLater
    {
        init => risks = value;
    }

    internal Deferred<PreviousScore?> PreviousScoreLater
    {
        init => previousScore = value;
    }
}
