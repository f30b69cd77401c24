using System.Security.Claims;
using System.Threading.RateLimiting;
using Lg.Api.Problems;
using Microsoft.AspNetCore.RateLimiting;

namespace Lg.Api.Limits;

/// <summary>Lets requests in: so many a minute from one caller, so many at once from all of them together, and so many in line.</summary>
internal static class RequestLimiter
{
    private const string Everybody = "everybody";

    public static void Configure(RateLimiterOptions options, LimitOptions limits)
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(OfEachCaller(limits), OfAllTogether(limits));
        options.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected, limits));
    }

    private static PartitionedRateLimiter<HttpContext> OfEachCaller(LimitOptions limits) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        limits.RequestsPerMinute == 0
            ? RateLimitPartition.GetNoLimiter(Everybody)
            : RateLimitPartition.GetFixedWindowLimiter(CallerOf(context), _ => new() { PermitLimit = limits.RequestsPerMinute, Window = TimeSpan.FromMinutes(1) }));

    private static PartitionedRateLimiter<HttpContext> OfAllTogether(LimitOptions limits) => PartitionedRateLimiter.Create<HttpContext, string>(_ =>
        RateLimitPartition.GetConcurrencyLimiter(Everybody, _ => new()
        {
            PermitLimit = limits.ConcurrentRequests,
            QueueLimit = limits.Queue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    // Only the limit of a caller knows when there is room again.
    private static Task RefuseAsync(OnRejectedContext rejected, LimitOptions limits) =>
        rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
            ? Refusals.RefuseAsync(rejected.HttpContext, LimitProblems.TooManyRequests, after)
            : Refusals.RefuseAsync(rejected.HttpContext, LimitProblems.Busy, TimeSpan.FromSeconds(limits.RetryAfterSeconds));

    private static string CallerOf(HttpContext context) =>
        context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
}
