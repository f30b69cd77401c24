using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>A requirement and a subject for which it is not met, undetermined or not yet in force.</summary>
public sealed record FindingView : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the place of the subject in the review; <c>null</c> when it is the review as a whole.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the verdict: not met or undetermined; of a requirement that is not yet in force, what it would be.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets how ready the unit is for a requirement that is announced but not yet in force.</summary>
    public Readiness? Readiness { get; init; }

    /// <summary>Gets the day from which a requirement that is announced is in force.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>
    /// Gets what was found, with the values of the review; <c>null</c> when <c>why</c> says it, or only answers are missing.
    /// </summary>
    public LocalizedText? Message { get; init; }

    /// <summary>
    /// Gets why, in one or two sentences from the clauses that decide it: the values seen, the limits, or what the review does not say.
    /// </summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Gets what the review says is coming of what is lacking.</summary>
    public IReadOnlyList<StatedPlan> Plans { get; init; } = [];

    /// <summary>
    /// Gets <c>true</c> when every fact is stated and only how the law is read leaves it undetermined; otherwise <c>null</c>.
    /// </summary>
    public bool? OpenToInterpretation { get; init; }

    /// <summary>Gets how much the low end of the score would rise if it were met, in points of 100.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets how a waiver of the requirement stands.</summary>
    public WaiverState? Waiver { get; init; }

    /// <summary>Gets how it stands against last year.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Gets the ids of the requirements that say the same of the subject, and are not reported by themselves.</summary>
    public IReadOnlyList<string> RestatedBy { get; init; } = [];

    /// <summary>Gets, on request, the facts that decide it.</summary>
    public IReadOnlyList<FactView> Evidence { get; init; } = [];

    /// <summary>Gets, on request, the facts to supply, when they are others than those of <c>factsNeeded</c>.</summary>
    public IReadOnlyList<AskedView> Missing { get; init; } = [];

    /// <summary>Gets, on request, the minimal sets of unanswered facts, any one of which could decide it.</summary>
    public IReadOnlyList<IReadOnlyList<AskedView>> FactsNeeded { get; init; } = [];

    /// <summary>Gets whether there are more or larger such sets than are shown.</summary>
    public bool FactsNeededCut { get; init; }

    /// <summary>Gets, on request, whether it can still be made to hold; <c>null</c> when the verdict is undetermined.</summary>
    public RemedyState? RemedyState { get; init; }

    /// <summary>
    /// Gets, on request, the smallest change of the review's facts, tried by evaluating it, that would make the requirement hold.
    /// </summary>
    public IReadOnlyList<ChangeView> Changes { get; init; } = [];

    /// <summary>Gets, on request, how the verdict came about, clause by clause.</summary>
    public ExplanationView? Explanation { get; init; }

    /// <summary>
    /// Gets the number of further subjects of the requirement with the same verdict, which are counted and have no row; <c>null</c> except
    /// on the last row of a long list.
    /// </summary>
    public int? Omitted { get; init; }
}
