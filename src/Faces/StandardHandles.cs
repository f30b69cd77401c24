namespace Lg.Faces;

/// <summary>
/// Which of the standard handles whoever started the program has left closed. The runtime's own first files then take their numbers: what
/// is written there is lost or taken for a signal, and what is read there never comes. Only Linux tells.
/// </summary>
internal static class StandardHandles
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    private const string Files = "/proc/self/fd";

    /// <summary>Returns whether a handle was closed when the program was started.</summary>
    public static bool IsClosed(int number)
    {
        try
        {
            return OperatingSystem.IsLinux() && TargetOf($"{Files}/{number}") is var target
                && (target is null
                    || target.StartsWith("/memfd:", StringComparison.Ordinal)
                    || target.StartsWith("anon_inode:", StringComparison.Ordinal)
                    || IsOwnPipe(number, target));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Nobody but the runtime has both ends of a pipe.
    private static bool IsOwnPipe(int number, string target) =>
        target.StartsWith("pipe:", StringComparison.Ordinal)
        && Directory.EnumerateFileSystemEntries(Files)
            .Where(file => TargetOf(file) == target)
            .Any(file => DirectionOf(Path.GetFileName(file)) != DirectionOf($"{number}"));

    private static string? TargetOf(string file) => new FileInfo(file).LinkTarget;

    // The last octal digit of the flags: 0 to read, 1 to write, 2 for both.
    private static char DirectionOf(string number) =>
        File.ReadLines($"/proc/self/fdinfo/{number}").Single(line => line.StartsWith("flags:", StringComparison.Ordinal))[^1];
}
