using Lg.Model.Schemas;
using Lg.Rules;

namespace Lg.Api.Tests.Catalogs;

public sealed class SchemaTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task The_schema_of_a_review_is_the_published_one_with_the_words_of_the_catalog() =>
        Assert.Equal(ReviewSchema.Write(Rulebook.Shipped.Vocabulary), await (await client.ReadAsync("/v1/schemas/review")).TextAsync());

    [Fact]
    public async Task The_schema_of_a_report_is_the_published_one() =>
        Assert.Equal(ReportSchema.Write(), await (await client.ReadAsync("/v1/schemas/report")).TextAsync());

    [Theory]
    [InlineData("review")]
    [InlineData("report")]
    public async Task A_schema_has_its_own_media_type(string name)
    {
        var response = await client.ReadAsync($"/v1/schemas/{name}");

        Assert.Equal("application/schema+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_unknown_schema_is_not_found()
    {
        var response = await client.ReadAsync("/v1/schemas/catalog");

        Assert.Equal(Requests.Problem(404, "unknown-schema"), await response.ProblemAsync());
    }
}
