using Lg.Rules.Catalogs;
using Lg.Workbench.Watching;

namespace Lg.Cli.Commands.Catalogs;

/// <summary>
/// Tells of the files in a folder each time that they have changed. The system wakes it; where it does not – on some network disks, or when
/// the folder is removed and comes back – a look at the clock of each file once a second does.
/// </summary>
internal sealed class FolderChanges : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    // An editor writes a file in several steps, and some write another and rename it.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan SettleAtMost = TimeSpan.FromMilliseconds(400);

    private readonly string folder;
    private readonly CancellationToken cancellation;
    private readonly AutoResetEvent woken = new(false);
    private FileSystemWatcher? watcher;

    public FolderChanges(string folder, CancellationToken cancellation)
    {
        (this.folder, this.cancellation) = (folder, cancellation);
        Listen();
    }

    /// <summary>Returns the files now, and then each time that they have changed, until the run is cancelled.</summary>
    public IEnumerable<WatchedFiles> Each()
    {
        var seen = Stamps();
        yield return WatchedFiles.Read(folder);

        while (WaitHandle.WaitAny([woken, cancellation.WaitHandle], Look) != 1)
        {
            var now = Stamps();
            if (now == seen)
                continue;

            seen = Settled(now);
            Listen();
            if (cancellation.IsCancellationRequested)
                yield break;
            yield return WatchedFiles.Read(folder);
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        woken.Dispose();
    }

    private string Settled(string stamps)
    {
        for (var waited = TimeSpan.Zero; waited < SettleAtMost; waited += Settle)
        {
            cancellation.WaitHandle.WaitOne(Settle);
            var now = Stamps();
            if (now == stamps)
                break;
            stamps = now;
        }

        return stamps;
    }

    // The names, sizes and times of the files: what differs between two of them has been saved.
    private string Stamps()
    {
        try
        {
            var files = CatalogFolder.AllFiles(folder).Select(path => new FileInfo(path));
            return string.Join(
                '\n', files.Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.GetType().Name;
        }
    }

    // The system forgets a folder that is removed, also when another of the same name comes.
    private void Listen()
    {
        try
        {
            watcher?.Dispose();
            watcher = Directory.Exists(folder) ? new(folder, "*.yaml") { IncludeSubdirectories = true } : null;
            if (watcher is null)
                return;

            watcher.Changed += Wake;
            watcher.Created += Wake;
            watcher.Deleted += Wake;
            watcher.Renamed += Wake;
            watcher.Error += (_, _) => woken.Set();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException
            or UnauthorizedAccessException
            or ArgumentException
            or PlatformNotSupportedException)
        {
            // The look once a second is enough.
            watcher = null;
        }
    }

    private void Wake(object sender, FileSystemEventArgs change) => woken.Set();
}
