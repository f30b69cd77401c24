using System.Formats.Tar;

namespace Lg.Rules.Catalogs;

// A file that holds what it says and ends: no pipe that waits for a writer, no device that never ends. The host compiles this file too; its
// documentation is in plain comments, because the host's OpenAPI document is made from comments and does not take the same member twice.
internal static class RegularFile
{
    // Reads a file, and no more of it than one byte above a limit; null when it is a pipe, a device or a socket. What cannot be read is an
    // IOException or an UnauthorizedAccessException.
    public static ReadOnlyMemory<byte>? Read(string path, int limit)
    {
        var file = Final(path);

        // What is no regular file has no length, and may wait for ever when it is opened. Nor need an empty file be.
        if (file.Length == 0)
            return IsRegular(file.FullName) ? ReadOnlyMemory<byte>.Empty : default(ReadOnlyMemory<byte>?);

        using var handle = File.OpenHandle(file.FullName);
        var bytes = new byte[Math.Min(file.Length, limit) + 1];
        var read = 0;
        while (read <= limit)
        {
            // It may have grown since it was measured.
            if (read == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * read, limit + 1L));
            if (RandomAccess.Read(handle, bytes.AsSpan(read), read) is not (> 0 and var more))
                break;
            read += more;
        }

        return bytes.AsMemory(0, read);
    }

    // Returns whether there is a file that is no pipe, device or socket.
    public static bool Is(string path)
    {
        try
        {
            var file = Final(path);
            return file.Exists && (file.Length > 0 || IsRegular(file.FullName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Returns what a path leads to in the end. The length of a link is that of its text.
    public static FileInfo Final(string path)
    {
        FileInfo named = new(path);
        return named.LinkTarget is null ? named : new(named.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    // Only an archive asks the system which kind of file a path is, without opening it.
    private static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;

        try
        {
            using MemoryStream archive = new();
            using (TarWriter writer = new(archive, TarEntryFormat.Ustar, leaveOpen: true))
                writer.WriteEntry(path, "x");
            archive.Position = 0;
            using TarReader reader = new(archive);
            return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile };
        }
        catch (IOException)
        {
            // No archive can hold a socket.
            return false;
        }
    }
}
