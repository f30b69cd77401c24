namespace Lg.Model.Reports;

/// <summary>A requirement that is not met, or that cannot be told.</summary>
public sealed record Finding
{
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

    /// <summary>Gets the subject; <c>null</c> when it is the review as a whole.</summary>
    public Subject? Subject { get; init; }

    /// <summary>Gets the verdict: not met or undetermined.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets what was found, with the values of the review.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Gets why, in one or two sentences from the clauses that decide it: the values seen, the limits, or what the review does not say.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Gets the facts that decide it.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Gets what the review says is coming of what is lacking; empty when it says nothing of that. What is planned or proposed is not there, so it is lacking all the same.</summary>
    public IReadOnlyList<StatedPlan> Plans { get; init; } = [];

    /// <summary>Gets how the verdict came about, clause by clause; <c>null</c> when no expression decided it.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>Gets <c>true</c> when every fact is stated and only how the law is read leaves it undetermined; otherwise <c>null</c>.</summary>
    public bool? OpenToInterpretation { get; init; }

    /// <summary>Gets the facts to supply; empty for a decided verdict.</summary>
    public IReadOnlyList<MissingFact> Missing { get; init; } = [];

    /// <summary>Gets the minimal sets of unanswered facts, any one of which could decide it; at most five of at most three, empty for a decided verdict.</summary>
    public IReadOnlyList<IReadOnlyList<MissingFact>> FactsNeeded { get; init; } = [];

    /// <summary>Gets whether there are more or larger such sets than are shown.</summary>
    public bool FactsNeededCut { get; init; }

    /// <summary>Gets what to do about it.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Gets whether it can still be made to hold; <c>null</c> when the verdict is undetermined.</summary>
    public RemedyState? RemedyState { get; init; }

    /// <summary>Gets the smallest change of the review's facts, tried by evaluating it, that would make the requirement hold; empty unless <see cref="RemedyState"/> is <see cref="Reports.RemedyState.Change"/>.</summary>
    public IReadOnlyList<FactChange> Changes { get; init; } = [];

    /// <summary>Gets where the requirement comes from, and then where those come from that are reported under it.</summary>
    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Gets the ids of the requirements that say the same of the subject, and are not reported by themselves.</summary>
    public IReadOnlyList<string> RestatedBy { get; init; } = [];

    /// <summary>Gets the key of the goal that would close it; <c>null</c> when it has none.</summary>
    public string? Goal { get; init; }

    /// <summary>Gets how much the low end of the score would rise if it were met, in points of 100.</summary>
    public required decimal Points { get; init; }

    /// <summary>Gets how a waiver of the requirement stands; <c>null</c> when there is none.</summary>
    public WaiverState? Waiver { get; init; }

    /// <summary>Gets how it stands against last year; <c>null</c> when last year was not given.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Gets the number of further subjects of the requirement with the same verdict, which are counted and have no row; <c>null</c> except on the last row of a long list.</summary>
    public int? Omitted { get; init; }
}
