using Microsoft.Extensions.Options;

namespace Lg.Api.Catalogs;

/// <summary>Reads the catalog again when its folder has changed, and has then stood still for one look: who copies files is not done after the first.</summary>
internal sealed class CatalogWatcher(CatalogStore store, IOptions<CatalogOptions> options, TimeProvider clock) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (store.Folder is not { } folder || options.Value.CatalogPollSeconds is not (> 0 and var seconds))
            return;

        var used = FolderState.Of(folder);
        var seen = used;
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(seconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var before = seen;
            seen = FolderState.Of(folder);
            if (seen is null || seen != before || seen == used)
                continue;

            used = seen;
            await store.ReloadAsync(stoppingToken);
        }
    }
}
