using Lg.Model.Diagnostics;

namespace Lg.Cli.Output;

/// <summary>Writes several files of a folder: all of them, or none.</summary>
internal static class FileSet
{
    /// <summary>Writes the files; nothing has changed when it returns a problem or somebody has pressed Ctrl-C.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files: path in the folder, what stands there now (<c>null</c> for nothing) and what is to stand there.</param>
    /// <param name="cancellation">Ends the work as long as nothing has been moved into place.</param>
    public static Diagnostic? Write(string folder, IReadOnlyList<(string Path, ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte> After)> files, CancellationToken cancellation)
    {
        List<(string Beside, string Target, ReadOnlyMemory<byte>? Before)> prepared = [];
        var shown = folder;
        try
        {
            foreach (var (path, before, after) in files)
            {
                shown = $"{folder.TrimEnd('/')}/{path}";
                cancellation.ThrowIfCancellationRequested();
                var target = Path.GetFullPath(Path.Combine(folder, path));
                if (!IsAsRead(target, before))
                    return ToolProblems.ChangedMeanwhile(shown);

                prepared.Add((Beside(target, after), target, before));
            }

            cancellation.ThrowIfCancellationRequested();
            Move(prepared);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ToolProblems.Unwritable(shown);
        }
        finally
        {
            foreach (var (beside, _, _) in prepared)
                File.Delete(beside);
        }
    }

    private static bool IsAsRead(string target, ReadOnlyMemory<byte>? before) =>
        File.Exists(target) ? before is { } read && File.ReadAllBytes(target).AsSpan().SequenceEqual(read.Span) : before is null;

    private static string Beside(string target, ReadOnlyMemory<byte> after)
    {
        var inFolder = Directory.CreateDirectory(Path.GetDirectoryName(target)!).FullName;
        var beside = Path.Combine(inFolder, $".{Path.GetRandomFileName()}.lg");
        using FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write);
        stream.Write(after.Span);
        return beside;
    }

    // A move within a folder is atomic, several are not: when one fails, those before it are taken back.
    private static void Move(List<(string Beside, string Target, ReadOnlyMemory<byte>? Before)> prepared)
    {
        var moved = 0;
        try
        {
            for (; moved < prepared.Count; moved++)
                File.Move(prepared[moved].Beside, prepared[moved].Target, overwrite: true);
        }
        catch
        {
            foreach (var (_, target, before) in prepared.Take(moved))
            {
                if (before is { } bytes)
                    File.WriteAllBytes(target, bytes.ToArray());
                else
                    File.Delete(target);
            }

            throw;
        }
    }
}
