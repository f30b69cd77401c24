using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lg.Api.Tests.Documents.Writing;
using Lg.Tests.DocumentPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents;

/// <summary>
/// The committed document is what the code says. What is committed is what is served, so that a change of the interface is seen in a
/// review.
/// </summary>
public sealed partial class DriftTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    [Fact]
    public async Task The_committed_document_is_the_one_that_the_code_gives()
    {
        var made = await factory.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name)
            .GetOpenApiDocumentAsync(TestContext.Current.CancellationToken);

        var text = await made.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, TestContext.Current.CancellationToken);

        CommittedFile.Matches($"{NullLast().Replace(text.ReplaceLineEndings("\n"), "$2,$1\"null\"")}\n", "src/Lg.Api/openapi.json");
    }

    [Fact]
    public void The_committed_page_is_the_one_of_the_committed_document() => CommittedFile.Matches(
        DocumentPage.Write(JsonNode.Parse(File.ReadAllText(CommittedFile.PathOf("src/Lg.Api/openapi.json")))!), "src/Lg.Api/docs.html");

    [Fact]
    public async Task The_committed_document_is_the_one_that_is_served()
    {
        var served = await factory.CreateClient().ReadAsync("/openapi/v1.json");

        Assert.Equal(
            await File.ReadAllTextAsync(CommittedFile.PathOf("src/Lg.Api/openapi.json"), TestContext.Current.CancellationToken),
            await served.TextAsync());
    }

    // The framework writes null before the type; some generators take the first of them.
    [GeneratedRegex(@"(\s+)""null"",(\s+""[a-z]+"")")]
    private static partial Regex NullLast();
}
