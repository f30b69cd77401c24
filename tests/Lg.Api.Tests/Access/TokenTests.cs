using System.Net;
using System.Security.Cryptography;
using System.Text;
using Lg.Api.Hosting;
using Lg.Tests;
using Microsoft.IdentityModel.Tokens;

namespace Lg.Api.Tests.Access;

/// <summary>Whoever has a token of the issuer, for this host and valid now, is let in to what it says; nobody else is.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private static readonly (string, object) MayAssess = ("scope", "lg.assess");
    private static readonly string[] SeveralRoles = ["other", "lg.assess"];

    private LocalIssuer issuer = null!;
    private RunningHost host = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await LocalIssuer.StartAsync();
        host = await RunningHost.StartAsync(issuer.Settings);
    }

    [Theory]
    [InlineData("scope", "lg.assess", 200)]
    [InlineData("scope", "openid lg.catalog lg.assess", 200)]
    [InlineData("scp", "lg.assess", 200)]
    [InlineData("roles", "lg.assess", 200)]
    [InlineData("scope", "lg.catalog", 403)]
    [InlineData("scope", "lg.assessment xlg.assess", 403)]
    [InlineData("groups", "lg.assess", 403)]
    public async Task What_the_token_says_decides(string claim, string value, int expected) =>
        Assert.Equal(expected, (int)(await AssessAsync($"Bearer {issuer.Token(null, (claim, value))}")).StatusCode);

    [Fact]
    public async Task One_of_several_roles_is_enough() =>
        Assert.Equal(HttpStatusCode.OK, (await AssessAsync($"Bearer {issuer.Token(null, ("roles", SeveralRoles))}")).StatusCode);

    [Fact]
    public async Task A_token_without_scopes_may_read_and_no_more()
    {
        var token = $"Bearer {issuer.Token()}";

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Get, "/v1/catalog", token)).StatusCode);
        Assert.Equal(Requests.Problem(403, "forbidden"), await (await AssessAsync(token)).ProblemAsync());
        Assert.Equal(
            Requests.Problem(403, "forbidden"), await (await SendAsync(HttpMethod.Post, "/v1/catalog:reload", token)).ProblemAsync());
    }

    [Fact]
    public async Task A_token_to_reload_reaches_the_reload() => Assert.Equal(
        Requests.Problem(409, "shipped-catalog"),
        await (await SendAsync(
            HttpMethod.Post, "/v1/catalog:reload", $"Bearer {issuer.Token(null, ("scp", "lg.catalog"))}")).ProblemAsync());

    [Fact]
    public Task A_token_for_another_host_is_refused() =>
        AssertIsRefusedAsync(issuer.Token(token => token.Audience = "api://another", MayAssess));

    [Fact]
    public Task A_token_for_nobody_in_particular_is_refused() =>
        AssertIsRefusedAsync(issuer.Token(token => token.Audience = null, MayAssess));

    [Fact]
    public Task A_token_of_another_issuer_is_refused() =>
        AssertIsRefusedAsync(issuer.Token(token => token.Issuer = "https://another.example", MayAssess));

    [Fact]
    public Task A_token_that_has_expired_is_refused() => AssertIsRefusedAsync(issuer.Token(
        token => (token.NotBefore, token.IssuedAt, token.Expires) =
            (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1)),
        MayAssess));

    [Fact]
    public Task A_token_that_never_expires_is_refused() => AssertIsRefusedAsync(issuer.Token(token => token.Expires = null, MayAssess));

    [Fact]
    public Task A_token_that_is_not_valid_yet_is_refused() =>
        AssertIsRefusedAsync(issuer.Token(
            token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(1), DateTime.UtcNow.AddHours(2)), MayAssess));

    [Fact]
    public Task A_token_that_another_key_has_signed_is_refused() =>
        AssertIsRefusedAsync(
            issuer.Token(token => token.SigningCredentials = new(LocalIssuer.NewKey(), SecurityAlgorithms.RsaSha256), MayAssess));

    [Fact]
    public Task A_token_that_says_to_be_signed_by_the_key_of_the_issuer_is_refused() => AssertIsRefusedAsync(issuer.Token(
        token => token.SigningCredentials =
            new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = issuer.PublicKey()["kid"] }, SecurityAlgorithms.RsaSha256),
        MayAssess));

    [Fact]
    public Task A_token_that_nobody_has_signed_is_refused() =>
        AssertIsRefusedAsync(LocalIssuer.Signed(issuer.Token(null, MayAssess), new { alg = "none", typ = "JWT" }, static _ => []));

    [Fact]
    public Task A_token_that_is_signed_with_the_public_key_as_a_secret_is_refused() => AssertIsRefusedAsync(LocalIssuer.Signed(
        issuer.Token(null, MayAssess),
        new { alg = "HS256", typ = "JWT", kid = issuer.PublicKey()["kid"] },
        text => HMACSHA256.HashData(Encoding.ASCII.GetBytes(issuer.PublicKey()["n"]), text)));

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        var parts = issuer.Token(null, MayAssess).Split('.');

        await AssertIsRefusedAsync($"{parts[0]}.{issuer.Token(null, ("scope", "lg.assess lg.catalog")).Split('.')[1]}.{parts[2]}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic eDp5")]
    public async Task What_is_no_token_is_refused(string? authorization)
    {
        var response = await AssessAsync(authorization);

        Assert.Equal(Requests.Problem(401, "unauthenticated"), await response.ProblemAsync());
        Assert.StartsWith("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience.OfATest)]
    public async Task A_new_key_of_the_issuer_is_found_without_a_restart()
    {
        Assert.Equal(HttpStatusCode.OK, (await AssessAsync($"Bearer {issuer.Token(null, MayAssess)}")).StatusCode);

        issuer.Rotate();

        // The keys are fetched when a token names one that is not known; that request may have been answered by then.
        var status = HttpStatusCode.Unauthorized;
        for (var attempt = 0; attempt < 100 && status == HttpStatusCode.Unauthorized; attempt++)
            status = (await AssessAsync($"Bearer {issuer.Token(null, MayAssess)}")).StatusCode;
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task An_issuer_that_cannot_be_reached_vouches_for_nobody()
    {
        var token = issuer.Token(null, MayAssess);
        await issuer.DisposeAsync();

        await AssertIsRefusedAsync(token);
    }

    [Fact]
    public async Task Keys_are_valid_beside_tokens()
    {
        using TemporaryKeys keys = new();
        var key = keys.Add("lg.assess");
        await using var both = await RunningHost.StartAsync(new FixedClock(ApiFactory.Today), [$"--keys={keys.Path}", .. issuer.Settings]);

        Assert.Equal(HttpStatusCode.OK, (await AssessAsync($"Bearer {issuer.Token(null, MayAssess)}", null, both)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AssessAsync(authorization: null, key, both)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AssessAsync(authorization: null, $"{key}x", both)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AssessAsync(authorization: null, null, both)).StatusCode);
    }

    [Theory]
    [InlineData("--Lg:Access:Tokens:Audience=api://lg")]
    [InlineData("--Lg:Access:Tokens:Audience=api://lg", "--Lg:Access:Tokens:Authority=http://issuer.example")]
    [InlineData("--Lg:Access:Tokens:Audience=api://lg", "--Lg:Access:Tokens:Authority=issuer.example")]
    [InlineData("--Lg:Access:Tokens:Authority=https://issuer.example")]
    [InlineData("--Lg:Access:Tokens:Audience=api://lg", "--Lg:Access:Tokens:Authority=https://issuer.example", "--Lg:Access:Open=true")]
    [InlineData(
        "--Lg:Access:Tokens:Audience=api://lg", "--Lg:Access:Tokens:Authority=https://issuer.example", "--Lg:Access:Tokens:Scope=x")]
    public async Task Settings_that_let_in_somebody_else_than_they_say_are_refused(params string[] settings)
    {
        var failure = await Record.ExceptionAsync(() => RunningHost.StartAsync(settings));

        Assert.Equal(2, StartFailure.Of(failure!).ExitCode);
    }

    [Theory]
    [InlineData("--Lg:Access:Tokens:Audience=api://lg", "Lg:Access:Tokens: Authority is the https address of the issuer")]
    [InlineData(
        "--Lg:Access:Tokens:Authority=https://issuer.example", "Lg:Access:Tokens: Audience is what tokens for this host are made for")]
    public async Task What_is_lacking_in_the_settings_is_said(string setting, string said) =>
        Assert.Contains(
            said, StartFailure.Of((await Record.ExceptionAsync(() => RunningHost.StartAsync(setting)))!).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha384)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha512)]
    [InlineData(SecurityAlgorithms.EcdsaSha256)]
    [InlineData(SecurityAlgorithms.EcdsaSha384)]
    [InlineData(SecurityAlgorithms.EcdsaSha512)]
    public async Task An_issuer_may_sign_in_any_way_with_a_public_key(string algorithm) => Assert.Equal(
        HttpStatusCode.OK,
        (await AssessAsync(
            $"Bearer {issuer.Token(token => token.SigningCredentials = issuer.SigningWith(algorithm), MayAssess)}")).StatusCode);

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
    }

    private async Task AssertIsRefusedAsync(string token)
    {
        var response = await AssessAsync($"Bearer {token}");

        Assert.Equal(Requests.Problem(401, "unauthenticated"), await response.ProblemAsync());
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
    }

    private Task<HttpResponseMessage> AssessAsync(string? authorization, string? key = null, RunningHost? at = null) =>
        SendAsync(HttpMethod.Post, Requests.Assessments, authorization, key, at);

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string address, string? authorization, string? key = null, RunningHost? at = null)
    {
        using var client = (at ?? host).CreateClient();
        using var request = new HttpRequestMessage(method, address);
        if (method == HttpMethod.Post)
            request.Content = new StringContent("""{ "review": {} }""", Encoding.UTF8, "application/json");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (key is not null)
            request.Headers.Add("X-Api-Key", key);
        return await client.SendInAsync(request, language: null);
    }
}
