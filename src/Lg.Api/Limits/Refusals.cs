using System.Globalization;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Lg.Api.Limits;

/// <summary>Tells callers that it was too much, too often or too long, and when to try again.</summary>
internal static class Refusals
{
    public static void Configure(RequestTimeoutOptions options, LimitOptions limits)
    {
        options.DefaultPolicy = PolicyOf(limits.RequestSeconds, limits);
        options.AddPolicy(LimitServices.BatchTime, PolicyOf(limits.BatchSeconds, limits));
    }

    public static Task RefuseAsync(HttpContext context, ProblemKind kind, TimeSpan after)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problem.Result(context, kind).ExecuteAsync(context);
    }

    private static RequestTimeoutPolicy PolicyOf(int seconds, LimitOptions limits) => new()
    {
        Timeout = TimeSpan.FromSeconds(seconds),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = context => RefuseAsync(context, LimitProblems.TimedOut, TimeSpan.FromSeconds(limits.RetryAfterSeconds)),
    };
}
