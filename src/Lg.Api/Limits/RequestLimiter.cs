using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Lg.Api.Limits;

/// <summary>
/// Lets requests in: so many a minute and so many at once from one caller, so many at once from all of them together, and so many in line.
/// Whoever has its share of the places waits in a line of its own, and so neither in front of others nor in their places.
/// </summary>
internal static class RequestLimiter
{
    private const string Everybody = "everybody";

    // An IPv6 network is 64 bits; whoever has an address in it has all of them.
    private const int BytesOfNetwork = 8;

    public static void Configure(RateLimiterOptions options, LimitOptions limits)
    {
        options.GlobalLimiter =
            PartitionedRateLimiter.CreateChained(RateOfEachCaller(limits), ShareOfEachCaller(limits), OfAllTogether(limits));
        options.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected, limits));
    }

    private static PartitionedRateLimiter<HttpContext> RateOfEachCaller(
        LimitOptions limits) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        limits.RequestsPerMinute == 0
            ? RateLimitPartition.GetNoLimiter(Everybody)
            : RateLimitPartition.GetFixedWindowLimiter(
                CallerOf(context), _ => new() { PermitLimit = limits.RequestsPerMinute, Window = TimeSpan.FromMinutes(1) }));

    private static PartitionedRateLimiter<HttpContext> ShareOfEachCaller(LimitOptions limits)
    {
        var share =
            limits.ConcurrentRequestsPerCaller > 0 ? limits.ConcurrentRequestsPerCaller : Math.Max(1, limits.ConcurrentRequests / 4);
        return PartitionedRateLimiter.Create<HttpContext, string>(context => share >= limits.ConcurrentRequests
            ? RateLimitPartition.GetNoLimiter(Everybody)
            : RateLimitPartition.GetConcurrencyLimiter(CallerOf(context), _ => Places(share, limits.Queue)));
    }

    private static PartitionedRateLimiter<HttpContext> OfAllTogether(
        LimitOptions limits) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
    {
        // Whoever comes this far has not been refused for its share.
        context.Items[Everybody] = true;
        return RateLimitPartition.GetConcurrencyLimiter(Everybody, _ => Places(limits.ConcurrentRequests, limits.Queue));
    });

    private static ConcurrencyLimiterOptions Places(int places, int queue) =>
        new() { PermitLimit = places, QueueLimit = queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };

    // Only the limit of requests a minute knows when there is room again.
    private static Task RefuseAsync(OnRejectedContext rejected, LimitOptions limits)
    {
        var context = rejected.HttpContext;
        return rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
            ? Refusals.RefuseAsync(context, LimitProblems.TooManyRequests, after)
            : Refusals.RefuseAsync(
                context,
                context.Items.ContainsKey(Everybody) ? LimitProblems.Busy : LimitProblems.TooManyAtOnce(),
                TimeSpan.FromSeconds(limits.RetryAfterSeconds));
    }

    private static string CallerOf(HttpContext context) =>
        context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? NetworkOf(context.Connection.RemoteIpAddress);

    private static string NetworkOf(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork))
            : $"{address}";
}
