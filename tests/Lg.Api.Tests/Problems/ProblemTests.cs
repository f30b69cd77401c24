using Lg.Api.Hosting;
using Lg.Api.Tests.Batches;
using Lg.Api.Tests.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lg.Api.Tests.Problems;

public sealed class ProblemTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Canary = "kanariefågel-7313";

    private readonly HttpClient client = factory.CreateClient();

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/v1")]
    [InlineData("/v2/assessments")]
    [InlineData("/openapi/v2.json")]
    public async Task An_unknown_address_is_not_found(string address) =>
        Assert.Equal(Requests.Problem(404, "not-found"), await (await client.ReadAsync(address)).ProblemAsync());

    [Theory]
    [InlineData("GET", "/v1/assessments", "POST")]
    [InlineData("BREW", "/v1/assessments", "POST")]
    [InlineData("POST", "/v1/requirements", "GET, HEAD")]
    [InlineData("DELETE", "/v1/requirements/RL-LA-02", "GET, HEAD")]
    [InlineData("PUT", "/health/live", "GET, HEAD")]
    public async Task Another_method_is_refused(string method, string address, string allowed)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        var response = await client.SendInAsync(request, language: null);

        Assert.Equal(Requests.Problem(405, "method-not-allowed"), await response.ProblemAsync());
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
    }

    [Fact]
    public async Task A_problem_is_told_as_JSON_whatever_the_caller_accepts()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere") { Headers = { { "Accept", "text/html" } } };

        var response = await client.SendInAsync(request, language: null);

        Assert.Equal(Requests.Problem(404, "not-found"), await response.ProblemAsync());
    }

    [Fact]
    public async Task A_failure_of_the_host_tells_nothing_of_itself()
    {
        await using var failing = new ApiFactory { Clock = new BrokenClock(Canary) };

        var response = await failing.CreateClient().AssessAsync("""{ "review": {} }""", "en");

        Assert.Equal(Requests.Problem(500, "internal-error"), await response.ProblemAsync());
        Assert.Equal(["type", "title", "status", "detail"], (await response.JsonAsync()).EnumerateObject().Select(member => member.Name));
        Assert.DoesNotContain(Canary, await response.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_the_host_is_logged_by_its_type_alone()
    {
        await using var failing = new ApiFactory { Clock = new BrokenClock(Canary) };

        await failing.CreateClient().AssessAsync("""{ "review": {} }""");

        Assert.Contains("An assessment failed with System.TimeZoneNotFoundException", failing.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, failing.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_on_a_line_of_a_batch_does_not_stop_the_next()
    {
        await using var failing = new ApiFactory { Clock = new BrokenClock(Canary) };

        var response = await failing.CreateClient().BatchAsync("{ \"review\": {} }\n{ \"review\": {}, \"asOf\": \"2025-12-01\" }");

        Assert.Equal(
            ["1 500 internal-error", "2 200 2025-12-01"],
            (await response.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(BatchRequests.Shown));
        Assert.DoesNotContain(Canary, failing.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_before_the_answer_is_a_problem_and_is_logged_by_its_type_alone()
    {
        await using var app = await FailingAsync(static _ => throw new InvalidDataException(Canary));

        var response = await app.GetTestClient().ReadAsync("/fail");

        Assert.Equal(Requests.Problem(500, "internal-error"), await response.ProblemAsync());
        AssertIsLoggedByType(app, "failed with System.IO.InvalidDataException");
    }

    [Fact]
    public async Task A_failure_of_the_hosts_own_reading_is_a_failure_of_the_host()
    {
        await using var app = await FailingAsync(static _ => throw new IOException(Canary));

        var response = await app.GetTestClient().ReadAsync("/fail");

        Assert.Equal(Requests.Problem(500, "internal-error"), await response.ProblemAsync());
        AssertIsLoggedByType(app, "failed with System.IO.IOException");
    }

    [Fact]
    public async Task A_failure_after_the_answer_has_begun_ends_it_and_is_logged_by_its_type_alone()
    {
        await using var app = await FailingAsync(static async context =>
        {
            await context.Response.WriteAsync("begun");
            await context.Response.Body.FlushAsync();
            throw new InvalidDataException(Canary);
        });

        await Assert.ThrowsAnyAsync<Exception>(() => app.GetTestClient().ReadAsync("/fail"));

        AssertIsLoggedByType(app, "failed with System.IO.InvalidDataException after its answer had begun");
    }

    private static void AssertIsLoggedByType(WebApplication app, string expected)
    {
        var logs = app.Services.GetServices<ILoggerProvider>().OfType<CapturedLogs>().Single().Text;
        Assert.Contains(expected, logs, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, logs, StringComparison.Ordinal);
    }

    // The host as it is, with an address that fails.
    private static async Task<WebApplication> FailingAsync(RequestDelegate fail)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new CapturedLogs());
        builder.AddLgApi();
        var app = builder.Build();
        app.UseLgApi();
        app.MapGet("/fail", fail);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
