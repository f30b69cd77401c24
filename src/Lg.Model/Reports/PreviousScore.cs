namespace Lg.Model.Reports;

/// <summary>The score of last year's review, with the same catalog as this year's.</summary>
public sealed record PreviousScore : Confidential
{
    /// <summary>Gets the day that last year's review is assessed as of, which is its own.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Gets the score. What was not in force that day does not count in it.</summary>
    public required ScoreBoard Score { get; init; }
}
