using Lg.Api.Access.Network;
using Lg.Api.Hosting;
using Lg.Api.Tests.Telemetry;
using Lg.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Lg.Api.Tests.Access;

/// <summary>A host that strangers can reach does not start without somebody to guard it.</summary>
public sealed class NetworkTests
{
    [Theory]
    [InlineData("--urls=http://*:0")]
    [InlineData("--urls=http://+:0")]
    [InlineData("--urls=http://0.0.0.0:0")]
    [InlineData("--urls=http://[::]:0")]
    [InlineData("--urls=http://10.0.0.1:0")]
    [InlineData("--urls=http://lg.example.se:0")]
    [InlineData("--urls=http://127.0.0.1:0;http://*:0")]
    [InlineData("--urls=", "--http_ports=8080")]
    [InlineData("--urls=", "--https_ports=8443")]
    [InlineData("--Kestrel:Endpoints:Any:Url=https://0.0.0.0:0")]
    [InlineData("--urls=http://[127.0.0.1]:0")]
    [InlineData("--urls=http://[localhost]:0")]
    [InlineData("--urls=http://localhost.:0")]
    [InlineData("--urls=http://127.0.0.1.:0")]
    [InlineData("--urls=http://0:0")]
    [InlineData("--urls=http://[::ffff:0.0.0.0]:0")]
    [InlineData("--Kestrel:Endpoints:Odd:Url=http://[127.0.0.1]:0")]
    [InlineData("--Lg:Network:Proxies:0=10.0.0.5")]
    public async Task An_open_host_is_refused_with_what_to_do(params string[] settings)
    {
        var message = (await Assert.ThrowsAsync<OpenToOthersException>(() => StartAsync(settings))).Message;

        Assert.Contains("keys new", message, StringComparison.Ordinal);
        Assert.Contains("Lg:Access:Open=true", message, StringComparison.Ordinal);
        Assert.Equal(2, StartFailure.Of(new OpenToOthersException(message)).ExitCode);
    }

    [Theory]
    [InlineData("--urls=http://127.0.0.1:0")]
    [InlineData("--urls=http://127.8.8.8:0")]
    [InlineData("--Kestrel:Endpoints:Own:Url=http://127.0.0.1:0")]
    public Task A_host_on_the_machine_itself_needs_nobody(string setting) => StartAsync(setting);

    [Theory]
    [InlineData("--urls=http://localhost:1")]
    [InlineData("--urls=http://[::1]:1")]
    [InlineData("--urls=http://[::ffff:127.0.0.1]:1")]
    public void The_other_names_of_the_machine_are_its_own(string setting) =>
        Assert.IsNotType<OpenToOthersException>(Record.Exception(() => StartAsync(setting).GetAwaiter().GetResult()));

    [Fact]
    public async Task A_socket_in_the_file_system_needs_nobody()
    {
        SpecialFiles.SkipWithout();
        var folder = Directory.CreateTempSubdirectory("lg-socket-").FullName;

        await StartAsync($"--urls=http://unix:{folder}/lg.sock");

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public Task An_open_host_can_be_asked_for() => StartAsync("--urls=http://*:0", "--Lg:Access:Open=true");

    [Fact]
    public async Task An_open_host_with_keys_is_let_be()
    {
        using TemporaryKeys keys = new();

        await StartAsync("--urls=http://[127.0.0.1]:0", $"--keys={keys.Path}");
    }

    [Fact]
    public Task An_open_host_with_an_issuer_of_tokens_is_let_be() =>
        StartAsync("--urls=http://*:0", "--Lg:Access:Tokens:Authority=https://issuer.example", "--Lg:Access:Tokens:Audience=api://lg");

    [Fact(Timeout = Patience.OfATest)]
    public async Task An_endpoint_that_a_changed_setting_adds_is_judged_too()
    {
        CapturedLogs logs = new();
        await using var host = await RunningHost.StartAsync(
            builder => builder.Logging.AddProvider(logs), "--urls=", "--Kestrel:Endpoints:Own:Url=http://127.0.0.1:0");
        var before = host.App.Urls.ToList();

        host.App.Configuration["Kestrel:Endpoints:Other:Url"] = "http://0.0.0.0:0";
        ((IConfigurationRoot)host.App.Configuration).Reload();

        await logs.WaitForAsync("and let everybody in");
        Assert.Equal(before, host.App.Urls);
    }

    [Fact]
    public async Task Whoever_says_to_be_a_proxy_is_not_believed() => Assert.Contains(
        "Lg:Network:Proxies",
        (await Assert.ThrowsAsync<OpenToOthersException>(() => StartAsync("--FORWARDEDHEADERS_ENABLED=true"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("--Lg:Network:Proxies:0=nginx")]
    [InlineData("--Lg:Network:Proxies:0=10.0.0.0/40")]
    [InlineData("--Lg:Network:Origins:0=https://app.example.se/")]
    [InlineData("--Lg:Network:Origins:0=*")]
    [InlineData("--Lg:Network:Origin=https://app.example.se")]
    [InlineData("--Lg:Access:Keys=/nowhere/keys.json")]
    [InlineData("--Lg:Access:Key=x")]
    [InlineData("--Lg:Access:Certificates:Authority=/nowhere/ca.pem")]
    [InlineData("--Lg:Telemetry=collector")]
    public async Task Settings_that_say_nothing_are_refused(string setting) =>
        Assert.Equal(2, StartFailure.Of((await Record.ExceptionAsync(() => StartAsync(setting)))!).ExitCode);

    [Fact]
    public async Task Open_and_guarded_at_once_is_refused()
    {
        using TemporaryKeys keys = new();

        Assert.Equal(
            2, StartFailure.Of((await Record.ExceptionAsync(() => StartAsync($"--keys={keys.Path}", "--Lg:Access:Open=true")))!).ExitCode);
    }

    [Theory]
    [InlineData("--catalog", "Lg:Catalog")]
    [InlineData("--keys", "Lg:Access:Keys")]
    public void What_is_often_set_has_a_short_name(string name, string setting)
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddLgApi(name, "somewhere");

        Assert.Equal("somewhere", builder.Configuration.GetValue<string>(setting));
    }

    // As the program does, but at a port that is free.
    private static async Task StartAsync(params string[] settings)
    {
        string[] arguments = ["--urls=http://127.0.0.1:0", .. settings];
        var builder = ApiHost.CreateBuilder(arguments);
        builder.Logging.ClearProviders();
        builder.AddLgApi(arguments);
        await using var app = builder.Build();
        app.UseLgApi();
        await app.StartAsync(TestContext.Current.CancellationToken);
    }
}
