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
    [InlineData("--urls=http://[127.0.0.1]:0", "and let everybody in")]
    [InlineData("--urls=nonsense", "nonsense")]
    [InlineData("--urls=http://127.0.0.1:99999", "choose where to listen")]
    [InlineData("--urls=http://127.0.0.1:-1", "choose where to listen")]
    [InlineData("--urls=ftp://127.0.0.1:0", "Unrecognized scheme in server address")]
    [InlineData("--urls=http://192.0.2.1:0 --Lg:Access:Open=true", "choose where to listen")]
    [InlineData("--urls=https://127.0.0.1:0", "certificate")]
    [InlineData("--Kestrel:Endpoints:One:Protocols=Http1", "One")]
    [InlineData(
        "--Kestrel:Endpoints:One:Url=https://127.0.0.1:0 --Kestrel:Endpoints:One:Certificate:Path=/nowhere/cert.pfx", "/nowhere/cert.pfx")]
    [InlineData("--Kestrel:Endpoints:One:Url=https://127.0.0.1:0 --Kestrel:Endpoints:One:Certificate:Path=appsettings.json", "certificate")]
    [InlineData("--Logging:LogLevel:Default=Loud", "Loud")]
    [InlineData("--Logging:Console:FormatterName=yaml --Logging:Console:LogLevel:Default=Loud", "Loud")]
    [InlineData("--contentRoot=/nowhere/at/all", "/nowhere/at/all")]
    public async Task A_host_that_cannot_start_says_why_in_a_few_lines(string setting, string expected)
    {
        var (exitCode, output, messages) =
            await RunAsync(setting.Split(" --").Select((part, index) => index == 0 ? part : $"--{part}").ToArray());

        Assert.True(exitCode == 2 && messages.Contains(expected, StringComparison.Ordinal), $"{exitCode}\n{messages}");
        Assert.DoesNotContain("   at ", output + messages, StringComparison.Ordinal);
        Assert.InRange(messages.TrimEnd().Split('\n').Length, 1, 6);
    }

    [Theory]
    [InlineData("--urls=nonsense 2>&-")]
    [InlineData("--urls=nonsense 2>/dev/full")]
    [InlineData("--urls=nonsense <&- >&- 2>&-")]
    [InlineData("--catlog=x 2>&-")]
    [InlineData("keys list --file \"$1\" >/dev/full")]
    [InlineData("keys list --file /nowhere/keys.json 2>&-")]
    public void A_closed_or_full_handle_ends_a_start_with_2_and_without_a_crash(string arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the handles of Linux");
        using TemporaryKeys keys = new();
        keys.Add("lg.assess");

        var (exitCode, error) = SpecialFiles.Shell(
            $"exec timeout 120 dotnet \"$0\" {arguments}", Path.Combine(AppContext.BaseDirectory, "Lg.Api.dll"), keys.Path);

        Assert.Equal((2, false), (exitCode, error.Contains("   at ", StringComparison.Ordinal)));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Asked_for_help_it_tells_how_it_is_started_and_does_not_start()
    {
        var (exitCode, output, _) = await RunAsync("--help");

        Assert.Equal(
            (0, true, true),
            (
                exitCode,
                output.Contains("--add-catalog <FOLDER>", StringComparison.Ordinal),
                output.Contains("keys", StringComparison.Ordinal)));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_key_is_made_by_the_same_program()
    {
        using TemporaryKeys keys = new();

        var (exitCode, output, _) = await RunAsync(
            "keys",
            "new",
            "--file",
            keys.Path,
            "--name",
            "prov",
            "--scope",
            "lg.assess",
            "--expires",
            $"{DateTime.UtcNow.AddDays(30):yyyy-MM-dd}");

        Assert.Equal((0, true), (exitCode, output.StartsWith("lg_", StringComparison.Ordinal)));
    }

    private static async Task<(int ExitCode, string Output, string Messages)> RunAsync(params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var host = Process.Start(new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Lg.Api.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = host.StandardOutput.ReadToEndAsync(cancellation);
        var messages = await host.StandardError.ReadToEndAsync(cancellation);
        await host.WaitForExitAsync(cancellation);
        return (host.ExitCode, await output, messages);
    }
}
