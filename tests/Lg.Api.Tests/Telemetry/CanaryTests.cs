using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lg.Api.Tests.Batches;
using Lg.Tests;

namespace Lg.Api.Tests.Telemetry;

/// <summary>
/// Reviews describe weaknesses (OSL 18:8). A word that is planted in every text of one is found in no log, metric, trace or error.
/// </summary>
public sealed class CanaryTests : IAsyncDisposable
{
    private const string Canary = "kanariefågel7313";

    private static readonly string Full = new FullReview(Canary).Write().ToJsonString(Relaxed);

    private readonly Witness witness = new();
    private readonly ApiFactory factory = new();

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_text_of_a_review_holds_the_word()
    {
        FullReview review = new(Canary);

        var text = review.Write().ToJsonString(Relaxed);

        Assert.InRange(review.Texts, 100, int.MaxValue);
        Assert.Equal(review.Texts, Regex.Count(text, Canary));
    }

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("application/json")]
    [InlineData("text/markdown")]
    [InlineData("text/html")]
    [InlineData("text/csv")]
    public async Task What_a_review_says_is_in_its_report_and_nowhere_else(string accept)
    {
        var response = await SendAsync(
            Requests.Assessments, $$"""{ "review": {{Full}}, "previous": {{Full}}, "asOf": "2025-12-01" }""", "application/json", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(Canary, await response.TextAsync(), StringComparison.Ordinal);
        await AssertIsNowhereAsync("Assessed ");
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task What_a_batch_says_is_nowhere_else()
    {
        await SendAsync(
            BatchRequests.Address,
            $$"""{ "review": {{Full}} }""" + "\n{ \"review\": " + Canary,
            BatchRequests.NdJson,
            BatchRequests.NdJson);

        await AssertIsNowhereAsync("Refused: malformed-json LG4001");
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task What_a_review_says_is_not_repeated_by_whoever_only_checks_it()
    {
        var response = await SendAsync("/v1/reviews:validate", Full, "application/json", "application/json");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(Canary, await response.TextAsync(), StringComparison.Ordinal);
        await AssertIsNowhereAsync("validateReview 200");
    }

    // The review is whole, and stops being JSON after its last text, or in the middle of it.
    [Theory(Timeout = Patience.OfATest)]
    [InlineData("{ \"review\": FULL", 400)]
    [InlineData("{ \"review\": FULL } CANARY", 400)]
    [InlineData("{ \"review\": FULL, CANARY }", 400)]
    [InlineData("{ \"review\": FULL, \"asOf\": { \"x\": \"CANARY\" } }", 422)]
    [InlineData("{ \"review\": FULL, \"previous\": [\"CANARY\"] }", 422)]
    [InlineData("[FULL]", 422)]
    [InlineData("\"CANARY", 400)]
    [InlineData("CANARY: FULL", 400)]
    public async Task What_a_broken_body_says_is_nowhere(string body, int status)
    {
        var text = body.Replace("FULL", Full, StringComparison.Ordinal).Replace("CANARY", Canary, StringComparison.Ordinal);

        var response = await SendAsync(Requests.Assessments, text, "application/json", "application/json");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.DoesNotContain(Canary, await response.TextAsync(), StringComparison.Ordinal);
        await AssertIsNowhereAsync("Refused: ");
    }

    // Of every text in turn, cut off after it.
    [Fact(Timeout = Patience.OfATest)]
    public async Task A_review_that_ends_in_the_middle_of_a_text_is_repeated_nowhere()
    {
        var ends = Regex.Matches(Full, Canary).Select(match => match.Index + match.Length).Where((_, index) => index % 10 == 0);
        var lines = string.Join('\n', ends.Select(end => $"{{ \"review\": {Full[..end]}"));

        var response = await SendAsync(BatchRequests.Address, lines, BatchRequests.NdJson, BatchRequests.NdJson);

        Assert.DoesNotContain(Canary, await response.TextAsync(), StringComparison.Ordinal);
        await AssertIsNowhereAsync("assessBatch 200");
    }

    public async ValueTask DisposeAsync()
    {
        witness.Dispose();
        await factory.DisposeAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string address, string body, string mediaType, string accept)
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        request.Headers.Accept.ParseAdd(accept);
        return await factory.CreateClient().SendInAsync(request, language: null);
    }

    private async Task AssertIsNowhereAsync(string logged)
    {
        await factory.Logs.WaitForAsync(logged);
        await factory.Logs.WaitForAsync("Lg.Api.Telemetry.RequestLog Request ");

        // It is measured after it is logged.
        await Patience.UntilAsync(
            () => witness.Text.Contains("http.server.request.duration", StringComparison.Ordinal),
            () => "the duration of the request is not measured");
        Assert.DoesNotContain(Canary, factory.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, witness.Text, StringComparison.Ordinal);
    }
}
