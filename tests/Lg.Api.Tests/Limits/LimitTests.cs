using System.Diagnostics;
using System.Net;
using System.Text;
using Lg.Api.Tests.Batches;

namespace Lg.Api.Tests.Limits;

/// <summary>What is too much, too often or too long is refused with when to try again, and ends the work.</summary>
public sealed class LimitTests
{
    private const string Small = """{ "review": {}, "asOf": "2025-12-01" }""";
    private const string Unfinished = "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 100\r\n";

    // Takes some seconds to assess, and a report of a hundred megabytes to tell.
    private static readonly Lazy<string> Large = new(() =>
        $$"""{ "review": { "decisions": [{{ManyOf("decision")}}], "goals": [{{ManyOf("goal")}}], "actions": [{{ManyOf("action")}}] }, "asOf": "2025-12-01" }""");

    [Fact(Timeout = 60_000)]
    public async Task Whoever_does_not_fit_in_the_queue_is_asked_to_come_back()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=0", "--Lg:Limits:RetryAfterSeconds=7");
        await using var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished, "{");

        var response = await client.AssessAsync(Small);

        Assert.Equal(Requests.Problem(503, "busy"), await response.ProblemAsync());
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
    }

    [Fact(Timeout = 60_000)]
    public async Task Whoever_waits_in_the_queue_is_let_in_when_there_is_room()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=1");
        var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished, "{");

        var waiting = client.AssessAsync(Small);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        await slow.DisposeAsync();

        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_full_host_still_tells_that_it_lives()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=0");
        await using var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished, "{");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.AssessAsync(Small)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/live")).StatusCode);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_request_that_is_never_finished_is_given_up()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:RequestSeconds=1");
        await using var slow = await host.ConnectAsync();
        await slow.BeginAsync(Unfinished, "{");

        var response = await slow.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 503 ", response, StringComparison.Ordinal);
        Assert.Contains("Retry-After: 2", response, StringComparison.Ordinal);
        Assert.Contains("urn:lg:problem:timed-out", response, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_request_that_waits_too_long_is_given_up()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=1", "--Lg:Limits:RequestSeconds=1", "--Lg:Limits:BatchSeconds=20");
        await using var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished.Replace("/v1/assessments", BatchRequests.Address, StringComparison.Ordinal).Replace("application/json", BatchRequests.NdJson, StringComparison.Ordinal), "{");

        var response = await client.AssessAsync(Small);

        Assert.Equal(Requests.Problem(503, "timed-out"), await response.ProblemAsync());
    }

    [Fact(Timeout = 60_000)]
    public async Task An_assessment_that_takes_too_long_is_ended()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:RequestSeconds=1", "--Lg:Limits:Items=80000", "--Lg:Limits:ConcurrentAssessments=1");
        using var client = host.CreateClient();

        var response = await client.AssessAsync(Large.Value);

        Assert.Equal(Requests.Problem(503, "timed-out"), await response.ProblemAsync());
        await AssertIsFreeAsync(client);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_assessment_that_nobody_waits_for_is_ended()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:Items=80000", "--Lg:Limits:ConcurrentAssessments=1");
        using var client = host.CreateClient();
        await client.AssessAsync(Small);
        await using (var leaving = await host.ConnectAsync())
        {
            var body = Encoding.UTF8.GetBytes(Large.Value);
            await leaving.SendAsync($"POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
            await leaving.SendAsync(body);
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        await AssertIsFreeAsync(client);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_batch_that_takes_too_long_ends_with_a_problem()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:BatchSeconds=1");
        await using var slow = await host.ConnectAsync();
        var line = Small + "\n";
        await slow.SendAsync($"POST {BatchRequests.Address}?fields=score HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n{line.Length:x}\r\n{line}\r\n");

        var response = await slow.ReadUntilAsync("timed-out\"");

        Assert.Contains("{\"line\":1,\"status\":200,", response, StringComparison.Ordinal);
        Assert.Contains("{\"line\":2,\"status\":503,\"problem\":{\"type\":\"urn:lg:problem:timed-out\"", response, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Whoever_sends_too_slowly_is_told_so()
    {
        await using var host = await RunningHost.StartAsync();
        host.Server.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 100_000, gracePeriod: TimeSpan.FromSeconds(1.5));
        await using var slow = await host.ConnectAsync();
        await slow.BeginAsync(Unfinished, "{");

        Assert.StartsWith("HTTP/1.1 408 ", await slow.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_asked_to_wait()
    {
        await using var factory = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Limits:RequestsPerMinute"] = "2" } };
        var client = factory.CreateClient();
        await client.ReadAsync("/v1/catalog");
        await client.AssessAsync(Small);

        var response = await client.AssessAsync(Small);

        Assert.Equal(Requests.Problem(429, "too-many-requests"), await response.ProblemAsync());
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/ready")).StatusCode);
    }

    [Theory]
    [InlineData(Requests.Assessments, """{ "review": { "goals": [LIST] } }""")]
    [InlineData(Requests.Assessments, """{ "review": { "unit": {} }, "previous": { "goals": [LIST] } }""")]
    [InlineData("/v1/reviews:validate", """{ "goals": [LIST] }""")]
    public async Task A_review_with_too_many_items_is_not_read(string address, string body)
    {
        await using var factory = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Limits:Items"] = "100" } };
        var client = factory.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(client, address, body.Replace("LIST", Keys(100), StringComparison.Ordinal))).StatusCode);
        var response = await PostAsync(client, address, body.Replace("LIST", Keys(101), StringComparison.Ordinal));

        Assert.Equal(Requests.Problem(413, "too-many-items"), await response.ProblemAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    // There is one place, so an assessment that had not ended would keep this one waiting for seconds.
    private static async Task AssertIsFreeAsync(HttpClient client)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(HttpStatusCode.OK, (await client.AssessAsync(Small)).StatusCode);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 2);
    }

    private static string ManyOf(string word) => string.Join(',', Enumerable.Range(0, 2000).Select(number => $$"""{ "key": "{{word}}-{{number}}", "title": "Öva" }"""));

    private static string Keys(int count) => string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{ "key": "{{number}}" }"""));
}
