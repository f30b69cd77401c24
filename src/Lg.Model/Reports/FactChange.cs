namespace Lg.Model.Reports;

/// <summary>A change of one fact that would help to meet a requirement.</summary>
public sealed record FactChange : Confidential
{
    /// <summary>Gets the place of the fact in the review, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the label of the fact.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>
    /// Gets what the fact is told of: a thing, such as the local instruction, or another item than the subject; <c>null</c> when it is told
    /// of the unit or of the subject itself.
    /// </summary>
    public LocalizedText? Of { get; init; }

    /// <summary>Gets the value today.</summary>
    public required LocalizedText From { get; init; }

    /// <summary>Gets the values that would do, such as <i>at least 95 %</i>.</summary>
    public required LocalizedText To { get; init; }

    /// <summary>Gets whether any value does: all that is asked is that the fact be stated.</summary>
    public bool AnyValue { get; init; }
}
