using System.ComponentModel;
using System.Diagnostics;

namespace Lg.Load.Health;

/// <summary>A process beside this one that asks a host whether it lives.</summary>
internal sealed class HealthWatch : IDisposable
{
    private const int Nice = 10;

    private readonly Process process;

    private HealthWatch(Process process) => this.process = process;

    /// <summary>Begins to ask; whoever loads the host from here then goes after both of them.</summary>
    public static HealthWatch Start(Uri host)
    {
        ProcessStartInfo start = new(
            "dotnet",
            [typeof(HealthWatch).Assembly.Location, Commands.ProbeCommand.Name, host.AbsoluteUri])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        HealthWatch watch = new(Process.Start(start)!);
        try
        {
            // Whoever may, sees to it that the thread that asks never waits for a processor.
            watch.process.PriorityClass = ProcessPriorityClass.High;
        }
        catch (Win32Exception)
        {
            Console.WriteLine("the watch on health has no priority of its own: what it measures can be this machine");
        }

        GoAfterOthers();
        return watch;
    }

    /// <summary>Ends, and returns what was measured.</summary>
    public async Task<HealthTimes> EndAsync()
    {
        process.StandardInput.Close();
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return HealthTimes.Parse(line);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    // On Linux a priority is that of a thread, and threads that are made later have that of their maker.
    private static void GoAfterOthers()
    {
        IEnumerable<string> threads = Directory.Exists("/proc/self/task")
            ? Directory.GetDirectories("/proc/self/task").Select(static path => Path.GetFileName(path))
            : [];
        using var renice = Process.Start(new ProcessStartInfo(
            "renice", ["-n", $"{Nice}", "-p", .. threads])
        { RedirectStandardOutput = true, RedirectStandardError = true });
        renice?.WaitForExit();
    }
}
