using Lg.Rules.Evaluation;

namespace Lg.Rules.Findings;

/// <summary>A row of an outcome that is told one by one.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Row">The row.</param>
internal sealed record FindingRow(Outcome Outcome, Row Row)
{
    /// <summary>
    /// Gets how many more rows with the same verdict are counted after this one and not told of; <c>null</c> when none is.
    /// </summary>
    public int? Omitted { get; init; }
}
