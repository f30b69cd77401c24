using Lg.Api.Access.Network;
using Lg.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

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
    [InlineData("--urls=http://localhost:0;http://*:0")]
    [InlineData("--http_ports=8080")]
    [InlineData("--https_ports=8443")]
    [InlineData("--Kestrel:Endpoints:Any:Url=https://0.0.0.0:0")]
    [InlineData("--Lg:Network:Proxies:0=10.0.0.5")]
    public void An_open_host_is_refused_with_what_to_do(string setting)
    {
        var message = Assert.Throws<OpenToOthersException>(() => Use(setting)).Message;

        Assert.Contains("keys new", message, StringComparison.Ordinal);
        Assert.Contains("Lg:Access:Open=true", message, StringComparison.Ordinal);
        Assert.Equal(2, StartFailure.Of(new OpenToOthersException(message))?.ExitCode);
    }

    [Theory]
    [InlineData("--urls=http://localhost:0")]
    [InlineData("--urls=http://127.0.0.1:0")]
    [InlineData("--urls=http://127.8.8.8:0")]
    [InlineData("--urls=https://[::1]:0")]
    [InlineData("--urls=http://unix:/run/lg.sock")]
    [InlineData("--Kestrel:Endpoints:Own:Url=http://127.0.0.1:0")]
    public void A_host_on_the_machine_itself_needs_nobody(string setting) => Assert.Null(Record.Exception(() => Use(setting)));

    [Fact]
    public void An_open_host_can_be_asked_for() => Assert.Null(Record.Exception(() => Use("--urls=http://*:0", "--Lg:Access:Open=true")));

    [Fact]
    public void An_open_host_with_keys_is_let_be()
    {
        using TemporaryKeys keys = new();

        Assert.Null(Record.Exception(() => Use("--urls=http://*:0", $"--keys={keys.Path}")));
    }

    [Fact]
    public void Whoever_says_to_be_a_proxy_is_not_believed() =>
        Assert.Contains("Lg:Network:Proxies", Assert.Throws<OpenToOthersException>(() => Use("--FORWARDEDHEADERS_ENABLED=true")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("--Lg:Network:Proxies:0=nginx")]
    [InlineData("--Lg:Network:Proxies:0=10.0.0.0/40")]
    [InlineData("--Lg:Network:Origins:0=https://app.example.se/")]
    [InlineData("--Lg:Network:Origins:0=*")]
    [InlineData("--Lg:Network:Origin=https://app.example.se")]
    [InlineData("--Lg:Access:Keys=/nowhere/keys.json")]
    [InlineData("--Lg:Access:Key=x")]
    [InlineData("--Lg:Access:Certificates:Authority=/nowhere/ca.pem")]
    public void Settings_that_say_nothing_are_refused(string setting) => Assert.Equal(2, StartFailure.Of(Record.Exception(() => Use(setting))!)?.ExitCode);

    [Fact]
    public void Open_and_guarded_at_once_is_refused()
    {
        using TemporaryKeys keys = new();

        Assert.Equal(2, StartFailure.Of(Record.Exception(() => Use($"--keys={keys.Path}", "--Lg:Access:Open=true"))!)?.ExitCode);
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

    private static void Use(params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.AddLgApi(settings);
        using var app = builder.Build() as IDisposable;
        ((WebApplication)app).UseLgApi();
    }
}
