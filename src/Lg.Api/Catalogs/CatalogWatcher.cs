namespace Lg.Api.Catalogs;

/// <summary>
/// Reads the catalog again when one of its folders has changed, and all have then stood still for one look: who copies files is not done
/// after the first.
/// </summary>
internal sealed partial class CatalogWatcher(
    CatalogStore store, IOptions<CatalogOptions> options, TimeProvider clock, ILogger<CatalogWatcher> logger) : BackgroundService
{
    // As it was before the host began to answer: a change of the first moment is a change too.
    private string? used = FolderState.Of(store.Folders);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (store.Folders is [] || options.Value.CatalogPollSeconds is not (> 0 and var seconds))
            return;

        var seen = used;
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(seconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var before = seen;
            seen = FolderState.Of(store.Folders);
            if (seen is null || seen != before || seen == used)
                continue;

            used = seen;
            await ReloadAsync(stoppingToken);
        }
    }

    // A watcher that fails would take the host with it.
    private async Task ReloadAsync(CancellationToken cancellation)
    {
        try
        {
            await store.ReloadAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception.GetType().FullName);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading the catalog again failed with {ExceptionType}; the old one stays")]
    private partial void LogFailure(string? exceptionType);
}
