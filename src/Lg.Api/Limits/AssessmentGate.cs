using System.Threading.RateLimiting;

namespace Lg.Api.Limits;

/// <summary>
/// Lets as many assessments run at once as the machine has processors; the others wait their turn. Requests are read while they wait, so
/// that a caller who sends slowly keeps nobody else from being answered.
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

    private int running;
    private int waiting;

    /// <summary>Gets how many run.</summary>
    public int Running => running;

    /// <summary>Gets how many wait.</summary>
    public int Waiting => waiting;

    /// <summary>Does some work when there is a place for it.</summary>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        using var place = await WaitAsync(cancellation);
        Interlocked.Increment(ref running);
        try
        {
            return work();
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    public void Dispose() => limiter.Dispose();

    private async Task<RateLimitLease> WaitAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            return await limiter.AcquireAsync(cancellationToken: cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
