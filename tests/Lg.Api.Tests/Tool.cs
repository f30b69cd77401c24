using System.Diagnostics;

namespace Lg.Api.Tests;

/// <summary>The tool <c>lg</c> as its users run it, so that the bytes of its output are the real ones.</summary>
internal static class Tool
{
    /// <summary>Returns what the tool writes.</summary>
    /// <exception cref="InvalidOperationException">The tool did not end with 0.</exception>
    public static async Task<byte[]> RunAsync(params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var tool = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lg.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        using var result = new MemoryStream();
        var messages = tool.StandardError.ReadToEndAsync(cancellation);
        await tool.StandardOutput.BaseStream.CopyToAsync(result, cancellation);
        await tool.WaitForExitAsync(cancellation);

        return tool.ExitCode == 0 ? result.ToArray() : throw new InvalidOperationException(await messages);
    }
}
