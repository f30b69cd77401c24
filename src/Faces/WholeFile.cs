namespace Lg.Faces;

/// <summary>
/// How the programs write a file. One that is there is written where it lies, so that it keeps its owner, group, rights and names, and
/// links, devices, pipes and mounted files are what they were. A new one is written beside its place and moved there. Either way no other
/// program of ours reads half of it.
/// </summary>
internal static class WholeFile
{
    /// <summary>The rights of a file that is for its owner alone.</summary>
    public const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // Whoever holds the file writes a few kilobytes.
    private const int Attempts = 200;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(50);

    /// <summary>Writes a file as a whole.</summary>
    /// <param name="path">The file; the name is followed where it is a link.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="rights">The rights of a file that is new; without them, those that the user gives new files.</param>
    /// <param name="overwrite">Whether there may be a file already; otherwise that is an <see cref="IOException"/>.</param>
    public static void Write(string path, ReadOnlySpan<byte> bytes, UnixFileMode? rights = null, bool overwrite = true)
    {
        // What cannot be opened as it is called may be a link to what is not there yet.
        if (overwrite && WasReplaced(path, bytes))
            return;

        var target = Target(path);
        if (!WasCreated(target, bytes, rights, overwrite) && !WasReplaced(target, bytes))
            throw new FileNotFoundException();
    }

    /// <summary>Changes what a file holds, and waits for others who do the same, so that no change is lost.</summary>
    /// <param name="path">The file. A new one is for its owner alone.</param>
    /// <param name="change">Returns what it is to hold instead of what it holds; a new file holds nothing.</param>
    /// <returns>What it holds now.</returns>
    public static byte[] Change(string path, Func<byte[], byte[]> change)
    {
        FileStreamOptions options =
            new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Private;
        using var stream = Patiently(() => new FileStream(path, options));
        var before = new byte[stream.Length];
        stream.ReadExactly(before);
        var after = change(before);
        Replace(stream, after);
        return after;
    }

    /// <summary>Reads a file that another program may be writing; waits until it is whole.</summary>
    public static byte[] Read(string path) => Patiently(() => File.ReadAllBytes(path));

    /// <summary>Returns whether an exception says that another program uses the file now.</summary>
    public static bool IsHeld(IOException exception) =>
        exception.HResult is unchecked((int)0x80070020)
            || (OperatingSystem.IsLinux() && exception.HResult == 11)
            || (OperatingSystem.IsMacOS() && exception.HResult == 35);

    // Writes over what an open file holds. What needs room goes first: on a full disk the file is as it was.
    private static void Replace(FileStream stream, ReadOnlySpan<byte> bytes)
    {
        // A pipe has no length, and a device none that counts.
        var before = stream.CanSeek ? stream.Length : 0;
        if (bytes.Length > before)
            Append(stream, before, bytes[(int)before..]);
        if (before == 0)
            return;

        stream.Position = 0;
        stream.Write(bytes[..(int)Math.Min(before, bytes.Length)]);
        if (bytes.Length < before)
            stream.SetLength(bytes.Length);
        stream.Flush(flushToDisk: true);
    }

    private static void Append(FileStream stream, long end, ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (stream.CanSeek)
                stream.Position = end;
            stream.Write(bytes);
            if (stream.CanSeek)
                stream.Flush(flushToDisk: true);
        }
        catch
        {
            Shorten(stream, end);
            throw;
        }
    }

    private static void Shorten(FileStream stream, long length)
    {
        try
        {
            if (stream.CanSeek)
                stream.SetLength(length);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // A device has no length to take back.
        }
    }

    private static bool WasReplaced(string path, ReadOnlySpan<byte> bytes)
    {
        // A pipe has a reader, who may have locked it. What is empty has nothing that two could mix.
        var share = new FileInfo(Target(path)) is { Exists: true, Length: > 0 } ? FileShare.None : FileShare.ReadWrite;
        try
        {
            using FileStream stream =
                new(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Write, Share = share, BufferSize = 0 });
            Replace(stream, bytes);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static bool WasCreated(string target, ReadOnlySpan<byte> bytes, UnixFileMode? rights, bool overwrite)
    {
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.lg");
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && rights is { } only)
            options.UnixCreateMode = only;
        try
        {
            using (FileStream stream = new(beside, options))
                Append(stream, 0, bytes);
            File.Move(beside, target, overwrite: false);
            return true;
        }
        catch (IOException) when (overwrite && File.Exists(target))
        {
            // Somebody was first.
            return false;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // A link may lead to what is not there yet.
    private static string Target(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? target.FullName
            : Path.GetFullPath(path);

    private static T Patiently<T>(Func<T> use)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return use();
            }
            catch (IOException held) when (IsHeld(held) && attempt < Attempts)
            {
                Thread.Sleep(BetweenAttempts);
            }
        }
    }
}
