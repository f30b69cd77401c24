using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>What a caller asks to have assessed.</summary>
[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AssessmentRequest : Confidential
{
    /// <summary>Gets the review to assess; <c>null</c> when it is missing, which a host refuses.</summary>
    [Field]
    public Review? Review { get; init; }

    /// <summary>Gets last year's review; <c>null</c> when it is not given.</summary>
    [Field]
    public Review? Previous { get; init; }

    /// <summary>Gets the date to assess as of, a whole day; <c>null</c> to take the review's own.</summary>
    [Field]
    public PartialDate? AsOf { get; init; }
}
