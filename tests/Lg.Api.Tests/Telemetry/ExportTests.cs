using System.Collections.Concurrent;
using System.Text;
using Lg.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lg.Api.Tests.Telemetry;

/// <summary>
/// Measurements and traces are sent to a collector that the settings name, without a word of what callers write; otherwise nowhere.
/// </summary>
public sealed class ExportTests : IAsyncLifetime
{
    private const string Canary = "kanariefagel7313";

    private readonly ConcurrentQueue<(string Path, string Body)> received = new();
    private WebApplication collector = null!;

    private string Address => Assert.Single(collector.Urls);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        collector = builder.Build();
        collector.MapPost("/{**path}", async (HttpRequest request) =>
        {
            using StreamReader body = new(request.Body, Encoding.Latin1);
            received.Enqueue((request.Path, await body.ReadToEndAsync(TestContext.Current.CancellationToken)));
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
    }

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/under/a/path")]
    public async Task A_collector_that_is_named_gets_measurements_and_traces(string path)
    {
        await AskAsync($"--Lg:Telemetry={Address}{path}");

        Assert.Equal(
            [$"{path.TrimEnd('/')}/v1/metrics", $"{path.TrimEnd('/')}/v1/traces"],
            received.Select(part => part.Path).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("lg.assessments", Sent("metrics"), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", Sent("metrics"), StringComparison.Ordinal);
        Assert.Contains("assess", Sent("traces"), StringComparison.Ordinal);
        Assert.Contains("lg.catalog.hash", Sent("traces"), StringComparison.Ordinal);
        Assert.Contains("getRequirement", Sent("traces"), StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Nothing_that_a_caller_writes_is_sent()
    {
        await AskAsync($"--Lg:Telemetry={Address}");

        Assert.NotEmpty(received);
        Assert.All(received, part => Assert.DoesNotContain(Canary, part.Body, StringComparison.OrdinalIgnoreCase));
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task Without_the_setting_nothing_is_sent_even_if_a_variable_of_OpenTelemetry_names_a_collector()
    {
        await AskAsync($"--OTEL_EXPORTER_OTLP_ENDPOINT={Address}");

        Assert.Empty(received);
    }

    public ValueTask DisposeAsync() => collector.DisposeAsync();

    private string Sent(string signal) =>
        string.Join('\n', received.Where(part => part.Path.EndsWith(signal, StringComparison.Ordinal)).Select(part => part.Body));

    // What has not been sent yet is sent when the host ends.
    private static async Task AskAsync(params string[] settings)
    {
        await using var host = await RunningHost.StartAsync(settings);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/requirements/{Canary}?{Canary}=1");
        request.Headers.TryAddWithoutValidation("User-Agent", Canary);
        request.Headers.TryAddWithoutValidation("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        request.Headers.TryAddWithoutValidation("tracestate", $"{Canary}=1");
        request.Headers.TryAddWithoutValidation("baggage", $"{Canary}=1");
        await client.SendInAsync(request, language: null);
        await client.ReadAsync($"/{Canary}");
        using (var odd = new HttpRequestMessage(new HttpMethod(Canary), "/v1/catalog"))
            await client.SendInAsync(odd, language: null);
        await client.AssessAsync($$"""{ "review": { "unit": { "name": "{{Canary}}" } }, "asOf": "2025-12-01" }""");
        await client.AssessAsync($$"""{ "review": { "{{Canary}}": 1 } }""");
    }
}
