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
    [Field("Besvarade i tid", "Answered in time", "Hur många besvarades inom en månad?", "How many were answered within one month?", Chapter = "2.1", Unit = "requests", Minimum = 0, Maximum = 1000000)]
    public int? InTime { get; init; }
}
