using System.Threading.RateLimiting;

namespace Lg.Api.Limits;

/// <summary>
/// Lets as many assessments run at once as the machine has processors; the others wait their turn. Requests are read while they wait, so that
/// a caller who sends slowly keeps nobody else from being answered.
/// </summary>
internal sealed class AssessmentGate(int places) : IDisposable
{
    // How many can wait is bounded where requests are let in.
    private readonly ConcurrencyLimiter limiter = new(new()
    {
        PermitLimit = places,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Does some work when there is a place for it.</summary>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        using var place = await limiter.AcquireAsync(cancellationToken: cancellation);
        return work();
    }

    public void Dispose() => limiter.Dispose();
}
