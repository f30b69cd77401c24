namespace Lg.Model.Reports;

/// <summary>
/// A requirement that is not met or cannot be determined for a subject; or one that is not yet in force, with how ready the unit is for it.
/// What takes work to tell – why, on which facts, what would be enough – is made when it is read, the same on every thread and in every
/// order.
/// </summary>
public sealed record Finding : Confidential
{
    private readonly Deferred<FoundPart> found = FoundPart.Nothing;
    private readonly Deferred<LocalizedText> why = FoundPart.NoText;
    private readonly Deferred<Explanation?> explanation = FoundPart.NoExplanation;
    private readonly Deferred<NeededPart> needed = NeededPart.Nothing;
    private readonly Deferred<RemedyPart> change = RemedyPart.Nothing;

    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the title of the requirement.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the id of its rule set.</summary>
    public required string Ruleset { get; init; }

    /// <summary>Gets the id of its area.</summary>
    public required string Area { get; init; }

    /// <summary>Gets its severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets what the criterion of the requirement rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets the subject; <c>null</c> when it is the review as a whole.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Gets the verdict: not met or undetermined; of a requirement that is not yet in force, what it would be.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets how ready the unit is for a requirement that is announced but not yet in force; otherwise <c>null</c>.</summary>
    public Readiness? Readiness { get; init; }

    /// <summary>Gets the day from which a requirement that is announced is in force; otherwise <c>null</c>.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Gets what was found, with the values of the review.</summary>
    public LocalizedText Message
    {
        get => found.Value.Message;
        init => found = Deferred.Of(found.Value with { Message = value });
    }

    /// <summary>
    /// Gets why, in one or two sentences from the clauses that decide it: the values seen, the limits, or what the review does not say.
    /// </summary>
    public LocalizedText Why
    {
        get => why.Value;
        init => why = Deferred.Of(value);
    }

    /// <summary>Gets the facts that decide it.</summary>
    public IReadOnlyList<Evidence> Evidence
    {
        get => found.Value.Evidence;
        init => found = Deferred.Of(found.Value with { Evidence = value });
    }

    /// <summary>
    /// Gets what the review says is coming of what is lacking; empty when it says nothing of that. What is planned or proposed is not
    /// there, so it is lacking all the same.
    /// </summary>
    public IReadOnlyList<StatedPlan> Plans
    {
        get => found.Value.Plans;
        init => found = Deferred.Of(found.Value with { Plans = value });
    }

    /// <summary>Gets how the verdict came about, clause by clause; <c>null</c> when no expression decided it.</summary>
    public Explanation? Explanation
    {
        get => explanation.Value;
        init => explanation = Deferred.Of(value);
    }

    /// <summary>
    /// Gets <c>true</c> when every fact is stated and only how the law is read leaves it undetermined; otherwise <c>null</c>.
    /// </summary>
    public bool? OpenToInterpretation
    {
        get => found.Value.OpenToInterpretation;
        init => found = Deferred.Of(found.Value with { OpenToInterpretation = value });
    }

    /// <summary>Gets the facts to supply; empty for a decided verdict.</summary>
    public IReadOnlyList<MissingFact> Missing
    {
        get => found.Value.Missing;
        init => found = Deferred.Of(found.Value with { Missing = value });
    }

    /// <summary>
    /// Gets the minimal sets of unanswered facts, any one of which could decide it; at most five of at most three, empty for a decided
    /// verdict.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<MissingFact>> FactsNeeded
    {
        get => needed.Value.Sets;
        init => needed = Deferred.Of(needed.Value with { Sets = value });
    }

    /// <summary>Gets whether there are more or larger such sets than are shown.</summary>
    public bool FactsNeededCut
    {
        get => needed.Value.IsCut;
        init => needed = Deferred.Of(needed.Value with { IsCut = value });
    }

    /// <summary>Gets what to do about it.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Gets whether it can still be made to hold; <c>null</c> when the verdict is undetermined.</summary>
    public RemedyState? RemedyState
    {
        get => change.Value.State;
        init => change = Deferred.Of(change.Value with { State = value });
    }

    /// <summary>
    /// Gets the smallest change of the review's facts, tried by evaluating it, that would make the requirement hold; empty unless
    /// <see cref="RemedyState"/> is <see cref="Reports.RemedyState.Change"/>.
    /// </summary>
    public IReadOnlyList<FactChange> Changes
    {
        get => change.Value.Changes;
        init => change = Deferred.Of(change.Value with { Changes = value });
    }

    /// <summary>Gets where the requirement comes from, and then where those come from that are reported under it.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Gets the ids of the requirements that say the same of the subject, and are not reported by themselves.</summary>
    public IReadOnlyList<string> RestatedBy { get; init; } = [];

    /// <summary>Gets the key of the goal that would close it; <c>null</c> when it has none.</summary>
    public string? Goal { get; init; }

    /// <summary>
    /// Gets how much the low end of the score would rise if it were met, in points of 100; 0 for a requirement that is not yet in force.
    /// </summary>
    public decimal Points { get; init; }

    /// <summary>Gets how a waiver of the requirement stands; <c>null</c> when there is none.</summary>
    public WaiverState? Waiver { get; init; }

    /// <summary>Gets how it stands against last year; <c>null</c> when last year was not given.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>
    /// Gets the number of further subjects of the requirement with the same verdict, which are counted and have no row; <c>null</c> except
    /// on the last row of a long list.
    /// </summary>
    public int? Omitted { get; init; }

    internal Deferred<FoundPart> FoundLater
    {
        init => found = value;
    }

    internal Deferred<LocalizedText> WhyLater
    {
        init => why = value;
    }

    internal Deferred<Explanation?> ExplanationLater
    {
        init => explanation = value;
    }

    internal Deferred<NeededPart> NeededLater
    {
        init => needed = value;
    }

    internal Deferred<RemedyPart> RemedyLater
    {
        init => change = value;
    }
}
