using Lg.Model.Reports;
using Lg.Rules.Findings;

namespace Lg.Rules.Inference;

/// <summary>The score of an assessed review, concluded from all its outcomes.</summary>
public sealed class ReviewScore
{
    internal ReviewScore(AssessedReview assessed, Scoring scoring) =>
        (Assessed, Scoring, Board) = (assessed, scoring, scoring.Board(assessed.Catalog.Source));

    /// <summary>Gets the review that was assessed.</summary>
    public AssessedReview Assessed { get; }

    /// <summary>Gets the score: an interval for the whole and for each of its parts.</summary>
    public ScoreBoard Board { get; }

    internal Scoring Scoring { get; }
}
