using Lg.Model.Reports;

namespace Lg.Model;

/// <summary>How a review that was written in an older form was read.</summary>
public sealed record Conversion : Confidential
{
    /// <summary>Gets the version of the form that it was written in.</summary>
    public required string From { get; init; }

    /// <summary>Gets what could not be carried over to the current form, and why.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];
}
