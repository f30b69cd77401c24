using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Lg.Bench.Ratios;

/// <summary>
/// The processor time of a program that has ended. Windows keeps it with the process; other systems forget the process when it has been
/// waited for, and add its time to that of all children.
/// </summary>
internal static partial class ChildTime
{
    private const int OfChildren = -1;
    private const int Longs = 18;

    /// <summary>Returns the milliseconds of a processor that a program takes, after waiting for its end.</summary>
    public static double Measure(ProcessStartInfo start)
    {
        var before = OperatingSystem.IsWindows() ? 0 : Children();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return OperatingSystem.IsWindows() ? process.TotalProcessorTime.TotalMilliseconds : Children() - before;
    }

    // `struct rusage` begins with the time in user mode and that of the system, each in seconds and microseconds.
    private static double Children()
    {
        var usage = new long[Longs];
        if (ResourceUsage(OfChildren, usage) != 0)
            throw new InvalidOperationException("the system does not say what its children took");
        return (usage[0] + usage[2]) * 1_000.0 + (usage[1] + usage[3]) / 1_000.0;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int ResourceUsage(int who, [Out] long[] usage);
}
