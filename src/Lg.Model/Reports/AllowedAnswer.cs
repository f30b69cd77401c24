using Lg.Model.Fields;

namespace Lg.Model.Reports;

/// <summary>What can be answered to a question.</summary>
public sealed record AllowedAnswer : Confidential
{
    /// <summary>Gets what the answer is.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Gets what each item of a list is; <c>null</c> when the answer is not a list.</summary>
    public FieldKind? ItemKind { get; init; }

    /// <summary>
    /// Gets the words to choose from, or the keys that the review has when the answer refers to other items; empty for other answers.
    /// </summary>
    public IReadOnlyList<ChoiceValue> Choices { get; init; } = [];

    /// <summary>Gets how many more keys the review has; <c>null</c> when all are among the choices.</summary>
    public int? Omitted { get; init; }

    /// <summary>Gets the lists whose items the answer names by key, as JSON Pointers; empty when it names none.</summary>
    public IReadOnlyList<string> RefersTo { get; init; } = [];

    /// <summary>Gets the smallest permitted number; <c>null</c> when there is none.</summary>
    public double? Minimum { get; init; }

    /// <summary>Gets the largest permitted number; <c>null</c> when there is none.</summary>
    public double? Maximum { get; init; }

    /// <summary>
    /// Gets the places, as JSON Pointers, where it can be said instead that it is planned, and for when, or proposed; empty when it cannot.
    /// </summary>
    public IReadOnlyList<string> PlannedIn { get; init; } = [];
}
