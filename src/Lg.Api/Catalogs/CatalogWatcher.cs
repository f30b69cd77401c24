using Lg.Model.Diagnostics;
using Microsoft.Extensions.Options;

namespace Lg.Api.Catalogs;

/// <summary>Reads the catalog again when its folder has changed, and has then stood still for one look: who copies files is not done after the first.</summary>
internal sealed partial class CatalogWatcher(CatalogStore store, IOptions<CatalogOptions> options, TimeProvider clock, ILogger<CatalogWatcher> logger) : BackgroundService
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
            await ReloadAsync(stoppingToken);
        }
    }

    private async Task ReloadAsync(CancellationToken cancellation)
    {
        var loaded = await store.ReloadAsync(cancellation);
        if (loaded.IsOk)
        {
            LogReplaced(loaded.Value.CatalogVersion, loaded.Value.CatalogHash);
            return;
        }

        var errors = loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        LogRefused(errors.Count, errors[0].Code, errors[0].File, errors[0].Line, store.Current.CatalogHash);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The catalog is {CatalogVersion}, {CatalogHash}")]
    private partial void LogReplaced(string catalogVersion, string catalogHash);

    [LoggerMessage(Level = LogLevel.Error, Message = "The new catalog is not used: {Errors} errors, the first is {Code} in {File}, line {Line}; {CatalogHash} stays")]
    private partial void LogRefused(int errors, string code, string? file, int line, string catalogHash);
}
