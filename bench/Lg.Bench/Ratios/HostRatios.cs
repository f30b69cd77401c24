using System.Net.Http.Headers;
using System.Text;
using Lg.Load;

namespace Lg.Bench.Ratios;

/// <summary>What one request takes of a processor in the host, against validating the same review.</summary>
internal static class HostRatios
{
    private const int Rounds = 7;
    private const int Requests = 40;
    private const int Warm = 700;

    public static async IAsyncEnumerable<Row> RowsAsync()
    {
        await using var host = await HostProcess.StartAsync();
        using HttpClient client = new() { BaseAddress = host.Address };
        foreach (var sample in Sample.All)
        {
            var review = Encoding.UTF8.GetString(sample.Canonical);
            var assess = () => PostAsync(client, "/v1/assessments", $$"""{ "asOf": "{{Sample.AsOf:yyyy-MM-dd}}", "review": {{review}} }""");
            var validate = () => PostAsync(client, "/v1/reviews:validate", review);
            await RepeatAsync(assess, Warm);
            await RepeatAsync(validate, Warm);
            List<double> assessed = [], validated = [];
            for (var round = 0; round < Rounds; round++)
            {
                assessed.Add(await TakenAsync(host, assess));
                validated.Add(await TakenAsync(host, validate));
            }

            yield return Row.OfRounds("host, an assessment", sample.Name, assessed, validated, "x :validate") with { AtMost = 4 };
        }
    }

    private static async Task<double> TakenAsync(HostProcess host, Func<Task> request)
    {
        var before = host.ProcessorTime;
        await RepeatAsync(request, Requests);
        return (host.ProcessorTime - before).TotalMilliseconds;
    }

    private static async Task RepeatAsync(Func<Task> request, int times)
    {
        for (var i = 0; i < times; i++)
            await request();
    }

    private static async Task PostAsync(HttpClient client, string path, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
