using Lg.Faces;
using Lg.Model.Diagnostics;

namespace Lg.Cli.Output;

/// <summary>Writes several files of a folder: all of them, or none.</summary>
internal static class FileSet
{
    /// <summary>Writes the files; nothing has changed when it returns a problem or somebody has pressed Ctrl-C.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">
    /// The files: path in the folder, what stands there now (<c>null</c> for nothing) and what is to stand there.
    /// </param>
    /// <param name="cancellation">Ends the work as long as nothing has been written.</param>
    public static Diagnostic? Write(
        string folder,
        IReadOnlyList<(string Path, ReadOnlyMemory<byte>? Before, ReadOnlyMemory<byte> After)> files,
        CancellationToken cancellation)
    {
        Stack<(string Target, ReadOnlyMemory<byte>? Before)> written = [];
        var shown = folder;
        try
        {
            foreach (var (path, before, _) in files)
            {
                shown = Shown(folder, path);
                cancellation.ThrowIfCancellationRequested();
                if (!IsAsRead(Path.Combine(folder, path), before))
                    return ToolProblems.ChangedMeanwhile(shown);
            }

            foreach (var (path, before, after) in files)
            {
                shown = Shown(folder, path);
                var target = Path.GetFullPath(Path.Combine(folder, path));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                WholeFile.Write(target, after.Span, overwrite: before is not null);
                written.Push((target, before));
            }

            return null;
        }
        catch (Exception exception) when (WriteProblems.Covers(exception))
        {
            TakeBack(written);
            return WriteProblems.Of(shown, exception);
        }
    }

    private static string Shown(string folder, string path) => $"{folder.TrimEnd('/')}/{path}";

    private static bool IsAsRead(string target, ReadOnlyMemory<byte>? before) =>
        File.Exists(target) ? before is { } read && File.ReadAllBytes(target).AsSpan().SequenceEqual(read.Span) : before is null;

    // One file is written as a whole, several are not: when one fails, those before it are taken back.
    private static void TakeBack(Stack<(string Target, ReadOnlyMemory<byte>? Before)> written)
    {
        foreach (var (target, before) in written)
        {
            if (before is { } bytes)
                WholeFile.Write(target, bytes.Span);
            else
                File.Delete(target);
        }
    }
}
