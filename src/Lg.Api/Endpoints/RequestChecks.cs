using Lg.Model;
using Lg.Model.Diagnostics;

namespace Lg.Api.Endpoints;

/// <summary>What the host asks of a request beyond what its form permits: the only place that words it.</summary>
internal static class RequestChecks
{
    /// <summary>Returns what is wrong with a request that could be read; empty when nothing is.</summary>
    public static IReadOnlyList<Diagnostic> Check(AssessmentRequest request) =>
    [
        .. request.Review is null ? [NoReview] : Array.Empty<Diagnostic>(),
        .. request.AsOf is { Day: 0 } asOf ? [NotAWholeDay(asOf)] : Array.Empty<Diagnostic>(),
    ];

    private static Diagnostic NoReview => new()
    {
        Code = "LG4020",
        Pointer = "/review",
        Message = new("begäran har ingen genomgång", "the request has no review"),
        Help = new("lägg genomgången i `review`", "put the review in `review`"),
    };

    private static Diagnostic NotAWholeDay(PartialDate asOf) => new()
    {
        Code = "LG4021",
        Pointer = "/asOf",
        Message = new($"`{asOf}` är inte en hel dag", $"`{asOf}` is not a whole day"),
        Help = new("skriv till exempel `2026-10-31`", "write for example `2026-10-31`"),
    };
}
