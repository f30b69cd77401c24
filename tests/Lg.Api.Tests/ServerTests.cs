using Lg.Api.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Lg.Api.Tests;

/// <summary>What only a real server shows.</summary>
public sealed class ServerTests
{
    private const string BrokenChunks = "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" +
        "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nnot a size\r\n\r\n";

    [Fact]
    public void The_host_listens_on_the_machine_itself() => Assert.Equal("http://127.0.0.1:5080", AddressWith([]));

    [Fact]
    public void An_address_of_your_own_goes_first() => Assert.Equal("http://*:8080", AddressWith(["--urls=http://*:8080"]));

    [Theory]
    [InlineData("--http_ports=8080")]
    [InlineData("--https_ports=8443")]
    public void Ports_of_your_own_go_first(string argument) => Assert.Null(AddressWith([argument]));

    [Fact]
    public async Task The_server_does_not_name_itself()
    {
        await using var host = await RunningHost.StartAsync();
        using var client = host.CreateClient();

        var response = await client.ReadAsync("/health/live");

        Assert.Empty(response.Headers.Server);
    }

    [Fact]
    public async Task Whoever_sends_somewhat_too_much_is_told_so_even_without_naming_a_length()
    {
        await using var host = await RunningHost.StartAsync();
        using var client = host.CreateClient();
        using var content = new StreamContent(new UnseekableStream(Requests.LargestBody + 1L));
        content.Headers.ContentType = new("application/json");

        var response =
            await client.PostAsync(new Uri(Requests.Assessments, UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(Requests.Problem(413, "body-too-large"), await response.ProblemAsync());
    }

    [Fact]
    public async Task A_body_that_the_server_itself_refuses_is_a_problem_too()
    {
        await using var host = await RunningHost.StartAsync();
        await using var connection = await host.ConnectAsync();

        await connection.SendAsync(BrokenChunks);
        var response = await connection.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400 ", response, StringComparison.Ordinal);
        Assert.Contains("urn:lg:problem:bad-request", response, StringComparison.Ordinal);
    }

    private static string? AddressWith(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.UseLgServer();
        return builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
    }
}
