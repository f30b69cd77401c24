using System.Net;
using System.Text;
using Lg.Api.Access.Keys;
using Lg.Api.Tests.Batches;
using Lg.Api.Tests.Telemetry;
using Lg.Tests;
using Microsoft.Extensions.Time.Testing;

namespace Lg.Api.Tests.Access;

/// <summary>Only whoever holds a valid key with the right scope is let in; for everybody else no work is done.</summary>
public sealed class KeyTests : IAsyncDisposable
{
    private const string Reload = "/v1/catalog:reload";
    private const string Body = """{ "review": {}, "asOf": "2025-12-01" }""";

    private readonly TemporaryKeys keys = new();
    private readonly Witness witness = new();
    private readonly ApiFactory factory;

    public KeyTests() => factory = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Access:Keys"] = keys.Path } };

    public static TheoryData<string, string> Operations => new()
    {
        { "POST", Requests.Assessments }, { "POST", BatchRequests.Address }, { "POST", "/v1/reviews:validate" }, { "POST", Reload },
        { "GET", "/v1/requirements" }, { "GET", "/v1/requirements/RL-LA-02" }, { "GET", "/v1/catalog" }, { "GET", "/v1/sources" },
        { "GET", "/v1/fields" }, { "GET", "/v1/schemas/review" }, { "GET", "/v1/schemas/report" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Without_a_key_nobody_is_let_in(string method, string address)
    {
        var response = await SendAsync(method, address, key: null);

        Assert.Equal(Requests.Problem(401, "unauthenticated"), await response.ProblemAsync());
        Assert.Equal("ApiKey realm=\"lg\"", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/docs")]
    [InlineData("/openapi/v1.json")]
    public async Task How_the_host_is_and_what_it_answers_needs_no_key(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("GET", address, key: null)).StatusCode);

    [Fact]
    public async Task A_valid_key_is_let_in() =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("POST", Requests.Assessments, keys.Add("lg.assess"))).StatusCode);

    [Theory]
    [InlineData("lg.assess")]
    [InlineData("lg.catalog")]
    public async Task Any_key_may_read_the_catalog(string scope) =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("GET", "/v1/catalog", keys.Add(scope))).StatusCode);

    [Theory]
    [InlineData("lg.catalog", Requests.Assessments)]
    [InlineData("lg.catalog", BatchRequests.Address)]
    [InlineData("lg.catalog", "/v1/reviews:validate")]
    [InlineData("lg.assess", Reload)]
    public async Task A_key_without_the_scope_may_not(string scope, string address)
    {
        var response = await SendAsync("POST", address, keys.Add(scope));

        Assert.Equal(Requests.Problem(403, "forbidden"), await response.ProblemAsync());
        AssertNothingWasDone();
    }

    [Fact]
    public async Task A_key_can_have_both_scopes()
    {
        var key = keys.Add("lg.assess", "lg.catalog");

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("POST", Requests.Assessments, key)).StatusCode);
        Assert.Equal(Requests.Problem(409, "shipped-catalog"), await (await SendAsync("POST", Reload, key)).ProblemAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("lg__")]
    [InlineData("lg_0123456789abcdef_")]
    [InlineData("lg_0123456789abcdef_AAAA")]
    [InlineData("OTHER_SECRET")]
    [InlineData("OTHER_ID")]
    [InlineData("LAST_LETTER")]
    [InlineData("TWICE")]
    public async Task A_wrong_key_is_not_let_in(string kind)
    {
        var (right, other) = (ApiKey.Read(keys.Add("lg.assess"))!, ApiKey.New());
        string[] sent = kind switch
        {
            "OTHER_SECRET" => [(right with { Secret = other.Secret }).Text],
            "OTHER_ID" => [(right with { Id = other.Id }).Text],
            "LAST_LETTER" => [right.Text[..^1]],
            "TWICE" => [right.Text, right.Text],
            _ => [kind],
        };

        var response = await SendAsync("POST", Requests.Assessments, sent);

        Assert.Equal(Requests.Problem(401, "unauthenticated"), await response.ProblemAsync());
        AssertNothingWasDone();
    }

    [Fact]
    public async Task A_key_is_valid_until_the_day_when_it_expires()
    {
        var lastDay = keys.AddUntil(ApiFactory.Today.AddDays(1));
        var expired = keys.AddUntil(ApiFactory.Today);

        Assert.Equal(HttpStatusCode.OK, (await SendAsync("POST", Requests.Assessments, lastDay)).StatusCode);
        Assert.Equal(
            Requests.Problem(401, "unauthenticated"), await (await SendAsync("POST", Requests.Assessments, expired)).ProblemAsync());
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_revoked_key_is_no_longer_let_in_though_the_host_has_not_been_restarted()
    {
        FakeTimeProvider clock = new(ApiFactory.Noon);
        await using var running =
            new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Access:Keys"] = keys.Path }, Clock = clock };
        var key = keys.Add("lg.assess");
        var client = running.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, "POST", Requests.Assessments, key)).StatusCode);

        keys.Revoke(key);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(
            Requests.Problem(401, "unauthenticated"), await (await SendAsync(client, "POST", Requests.Assessments, key)).ProblemAsync());
    }

    [Fact]
    public async Task A_key_that_was_revoked_before_is_not_let_in()
    {
        var key = keys.Add("lg.assess");
        keys.Revoke(key);

        Assert.Equal(Requests.Problem(401, "unauthenticated"), await (await SendAsync("POST", Requests.Assessments, key)).ProblemAsync());
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task While_the_file_cannot_be_used_nobody_is_let_in()
    {
        FakeTimeProvider clock = new(ApiFactory.Noon);
        await using var running =
            new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Access:Keys"] = keys.Path }, Clock = clock };
        var key = keys.Add("lg.assess");
        var client = running.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, "GET", "/v1/catalog", key)).StatusCode);

        keys.Write("{ \"keys\": [");
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(Requests.Problem(401, "unauthenticated"), await (await SendAsync(client, "GET", "/v1/catalog", key)).ProblemAsync());
        await running.Logs.WaitForAsync("Nobody is let in with a key");
    }

    [Fact]
    public async Task A_key_is_logged_by_its_id_and_its_secret_nowhere()
    {
        var key = ApiKey.Read(keys.Add("lg.assess"))!;

        await SendAsync("POST", Requests.Assessments, key.Text);
        await SendAsync("POST", Reload, key.Text);
        await SendAsync("POST", Requests.Assessments, key.Text[..^1]);

        await factory.Logs.WaitForAsync($"assess 200 in ");
        Assert.Contains($" for {key.Id}", factory.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Secret[..20], factory.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Secret[..20], witness.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_let_in_is_not_read()
    {
        // Too large to be read, and not JSON: neither is noticed.
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            Requests.Assessments)
        {
            Content = new StringContent("{".PadRight(Requests.LargestBody + 1), Encoding.UTF8, "application/json"),
        };

        var response = await factory.CreateClient().SendInAsync(request, language: null);

        Assert.Equal(Requests.Problem(401, "unauthenticated"), await response.ProblemAsync());
        AssertNothingWasDone();
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        witness.Dispose();
        keys.Dispose();
    }

    private void AssertNothingWasDone() => Assert.DoesNotContain(witness.MeasuredOf(factory.Services), line =>
        line.StartsWith("lg.assessments ", StringComparison.Ordinal)
            || line.StartsWith("lg.catalog.reloads", StringComparison.Ordinal)
            || line.StartsWith("lg.verdicts", StringComparison.Ordinal));

    // The keys are added before the host is started: it starts when the first request is sent.
    private Task<HttpResponseMessage> SendAsync(string method, string address, string? key) =>
        SendAsync(factory.CreateClient(), method, address, key is null ? [] : [key]);

    private Task<HttpResponseMessage> SendAsync(string method, string address, string[] sent) =>
        SendAsync(factory.CreateClient(), method, address, sent);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string method, string address, params string[] sent)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST")
            request.Content =
                new StringContent(Body, Encoding.UTF8, address == BatchRequests.Address ? BatchRequests.NdJson : "application/json");
        foreach (var key in sent)
            request.Headers.TryAddWithoutValidation("X-Api-Key", key);
        return await client.SendInAsync(request, language: null);
    }
}
