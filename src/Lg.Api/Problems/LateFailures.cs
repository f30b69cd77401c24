namespace Lg.Api.Problems;

/// <summary>
/// Ends an answer that failed after it had begun. It is too late for a problem, and the server would log the exception with its message,
/// which can hold what a review says.
/// </summary>
internal sealed partial class LateFailures(RequestDelegate next, ILogger<LateFailures> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (context.Response.HasStarted)
        {
            // Of a caller who has gone there is nothing to tell.
            if (!context.RequestAborted.IsCancellationRequested)
                LogFailure(exception.GetType().FullName, context.TraceIdentifier);

            // Whoever reads sees that the answer is not whole.
            context.Abort();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {RequestId} failed with {ExceptionType} after its answer had begun")]
    private partial void LogFailure(string? exceptionType, string requestId);
}
