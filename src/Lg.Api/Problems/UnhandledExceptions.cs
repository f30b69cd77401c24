using Microsoft.AspNetCore.Diagnostics;

namespace Lg.Api.Problems;

/// <summary>
/// Answers for exceptions. A message or a stack trace can hold what a review says, so only its type is logged and the caller sees neither.
/// </summary>
internal sealed partial class UnhandledExceptions(ILogger<UnhandledExceptions> logger) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var kind = exception is BadHttpRequestException refused ? ProblemKind.Of(refused.StatusCode) : HostProblems.InternalError;
        if (kind == HostProblems.InternalError)
            LogFailure(exception.GetType().FullName, httpContext.TraceIdentifier);

        await Problem.Result(httpContext, kind).ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {RequestId} failed with {ExceptionType}")]
    private partial void LogFailure(string? exceptionType, string requestId);
}
