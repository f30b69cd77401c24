using Lg.Tests;

namespace Lg.Api.Tests.Telemetry;

/// <summary>Reviews describe weaknesses (OSL 18:8): what one says is answered, and kept nowhere.</summary>
public sealed class SecrecyTests
{
    private const string Canary = "kanariefågel-7313";

    [Theory(Timeout = Patience.OfATest)]
    [InlineData("""{ "review": { "unit": { "name": "CANARY" } }, "asOf": "2025-12-01" }""")]
    [InlineData("""{ "review": { "unit": { "name": "CANARY" } }""")]
    [InlineData("""{ "review": { "unit": { "name": CANARY } } }""")]
    [InlineData("""CANARY""")]
    [InlineData("""{ "review": { "unit": { "name": ["CANARY"] } } }""")]
    [InlineData("""{ "review": { "unit": { "CANARY": 1 } } }""")]
    [InlineData("""{ "review": { "stage": "CANARY" } }""")]
    [InlineData("""{ "asOf": "CANARY" }""")]
    public async Task What_a_review_says_is_never_logged(string body)
    {
        await using var factory = new ApiFactory();

        await factory.CreateClient().AssessAsync(body.Replace("CANARY", Canary, StringComparison.Ordinal));

        await factory.Logs.WaitForAsync("Lg.Api.Telemetry.RequestLog Request ");
        Assert.DoesNotContain(Canary, factory.Logs.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "review": { "unit": { "name": "CANARY" } }""")]
    [InlineData("""{ "review": { "unit": { "name": CANARY } } }""")]
    [InlineData("""CANARY""")]
    [InlineData("""{ "review": { "unit": { "name": ["CANARY"] } } }""")]
    public async Task What_a_broken_review_says_is_not_repeated(string body)
    {
        await using var factory = new ApiFactory();

        var response = await factory.CreateClient().AssessAsync(body.Replace("CANARY", Canary, StringComparison.Ordinal));

        Assert.DoesNotContain(Canary, await response.TextAsync(), StringComparison.Ordinal);
        Assert.InRange((int)response.StatusCode, 400, 422);
    }
}
