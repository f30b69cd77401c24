using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Lg.Tests.DocumentPages;

namespace Lg.Api.Tests.Documents;

/// <summary>The page about the interface works without a network, and runs nothing.</summary>
public sealed partial class DocumentPageTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task It_tells_of_every_operation()
    {
        var document = await (await client.ReadAsync("/openapi/v1.json")).JsonAsync();

        var page = await Page();

        Assert.All(
            document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()),
            operation => Assert.Contains(
                $"<section id=\"{operation.Value.GetProperty("operationId").GetString()}\">", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_shows_the_examples() => Assert.Contains("Exempelförvaltningen", await Page(), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_in_it_comes_from_another_address() =>
        Assert.All(
            Address().Matches(await Page()).Select(match => match.Groups[1].Value),
            address => Assert.True(address.StartsWith('#') || address.StartsWith('/'), address));

    [Fact]
    public async Task A_link_in_it_leads_somewhere()
    {
        var page = await Page();

        Assert.All(
            Address().Matches(page).Select(match => match.Groups[1].Value).Where(address => address.StartsWith('#')).Distinct(),
            address => Assert.Contains($" id=\"{address[1..]}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_may_use_its_own_style_and_nothing_else()
    {
        var response = await client.ReadAsync("/docs");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await response.TextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_has_it_is_told_that_it_is_the_same()
    {
        var tag = (await client.ReadAsync("/docs")).Headers.ETag!;
        using var again = new HttpRequestMessage(
            HttpMethod.Get, "/docs")
        { Headers = { IfNoneMatch = { new EntityTagHeaderValue(tag.Tag, tag.IsWeak) } } };

        var response = await client.SendInAsync(again, language: null);

        Assert.Equal((HttpStatusCode.NotModified, ""), (response.StatusCode, await response.TextAsync()));
    }

    [Theory]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("\" onclick=\"x", "&quot; onclick=&quot;x")]
    [InlineData("a & b's", "a &amp; b&#x27;s")]
    [InlineData("åäö", "åäö")]
    public void What_stands_in_a_hole_is_only_text(string text, string expected) =>
        Assert.Equal($"<p>{expected}</p>", new Html().Add($"<p>{text}</p>").ToString());

    [Fact]
    public void Words_between_backticks_are_code() =>
        Assert.Equal("a <code>&lt;b&gt;</code> c", new Html().AddProse("a `<b>` c").ToString());

    private async Task<string> Page() => await (await client.ReadAsync("/docs")).TextAsync();

    [GeneratedRegex("(?:href|src|url)=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
