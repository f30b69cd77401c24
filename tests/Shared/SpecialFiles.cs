using System.Diagnostics;
using System.Net.Sockets;

namespace Lg.Tests;

/// <summary>Files that are not what they seem, where the system has them.</summary>
internal static class SpecialFiles
{
    /// <summary>Skips a test where there are none.</summary>
    public static void SkipWithout() => Assert.SkipWhen(OperatingSystem.IsWindows(), "pipes, devices and rights of Unix");

    /// <summary>Makes a pipe, which whoever opens it waits at.</summary>
    public static string Pipe(string path) => Ran("mkfifo", path);

    /// <summary>Gives a file a second name.</summary>
    public static string HardLink(string path, string existing)
    {
        Ran("ln", existing, path);
        return path;
    }

    /// <summary>Makes a socket.</summary>
    public static Socket Socket(string path)
    {
        Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        return socket;
    }

    /// <summary>Runs a line of shell; returns how it ended and what it complained of.</summary>
    public static (int ExitCode, string Error) Shell(string line, params string[] arguments)
    {
        ProcessStartInfo start = new("sh", ["-c", line, .. arguments]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    /// <summary>Returns the rights of a file or folder.</summary>
    public static UnixFileMode Rights(string path) =>
        OperatingSystem.IsWindows() ? throw new PlatformNotSupportedException() : File.GetUnixFileMode(path);

    /// <summary>Sets the rights of a file or folder.</summary>
    public static void SetRights(string path, UnixFileMode rights)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, rights);
    }

    private static string Ran(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return arguments[^1];
    }
}
