using System.Text.Json;
using Lg.Rules;

namespace Lg.Api.Tests.Catalogs;

public sealed class CatalogTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task The_catalog_tells_which_it_is()
    {
        var catalog = await (await client.ReadAsync("/v1/catalog")).JsonAsync();

        Assert.Equal(
            (Rulebook.Shipped.CatalogVersion, Rulebook.Shipped.CatalogHash, Rulebook.Shipped.Requirements.Count),
            (
                catalog.GetProperty("version").GetString(),
                catalog.GetProperty("hash").GetString(),
                catalog.GetProperty("requirements").GetInt32()));
    }

    [Theory]
    [InlineData("rulesets", "id")]
    [InlineData("areas", "id")]
    [InlineData("goals", "key")]
    public async Task What_a_form_chooses_from_is_in_it(string list, string name)
    {
        var catalog = await (await client.ReadAsync("/v1/catalog")).JsonAsync();

        Assert.NotEmpty(catalog.GetProperty(list).EnumerateArray());
        Assert.All(
            catalog.GetProperty(list).EnumerateArray(),
            item => Assert.NotEmpty(item.GetProperty(name).GetString()! + item.GetProperty("title").GetProperty("sv").GetString()));
    }

    [Fact]
    public async Task Every_source_is_listed() => Assert.Equal(
        Rulebook.Shipped.Catalog.Sources.Select(source => source.Id),
        (await (await client.ReadAsync("/v1/sources")).JsonAsync())
            .EnumerateArray()
            .Select(source => source.GetProperty("id").GetString()));

    [Fact]
    public async Task A_source_is_told_as_the_catalog_tells_it()
    {
        var law = (await (await client.ReadAsync("/v1/sources")).JsonAsync())
            .EnumerateArray()
            .Single(source => source.GetProperty("id").GetString() == "csl-2025-1506");

        Assert.Equal(
            """{"id":"csl-2025-1506","title":{"sv":"Cybersäkerhetslag (2025:1506)","en":"Cybersecurity Act (2025:1506)"},"publisher":"Sveriges riksdag","kind":"law","announced":"2025-10-09","issued":"2025-12-11","inForce":"2026-01-15","confidence":"V"}""",
            JsonSerializer.Serialize(law, Relaxed));
    }

    private static JsonSerializerOptions Relaxed { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
