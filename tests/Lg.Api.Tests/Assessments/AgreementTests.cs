namespace Lg.Api.Tests.Assessments;

/// <summary>The doors of Lg give the same answer; the tool adds the line feed that ends a text file.</summary>
public sealed class AgreementTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private const string Sample = "trafikkontoret-2026.json";
    private const string Dated = "stadshus-ab-2025.json";

    private readonly HttpClient client = factory.CreateClient();

    [Theory]
    [InlineData(Sample)]
    [InlineData(Dated)]
    public async Task The_tool_and_the_host_write_the_same_bytes(string sample)
    {
        var answer = await AnswerTo($$"""{ "review": {{Samples.Text(sample)}}, "asOf": "2025-12-01" }""");

        var written = await Tool.RunAsync("assess", Samples.PathOf(sample), "--format", "json", "--as-of", "2025-12-01");

        Assert.Equal(written, answer);
    }

    [Fact]
    public async Task The_tool_and_the_host_compare_with_last_year_alike()
    {
        var answer =
            await AnswerTo($$"""{ "review": {{Samples.Text(Sample)}}, "previous": {{Samples.Text(Dated)}}, "asOf": "2025-12-01" }""");

        var written = await Tool.RunAsync(
            "assess", Samples.PathOf(Sample), "--previous", Samples.PathOf(Dated), "--format", "json", "--as-of", "2025-12-01");

        Assert.Equal(written, answer);
    }

    [Fact]
    public async Task The_tool_and_the_host_take_the_same_day_from_the_review()
    {
        var answer = await AnswerTo($$"""{ "review": {{Samples.Text(Dated)}} }""");

        var written = await Tool.RunAsync("assess", Samples.PathOf(Dated), "--format", "json");

        Assert.Equal(written, answer);
    }

    // As it would be in a file.
    private async Task<byte[]> AnswerTo(string body)
    {
        var response = await client.AssessAsync(body);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
