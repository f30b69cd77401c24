using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Access requests during the year.</summary>
[ReviewType("Begäran om registerutdrag under året", "Access requests during the year")]
public sealed record AccessRequests : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <summary>Gets received, in requests, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Mottagna", "Received", "Hur många begäranden kom in?", "How many requests were received?", Chapter = "2.1", Unit = "requests", Minimum = 0, Maximum = 1000000)]
    public int? Received { get; init; }

    /// <summary>Gets answered in time, in requests, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Besvarade i tid", "Answered in time", "Hur många besvarades i tid (inom en månad eller den längre tid som ni har meddelat)?", "How many were answered in time (within one month or the longer time that you have given notice of)?", Chapter = "2.1", Unit = "requests", Minimum = 0, Maximum = 1000000)]
    public int? InTime { get; init; }

    /// <summary>Gets the answer to "Does the unit judge that the requests are handled satisfactorily?"; <c>null</c> when not stated.</summary>
    [Field("Tillfredsställande hantering", "Satisfactory handling", "Bedömer enheten att begärandena hanteras tillfredsställande?", "Does the unit judge that the requests are handled satisfactorily?", Chapter = "2.1")]
    public bool? JudgedSatisfactory { get; init; }
}
