using System.Net;
using System.Text;
using Lg.Api.Limits;
using Lg.Api.Tests.Batches;
using Lg.Api.Tests.Telemetry;
using Lg.Tests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lg.Api.Tests.Limits;

/// <summary>What is too much, too often or too long is refused with when to try again, and ends the work.</summary>
public sealed class LimitTests
{
    private const string Small = """{ "review": {}, "asOf": "2025-12-01" }""";

    // Its assessment has to ask the clock of the host.
    private const string WithoutDay = """{ "review": {} }""";

    private const string Unfinished =
        "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 100\r\n";

    [Fact(Timeout = Patience.OfATest)]
    public async Task Whoever_does_not_fit_in_the_queue_is_asked_to_come_back()
    {
        await using var host =
            await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=0", "--Lg:Limits:RetryAfterSeconds=7");
        await using var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished, "{");

        var response = await client.AssessAsync(Small);

        Assert.Equal(Requests.Problem(503, "busy"), await response.ProblemAsync());
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Whoever_waits_in_the_queue_is_let_in_when_there_is_room()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=1");
        var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished, "{");

        var waiting = client.AssessAsync(Small);
        await Patience.UntilAsync(() => WaitingIn(host) == 1, () => "the request does not wait in the queue");
        Assert.False(waiting.IsCompleted);
        await slow.DisposeAsync();

        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_full_host_still_tells_that_it_lives()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=0");
        await using var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished, "{");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.AssessAsync(Small)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/health/live")).StatusCode);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_request_that_is_never_finished_is_given_up()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:RequestSeconds=1");
        await using var slow = await host.ConnectAsync();
        await slow.SendAsync($"{Unfinished}\r\n{{");

        var response = await slow.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 503 ", response, StringComparison.Ordinal);
        Assert.Contains("Retry-After: 2", response, StringComparison.Ordinal);
        Assert.Contains("urn:lg:problem:timed-out", response, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_request_that_waits_too_long_is_given_up()
    {
        await using var host =
            await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=1", "--Lg:Limits:RequestSeconds=1");
        await using var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(
            Unfinished.Replace("/v1/assessments", BatchRequests.Address, StringComparison.Ordinal)
                .Replace("application/json", BatchRequests.NdJson, StringComparison.Ordinal),
            "{");

        var response = await client.AssessAsync(Small);

        Assert.Equal(Requests.Problem(503, "timed-out"), await response.ProblemAsync());
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task An_assessment_that_takes_too_long_is_ended()
    {
        using HeldClock clock = new();
        await using var host = await HeldUntilAbortedAsync(clock, "--Lg:Limits:RequestSeconds=1");
        using var client = host.CreateClient();

        var response = await client.AssessAsync(WithoutDay);

        Assert.Equal(Requests.Problem(503, "timed-out"), await response.ProblemAsync());
        await AssertIsFreeAsync(host);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task An_assessment_that_nobody_waits_for_is_ended()
    {
        using Witness witness = new();
        using HeldClock clock = new();
        await using var host = await HeldUntilAbortedAsync(clock);
        var leaving = await host.ConnectAsync();
        var head = Unfinished.Replace("Content-Length: 100", $"Content-Length: {WithoutDay.Length}", StringComparison.Ordinal);
        await leaving.SendAsync($"{head}\r\n{WithoutDay}");
        await Patience.WaitAsync(clock.Asked);
        Assert.Equal(1, Gate(host).Running);

        await leaving.CutAsync();

        await Patience.UntilAsync(() => Gate(host).Running == 0, () => "the assessment goes on");
        Assert.Contains("lg.assessments 1 outcome=ended", witness.MeasuredOf(host.App.Services));
        await AssertIsFreeAsync(host);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_batch_that_takes_too_long_ends_with_a_problem()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:BatchSeconds=1");
        await using var slow = await host.ConnectAsync();
        await slow.SendAsync(
            $"POST {BatchRequests.Address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" +
            "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");

        var response = await slow.ReadUntilAsync("timed-out\"");

        Assert.StartsWith("HTTP/1.1 200 ", response, StringComparison.Ordinal);
        Assert.Contains(
            "{\"line\":1,\"status\":503,\"problem\":{\"type\":\"urn:lg:problem:timed-out\"", response, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Whoever_sends_too_slowly_is_told_so()
    {
        await using var host = await RunningHost.StartAsync();
        host.Server.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 100_000, gracePeriod: TimeSpan.FromSeconds(1.5));
        await using var slow = await host.ConnectAsync();
        await slow.SendAsync($"{Unfinished}\r\n{{");

        Assert.StartsWith("HTTP/1.1 408 ", await slow.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_asked_to_wait()
    {
        await using var factory = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Limits:RequestsPerMinute"] = "2" } };
        var client = factory.CreateClient();
        await client.ReadAsync("/v1/catalog");
        await client.ReadAsync("/v1/catalog");

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

        Assert.Equal(
            HttpStatusCode.OK, (await PostAsync(client, address, body.Replace("LIST", Keys(100), StringComparison.Ordinal))).StatusCode);
        var response = await PostAsync(client, address, body.Replace("LIST", Keys(101), StringComparison.Ordinal));

        Assert.Equal(Requests.Problem(413, "too-many-items"), await response.ProblemAsync());
    }

    [Theory]
    [InlineData(Requests.Assessments, "{ \"review\": {FIELDS} }", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/v1/reviews:validate", "{FIELDS}", HttpStatusCode.OK)]
    public async Task A_review_with_more_fields_than_its_items_could_have_is_not_read(string address, string body, HttpStatusCode whenRead)
    {
        await using var factory = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Limits:Items"] = "100" } };
        var client = factory.CreateClient();

        Assert.Equal(
            whenRead, (await PostAsync(client, address, body.Replace("FIELDS", Fields(5_040), StringComparison.Ordinal))).StatusCode);
        var response = await PostAsync(client, address, body.Replace("FIELDS", Fields(5_050), StringComparison.Ordinal));

        Assert.Equal(Requests.Problem(413, "too-many-items"), await response.ProblemAsync());
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    // An assessment that has begun is held until its request is given up, and there is one place for assessments.
    private static Task<RunningHost> HeldUntilAbortedAsync(HeldClock clock, params string[] settings) =>
        RunningHost.StartWithAsync(
            context => context.RequestAborted.Register(clock.Release), clock, ["--Lg:Limits:ConcurrentAssessments=1", .. settings]);

    private static AssessmentGate Gate(RunningHost host) => host.App.Services.GetRequiredService<AssessmentGate>();

    private static long? WaitingIn(RunningHost host)
    {
        var limiter = host.App.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
        return limiter.GetStatistics(new DefaultHttpContext())?.CurrentQueuedCount;
    }

    // The next one is let in. As a batch, which has all the time it needs also where a request has a second.
    private static async Task AssertIsFreeAsync(RunningHost host)
    {
        using var client = host.CreateClient();
        using StringContent content = new(Small, Encoding.UTF8, BatchRequests.NdJson);
        Uri address = new($"{BatchRequests.Address}?top=0", UriKind.Relative);

        var response = await client.PostAsync(address, content, TestContext.Current.CancellationToken);

        Assert.StartsWith("{\"line\":1,\"status\":200,", await response.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, Gate(host).Running);
    }

    private static string Fields(int count) => string.Join(',', Enumerable.Repeat("\"a\":0", count));

    private static string Keys(int count) => string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{ "key": "{{number}}" }"""));
}
