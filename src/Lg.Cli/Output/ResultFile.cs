using System.Text;
using Lg.Model.Diagnostics;

namespace Lg.Cli.Output;

/// <summary>Writes a result to a file: the whole of it, or nothing.</summary>
internal static class ResultFile
{
    /// <summary>Returns what is wrong, or <c>null</c> when the file is written.</summary>
    public static Diagnostic? Write(string file, string text, bool overwrite)
    {
        if (Directory.Exists(file) || file.EndsWith(Path.DirectorySeparatorChar) || file.EndsWith('/'))
            return ToolProblems.IsFolder(file);
        if (!overwrite && File.Exists(file))
            return ToolProblems.AlreadyThere(file);

        try
        {
            Replace(file, text, overwrite);
            return null;
        }
        catch (IOException) when (!overwrite && File.Exists(file))
        {
            return ToolProblems.AlreadyThere(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ToolProblems.Unwritable(file);
        }
    }

    // A reader of the file sees the old text or the new, never a part: the move within one folder is atomic.
    private static void Replace(string file, string text, bool overwrite)
    {
        var target = Path.GetFullPath(file);

        // To replace a device by a file would break more than this run.
        if (target.StartsWith("/dev/", StringComparison.Ordinal))
            throw new IOException();

        var folder = Path.GetDirectoryName(target)!;
        var beside = Path.Combine(folder, $".{Path.GetRandomFileName()}.lg");
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
                stream.Write(Encoding.UTF8.GetBytes(text));
            File.Move(beside, target, overwrite);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
