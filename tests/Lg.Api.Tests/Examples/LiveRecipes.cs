using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests.Examples;

/// <summary>Answers that only a host on a real server gives: to callers who are slow, many, or late.</summary>
internal static class LiveRecipes
{
    private const string Small = """{ "review": {} }""";
    private const string Unfinished =
        "POST /v1/assessments HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 100\r\n";

    public static async Task<HttpResponseMessage> TooSlow()
    {
        await using var host = await RunningHost.StartAsync();
        host.Server.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 100_000, gracePeriod: TimeSpan.FromSeconds(1.5));
        return await AnswerToUnfinishedAsync(host);
    }

    public static async Task<HttpResponseMessage> TimedOut()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:RequestSeconds=1");
        return await AnswerToUnfinishedAsync(host);
    }

    public static async Task<HttpResponseMessage> Busy()
    {
        await using var host = await RunningHost.StartAsync("--Lg:Limits:ConcurrentRequests=1", "--Lg:Limits:Queue=0");
        await using var slow = await host.ConnectAsync();
        using var client = host.CreateClient();
        await slow.BeginAsync(Unfinished, "{");
        return await Recipes.Send(client, HttpMethod.Post, Requests.Assessments, Small);
    }

    public static async Task<HttpResponseMessage> Closing()
    {
        FakeTimeProvider clock = new(ApiFactory.Noon);
        await using var host = await RunningHost.StartAsync(clock, "--Lg:Shutdown:DrainSeconds=2");
        using var client = host.CreateClient();
        await client.ReadAsync("/health/ready");
        var stopping = host.App.StopAsync(TestContext.Current.CancellationToken);
        var response = await Recipes.Send(client, HttpMethod.Get, "/health/ready");
        clock.Advance(TimeSpan.FromSeconds(2));
        await stopping;
        return response;
    }

    private static async Task<HttpResponseMessage> AnswerToUnfinishedAsync(RunningHost host)
    {
        await using var slow = await host.ConnectAsync();
        await slow.SendAsync($"{Unfinished}\r\n{{");
        var answer = await slow.ReadToEndAsync();

        var status = int.Parse(answer.Split(' ')[1], null);
        HttpResponseMessage response = new(
            (System.Net.HttpStatusCode)status)
        {
            Content = new StringContent(answer[answer.IndexOf('{', StringComparison.Ordinal)..(answer.LastIndexOf('}') + 1)]),
        };
        response.Content.Headers.ContentType = new("application/problem+json");
        return response;
    }
}
