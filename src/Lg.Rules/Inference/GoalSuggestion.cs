using Lg.Model.Reports;
using Lg.Rules.Findings;

namespace Lg.Rules.Inference;

/// <summary>A goal that an assessed review suggests, concluded from all that calls for it.</summary>
public sealed class GoalSuggestion
{
    internal GoalSuggestion(AssessedReview assessed, RankedGoal ranked) => (Assessed, Ranked) = (assessed, ranked);

    /// <summary>Gets the review that was assessed.</summary>
    public AssessedReview Assessed { get; }

    /// <summary>
    /// Gets the goal. Its place among the others, and so <see cref="SuggestedGoal.FirstPage"/>, is decided in the report.
    /// </summary>
    public SuggestedGoal Goal => Ranked.Goal;

    internal RankedGoal Ranked { get; }

    /// <summary>Returns the key of the goal, without any content of the review.</summary>
    public override string ToString() => Goal.Key;
}
