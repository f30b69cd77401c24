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
        using var response =
            await factory.CreateClient().GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(
            "script-src 'self' 'wasm-unsafe-eval'",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip, br", "br")]
    [InlineData("br;q=0", null)]
    public async Task A_file_that_publishing_has_compressed_is_sent_as_it_is(string accepted, string? encoding)
    {
        var root = Directory.CreateTempSubdirectory("lg-page-");
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "kept.css"), "page", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "kept.css.br"), "less", TestContext.Current.CancellationToken);
        await using ApiFactory factory = new() { Settings = new Dictionary<string, string> { ["webroot"] = root.FullName } };
        using HttpRequestMessage request = new(HttpMethod.Get, "/kept.css");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await factory.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(
            (encoding, "text/css", encoding is null ? "page" : "less"),
            (
                response.Content.Headers.ContentEncoding.SingleOrDefault(),
                response.Content.Headers.ContentType?.MediaType,
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        root.Delete(recursive: true);
    }

    [Fact]
    public async Task The_page_can_be_turned_off()
    {
        await using ApiFactory factory = new() { Settings = new Dictionary<string, string> { ["Lg:Page"] = "false" } };
        using var response = await factory.CreateClient().GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
