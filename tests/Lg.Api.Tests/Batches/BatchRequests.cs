using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Lg.Api.Tests.Batches;

/// <summary>Batches, and what they are answered with.</summary>
internal static class BatchRequests
{
    public const string Address = "/v1/assessments:batch";
    public const string NdJson = "application/x-ndjson";

    public static Task<HttpResponseMessage> BatchAsync(
        this HttpClient client, string body, string query = "", string? language = null, string? mediaType = NdJson) =>
        client.BatchAsync(Encoding.UTF8.GetBytes(body), query, language, mediaType);

    public static async Task<HttpResponseMessage> BatchAsync(
        this HttpClient client, byte[] body, string query = "", string? language = null, string? mediaType = NdJson)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address + query) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        return await client.SendInAsync(request, language);
    }

    /// <summary>Returns line and status, and the as-of date of a report or the name of a problem with its first error.</summary>
    public static string Shown(string answer)
    {
        var line = JsonElement.Parse(answer);
        var head = $"{line.GetProperty("line")} {line.GetProperty("status")}";
        if (line.TryGetProperty("report", out var report))
            return $"{head} {report.GetProperty("receipt").GetProperty("asOf")}";

        var problem = line.GetProperty("problem");
        var error = problem.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0
            ? $" {errors[0].GetProperty("code")} {errors[0].GetProperty("pointer")}"
            : "";
        return $"{head} {problem.GetProperty("type").GetString()!["urn:lg:problem:".Length..]}{error}";
    }
}
