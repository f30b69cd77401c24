using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>What a report tells of the rows of one requirement.</summary>
internal sealed record ToldRows
{
    /// <summary>Gets how many rows there are to tell of.</summary>
    public required int Count { get; init; }

    /// <summary>Gets those that are told of one by one: the first of each verdict.</summary>
    public required IReadOnlyList<FindingRow> Named { get; init; }

    /// <summary>Gets all that are undetermined.</summary>
    public required IReadOnlyList<Row> Open { get; init; }
}
