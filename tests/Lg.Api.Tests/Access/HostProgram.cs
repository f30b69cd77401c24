using System.Diagnostics;
using System.Text;

namespace Lg.Api.Tests.Access;

/// <summary>The host as a program of its own: with its own runtime settings, without culture data, with the files beside it.</summary>
internal static class HostProgram
{
    /// <summary>Returns what it writes on a machine of a language.</summary>
    public static async Task<string> RunAsync(string machine, params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lg.Api.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = machine;
        using var program = Process.Start(start)!;
        var output = await program.StandardOutput.ReadToEndAsync(cancellation);
        await program.WaitForExitAsync(cancellation);
        Assert.Equal(0, program.ExitCode);
        return output;
    }
}
