using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Lg.Api.Tests;

/// <summary>Requests to the host, and what they are answered with.</summary>
internal static class Requests
{
    public const string Assessments = "/v1/assessments";
    public const int LargestBody = 16 * 1024 * 1024;

    public static Task<HttpResponseMessage> AssessAsync(this HttpClient client, string body, string? language = null) =>
        client.AssessAsync(Encoding.UTF8.GetBytes(body), "application/json", language);

    public static async Task<HttpResponseMessage> AssessAsync(
        this HttpClient client, byte[] body, string? mediaType = "application/json", string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Assessments) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
        return await client.SendInAsync(request, language);
    }

    public static async Task<HttpResponseMessage> SendInAsync(this HttpClient client, HttpRequestMessage request, string? language)
    {
        if (language is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<HttpResponseMessage> ReadAsync(this HttpClient client, string address) =>
        client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public static Task<string> TextAsync(this HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonElement.Parse(await response.TextAsync());

    /// <summary>Returns status, media type and type of a problem in one line, since they belong together.</summary>
    public static async Task<string> ProblemAsync(this HttpResponseMessage response)
    {
        var problem = await response.JsonAsync();
        return $"{(int)response.StatusCode} {problem.GetProperty("status")} {response.Content.Headers.ContentType} {problem.GetProperty("type")}";
    }

    /// <summary>Returns code and place of each error of a problem.</summary>
    public static async Task<string> FaultsAsync(this HttpResponseMessage response) => string.Join(
        ", ",
        from error in (await response.JsonAsync()).GetProperty("errors").EnumerateArray()
        let place = error.TryGetProperty("parameter", out var parameter) ? parameter : error.GetProperty("pointer")
        select $"{error.GetProperty("code")} {place}".TrimEnd());

    /// <summary>Returns the line that <see cref="ProblemAsync"/> returns for a problem that is as it should be.</summary>
    public static string Problem(int status, string name) => $"{status} {status} application/problem+json urn:lg:problem:{name}";
}
