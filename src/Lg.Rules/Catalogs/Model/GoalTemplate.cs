using Lg.Model;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>A goal template, defined once per key.</summary>
internal sealed record GoalTemplate
{
    public required string Key { get; init; }

    public required string Area { get; init; }

    public required LocalizedText Title { get; init; }

    public required Template Measure { get; init; }

    public required Template Target { get; init; }

    public Template? Baseline { get; init; }

    public required SourceText Due { get; init; }

    public required string Owner { get; init; }

    /// <summary>
    /// Gets what the goal protects against, so that it stands before others where a review reports such a risk or incident.
    /// </summary>
    public IReadOnlyList<Threat> ProtectsAgainst { get; init; } = [];

    /// <summary>Gets what those who review a unit ask for when they ask for this.</summary>
    public IReadOnlyList<ReviewPoint> Answers { get; init; } = [];

    /// <summary>
    /// Gets the condition on the review for what has to be kept year after year; <c>null</c> when the goal ends by being reached.
    /// </summary>
    public SourceText? Upkeep { get; init; }

    /// <summary>Gets whether the goal only finishes the review itself, and so is to be done before it is decided.</summary>
    public bool FinishesReview { get; init; }

    public required Located Place { get; init; }
}
