namespace Lg.Model.Reports;

/// <summary>What a review says is coming of what a finding lacks: planned for a time, or proposed and not decided.</summary>
public sealed record StatedPlan : Confidential
{
    /// <summary>Gets the place in the review of what is planned or proposed, as a JSON Pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the key of the item that it is, or the name of the field.</summary>
    internal string Key { get; init; } = "";

    /// <summary>Gets what it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>
    /// Gets the day, month or year when it is planned to be in place, as the review writes it; <c>null</c> when that is not said.
    /// </summary>
    public string? PlannedFor { get; init; }

    /// <summary>Gets whether it is proposed, and not decided.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Gets whether that time has passed, so that it is no longer a plan for what is to come.</summary>
    public bool HasPassed { get; init; }

    /// <summary>Gets the sentence that says so.</summary>
    public required LocalizedText Text { get; init; }
}
