using System.Diagnostics;
using Lg.Tests;

namespace Lg.Api.Tests.Access;

/// <summary>The host as those who run it start it, in a process of its own.</summary>
public sealed class StartTests
{
    [Theory(Timeout = Patience.OfATest)]
    [InlineData("--urls=http://0.0.0.0:0", "and let everybody in")]
    [InlineData("--Lg:Limits:Queue=-1", "The field Queue must be between 0 and 10000.")]
    [InlineData("--keys=/nowhere/keys.json", "the file of keys `/nowhere/keys.json` cannot be used")]
    [InlineData("--catlog=/srv/lg", "`--catlog=/srv/lg` is no option")]
    [InlineData("--urls", "`--urls` has no value")]
    [InlineData("--Lg:Limit:Queue=5", "`Lg:Limit` is no setting; there are Lg:Catalog,")]
    public async Task A_host_that_cannot_start_says_why_in_a_few_lines(string setting, string expected)
    {
        var (exitCode, _, messages) = await RunAsync(setting);

        Assert.Equal((2, true, false), (exitCode, messages.Contains(expected, StringComparison.Ordinal), messages.Contains("   at ", StringComparison.Ordinal)));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Asked_for_help_it_tells_how_it_is_started_and_does_not_start()
    {
        var (exitCode, output, _) = await RunAsync("--help");

        Assert.Equal((0, true, true), (exitCode, output.Contains("--add-catalog <FOLDER>", StringComparison.Ordinal), output.Contains("keys", StringComparison.Ordinal)));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_key_is_made_by_the_same_program()
    {
        using TemporaryKeys keys = new();

        var (exitCode, output, _) = await RunAsync("keys", "new", "--file", keys.Path, "--name", "prov", "--scope", "lg.assess", "--expires", $"{DateTime.UtcNow.AddDays(30):yyyy-MM-dd}");

        Assert.Equal((0, true), (exitCode, output.StartsWith("lg_", StringComparison.Ordinal)));
    }

    private static async Task<(int ExitCode, string Output, string Messages)> RunAsync(params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var host = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lg.Api.dll"), .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = host.StandardOutput.ReadToEndAsync(cancellation);
        var messages = await host.StandardError.ReadToEndAsync(cancellation);
        await host.WaitForExitAsync(cancellation);
        return (host.ExitCode, await output, messages);
    }
}
