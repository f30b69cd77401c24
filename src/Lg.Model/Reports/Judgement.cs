namespace Lg.Model.Reports;

/// <summary>
/// The judgement that ISO/IEC 27001:2022 clause 9.3.1 asks management to make, and whether the review is complete enough to make it.
/// </summary>
public sealed record Judgement : Confidential
{
    /// <summary>Gets whether the work is suitable (lämpligt).</summary>
    public required DimensionJudgement Suitability { get; init; }

    /// <summary>Gets whether it is adequate (tillräckligt).</summary>
    public required DimensionJudgement Adequacy { get; init; }

    /// <summary>Gets whether it is effective (har önskad verkan).</summary>
    public required DimensionJudgement Effectiveness { get; init; }

    /// <summary>
    /// Gets whether the review reports what it must; what it does not report may be there all the same, so this decides none of the others.
    /// </summary>
    public required DimensionJudgement Completeness { get; init; }
}
