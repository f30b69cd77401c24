using Lg.Model.Reports;

namespace Lg.Rules.Inference;

/// <summary>
/// The judgement of an assessed review, concluded from all its outcomes: whether the work is suitable, adequate and effective.
/// </summary>
public sealed class ReviewJudgement
{
    internal ReviewJudgement(AssessedReview assessed, Judgement judgement) => (Assessed, Judgement) = (assessed, judgement);

    /// <summary>Gets the review that was assessed.</summary>
    public AssessedReview Assessed { get; }

    /// <summary>Gets the three answers, each with its grounds.</summary>
    public Judgement Judgement { get; }
}
