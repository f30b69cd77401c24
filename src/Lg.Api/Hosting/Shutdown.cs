namespace Lg.Api.Hosting;

/// <summary>
/// Closes the host without losing a request: it first says that it is not ready, then takes no more, and ends with those that have begun.
/// </summary>
internal sealed class Shutdown(IOptions<ShutdownOptions> options, TimeProvider clock) : IHostedLifecycleService
{
    private volatile bool hasBegun;

    /// <summary>Gets whether the host is about to close.</summary>
    public bool HasBegun => hasBegun;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        // The time is running when the host says so.
        var drained = Task.Delay(TimeSpan.FromSeconds(options.Value.DrainSeconds), clock, cancellationToken);
        hasBegun = true;
        return drained;
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
