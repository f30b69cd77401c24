using System.Diagnostics;
using System.Text;
using Lg.Tests;

namespace Lg.Api.Tests.Hosting;

/// <summary>The host as a program that listens, started from a folder of the caller's choice; killed when disposed of.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    public HostProcess(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Lg.Api.dll"), "--urls=http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            lock (output)
                output.AppendLine(line.Data);
        };
        process.BeginOutputReadLine();
    }

    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Returns what it has logged when it listens.</summary>
    public async Task<string> StartedAsync()
    {
        await Patience.UntilAsync(
            () => Output.Contains("Now listening on", StringComparison.Ordinal), () => $"the host does not start:\n{Output}");
        return Output;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
