using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Lg.Load;

/// <summary>The host as a process of its own on a free port of this machine, with every line that it logs.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> lines = new();

    private HostProcess(Process process) => this.process = process;

    public Uri Address => address.Task.Result;

    /// <summary>Gets what it has logged.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    public bool IsRunning => !process.HasExited;

    /// <summary>Gets the memory that it holds, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Gets the most memory that it has held since it was last forgotten, in megabytes.</summary>
    public double PeakMegabytes => File.ReadLines($"/proc/{process.Id}/status")
        .Where(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(static line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024)
        .Single();

    /// <summary>Gets how much time of a processor it has taken, whatever else the machine was doing.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<HostProcess> StartAsync()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lg.Api.dll"), "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        // As deploy/lg-api@.service runs it.
        start.Environment["MALLOC_ARENA_MAX"] = "2";
        HostProcess host = new(new Process { StartInfo = start });
        host.process.OutputDataReceived += (_, line) => host.Take(line.Data);
        host.process.ErrorDataReceived += (_, line) => host.Take(line.Data);
        host.process.Start();
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        await host.address.Task.WaitAsync(StartLimit);
        return host;
    }

    /// <summary>Forgets the most memory that it has held.</summary>
    public void ForgetPeak() => File.WriteAllText($"/proc/{process.Id}/clear_refs", "5");

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
            return;

        lines.Enqueue(line);
        if (ListeningLine().Match(line) is { Success: true } match)
            address.TrySetResult(new Uri(match.Groups["address"].Value));
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ListeningLine();
}
