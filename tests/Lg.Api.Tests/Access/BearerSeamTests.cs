using System.Net;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using Lg.Api.Access;
using Lg.Api.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lg.Api.Tests.Access;

/// <summary>A scheme for tokens takes its place beside the others by being registered, and nothing else has to change.</summary>
public sealed class BearerSeamTests
{
    [Theory]
    [InlineData("Bearer lg.assess", 200)]
    [InlineData("Bearer lg.catalog lg.assess", 200)]
    [InlineData("bearer lg.assess", 200)]
    [InlineData("Bearer lg.catalog", 403)]
    [InlineData("Bearer bad", 401)]
    [InlineData("Basic eDp5", 401)]
    [InlineData(null, 401)]
    public async Task What_the_token_says_decides(string? authorization, int expected)
    {
        await using var app = await StartAsync();

        Assert.Equal(expected, (int)(await AssessAsync(app, authorization)).StatusCode);
    }

    [Fact]
    public async Task Keys_are_valid_beside_tokens()
    {
        using TemporaryKeys keys = new();
        var key = keys.Add("lg.assess");
        await using var app = await StartAsync($"--keys={keys.Path}");

        Assert.Equal(HttpStatusCode.OK, (await AssessAsync(app, "Bearer lg.assess")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AssessAsync(app, authorization: null, key)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AssessAsync(app, authorization: null)).StatusCode);
    }

    private static async Task<WebApplication> StartAsync(params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(settings);
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new FixedClock(ApiFactory.Today));
        builder.AddLgApi(["--urls=http://*:80", .. settings]);
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, Tokens>(AccessServices.Bearer, static _ => { });
        var app = builder.Build();
        app.UseLgApi();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<HttpResponseMessage> AssessAsync(WebApplication app, string? authorization, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Requests.Assessments) { Content = new StringContent("""{ "review": {} }""", Encoding.UTF8, "application/json") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (key is not null)
            request.Headers.Add("X-Api-Key", key);
        return await app.GetTestClient().SendInAsync(request, language: null);
    }

    /// <summary>Believes what stands in a token.</summary>
    private sealed class Tokens(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
            Request.Headers.Authorization.ToString() is var sent && sent.StartsWith("Bearer lg.", StringComparison.OrdinalIgnoreCase)
                ? AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity([new Claim("scope", sent[7..])], Scheme.Name)), Scheme.Name))
                : AuthenticateResult.Fail("bad"));
    }
}
