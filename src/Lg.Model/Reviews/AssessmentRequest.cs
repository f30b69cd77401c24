using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>What a caller asks to have assessed.</summary>
[ReviewType("En begäran om bedömning", "A request for an assessment")]
public sealed record AssessmentRequest
{
    /// <summary>Gets the review to assess; <c>null</c> when it is missing, which a host refuses.</summary>
    [Field("Genomgång", "Review", "Vilken genomgång ska bedömas?", "Which review is to be assessed?")]
    public Review? Review { get; init; }

    /// <summary>Gets last year's review; <c>null</c> when it is not given.</summary>
    [Field("Förra årets genomgång", "Last year's review", "Hur löd förra årets genomgång?", "What did last year's review say?")]
    public Review? Previous { get; init; }

    /// <summary>Gets the date to assess as of, a whole day; <c>null</c> to take the review's own.</summary>
    [Field("Bedöms per", "As of", "Per vilket datum ska genomgången bedömas?", "As of which date is the review to be assessed?")]
    public PartialDate? AsOf { get; init; }
}
