using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;

namespace Lg.Api.Telemetry;

/// <summary>
/// Writes a line for each request: which operation, what came of it, how long it took and who asked. Never the address itself, which a
/// caller writes.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> logger)
{
    private const string None = "-";

    public async Task InvokeAsync(HttpContext context)
    {
        var began = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var milliseconds = (long)clock.GetElapsedTime(began).TotalMilliseconds;
            var caller = context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? None;
            var operation = OperationOf(context);
            Activity.Current?.SetTag("lg.operation", operation).SetTag("lg.status", context.Response.StatusCode);
            LogAnswered(context.TraceIdentifier, operation, context.Response.StatusCode, milliseconds, caller);
        }
    }

    private static string OperationOf(HttpContext context) =>
        EndpointOf(context)?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? None;

    // Who answers for an exception answers in place of the operation, and takes it from the request.
    private static Endpoint? EndpointOf(HttpContext context) =>
        context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;

    [LoggerMessage(Level = LogLevel.Information, Message = "Request {RequestId}: {Operation} {Status} in {Milliseconds} ms for {Caller}")]
    private partial void LogAnswered(string requestId, string operation, int status, long milliseconds, string caller);
}
