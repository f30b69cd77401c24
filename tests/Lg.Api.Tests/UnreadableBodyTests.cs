using Lg.Api.Tests.Batches;
using Lg.Api.Tests.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lg.Api.Tests;

/// <summary>A body that cannot be read to its end is its sender's fault: no error of the host, and none in its log.</summary>
public sealed class UnreadableBodyTests
{
    private const string Good = """{ "review": {}, "asOf": "2025-12-01" }""" + "\n";

    // More than any number holds.
    private const string TooLargeSize = "FFFFFFFFFFFFFFFFFF\r\nx";

    [Theory]
    [InlineData(Requests.Assessments)]
    [InlineData("/v1/reviews:validate")]
    public async Task A_chunk_that_is_larger_than_a_number_is_a_problem_of_its_sender(string address)
    {
        await using var host = await RunningHost.StartAsync();
        await using var connection = await host.ConnectAsync();

        await connection.SendAsync(Head(address, "application/json") + TooLargeSize);
        var response = await connection.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400 ", response, StringComparison.Ordinal);
        Assert.Contains("urn:lg:problem:bad-request", response, StringComparison.Ordinal);
    }

    // Whoever runs the host sees which operation was asked for, whatever became of it.
    [Fact]
    public async Task A_body_that_cannot_be_read_is_logged_with_its_operation()
    {
        using CapturedLogs logs = new();
        await using var host = await RunningHost.StartAsync();
        host.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        await using var connection = await host.ConnectAsync();

        await connection.SendAsync(Head(Requests.Assessments, "application/json") + TooLargeSize);

        await logs.WaitForAsync(": assess 400 in ");
    }

    [Theory]
    [InlineData("not a size\r\n")]
    [InlineData(TooLargeSize)]
    public async Task A_batch_that_cannot_be_read_further_is_answered_so_far_and_ends_with_a_problem(string rest)
    {
        await using var host = await RunningHost.StartAsync();
        await using var connection = await host.ConnectAsync();

        await connection.SendAsync($"{Head(BatchRequests.Address, BatchRequests.NdJson)}{Good.Length:x}\r\n{Good}\r\n");
        Assert.Contains("\"line\":1,\"status\":200", await connection.ReadUntilAsync("\"asOf\""), StringComparison.Ordinal);
        await connection.SendAsync(rest);

        Assert.Contains(
            "{\"line\":2,\"status\":400,\"problem\":{\"type\":\"urn:lg:problem:bad-request\"",
            await connection.ReadToEndAsync(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Requests.Assessments, "application/json", "assess ")]
    [InlineData(BatchRequests.Address, BatchRequests.NdJson, "assessBatch ")]
    public async Task A_sender_who_goes_in_the_middle_of_a_body_is_no_error_in_the_log(string address, string mediaType, string operation)
    {
        using CapturedLogs logs = new();
        await using var host = await RunningHost.StartAsync();
        host.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
        var connection = await host.ConnectAsync();

        await connection.BeginAsync(Head(address, mediaType)[..^2], "30\r\n{");
        await connection.CutAsync();
        await logs.WaitForAsync(operation);

        Assert.DoesNotContain($"{nameof(LogLevel.Error)} ", logs.Text, StringComparison.Ordinal);
    }

    private static string Head(string address, string mediaType) =>
        $"POST {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {mediaType}\r\nTransfer-Encoding: chunked\r\n\r\n";
}
