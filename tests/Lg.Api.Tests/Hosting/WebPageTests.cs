using System.Net;

namespace Lg.Api.Tests.Hosting;

/// <summary>The coordinator's page, as far as the host knows of it.</summary>
public sealed class WebPageTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/js/lg.js")]
    [InlineData("/_framework/blazor.webassembly.js")]
    public async Task The_page_is_served_with_a_policy_that_permits_no_script_of_others(string address)
    {
        await using ApiFactory factory = new();
        using var response = await factory.CreateClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("script-src 'self' 'wasm-unsafe-eval'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_can_be_turned_off()
    {
        await using ApiFactory factory = new() { Settings = new Dictionary<string, string> { ["Lg:Page"] = "false" } };
        using var response = await factory.CreateClient().GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
