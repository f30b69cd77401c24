using System.Net.Http.Headers;

namespace Lg.Load.Steady;

/// <summary>Keeps a host on this machine as busy as it lets itself be, and holds every answer against the library's.</summary>
internal static class Load
{
    private static readonly Uri Target = new("/v1/assessments", UriKind.Relative);

    /// <summary>Sends requests from a number of callers, each of which waits for its answer before it asks again.</summary>
    public static async Task<Tally> RunAsync(Uri host, int callers, TimeSpan time)
    {
        if (!host.IsLoopback)
            throw new ArgumentException("a load is for a host on this machine", nameof(host));

        var work = Work.All();
        using HttpClient client =
            new(new SocketsHttpHandler { MaxConnectionsPerServer = callers }) { BaseAddress = host, Timeout = TimeSpan.FromSeconds(60) };
        using CancellationTokenSource end = new(time);
        Tally tally = new();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            for (var i = caller; !end.IsCancellationRequested; i++)
                await AskAsync(client, work[i % work.Count], tally);
        })));
        return tally;
    }

    private static async Task AskAsync(HttpClient client, Work work, Tally tally)
    {
        var began = TimeProvider.System.GetTimestamp();
        try
        {
            using ByteArrayContent content = new(work.Body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await client.PostAsync(Target, content);
            var answer = await response.Content.ReadAsByteArrayAsync();
            if (!response.IsSuccessStatusCode)
                tally.AddFailure($"status {(int)response.StatusCode}");
            else if (!answer.AsSpan().SequenceEqual(work.Expected))
                tally.AddFailure("another answer than the library's");
            else
                tally.Add(TimeProvider.System.GetElapsedTime(began));
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            tally.AddFailure(
                exception is HttpRequestException { HttpRequestError: var error } ? $"no whole answer ({error})" : "no whole answer");
        }
    }
}
