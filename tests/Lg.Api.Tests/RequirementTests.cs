using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Rules;

namespace Lg.Api.Tests;

public sealed class RequirementTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private static readonly string[] Severities = ["critical", "major", "minor", "advice"];
    private static readonly string[] Choices = ["severity", "dimension", "kind", "subject"];

    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task All_requirements_are_listed_in_the_order_of_the_catalog() =>
        Assert.Equal(Rulebook.Shipped.Requirements.Select(requirement => requirement.Id), await Ids(""));

    [Theory]
    [InlineData("?ruleset=riktlinje")]
    [InlineData("?area=local-instruction")]
    [InlineData("?severity=critical")]
    [InlineData("?ruleset=riktlinje&area=local-instruction&severity=major")]
    [InlineData("?severity=critical&severity=advice")]
    public async Task A_filter_permits_what_it_names(string query)
    {
        var named = query[1..].Split('&').Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair => pair[1]);

        var requirements = await List(query);

        Assert.NotEmpty(requirements);
        Assert.All(requirements, requirement => Assert.All(named, filter => Assert.Contains(requirement.GetProperty(filter.Key).GetString(), filter)));
    }

    [Fact]
    public async Task The_parts_by_severity_are_the_whole()
    {
        var parts = await Task.WhenAll(Severities.Select(severity => Ids($"?severity={severity}")));

        Assert.Equal((await Ids("")).Order(StringComparer.Ordinal), parts.SelectMany(part => part).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("?ruleset=nothing")]
    [InlineData("?ruleset=RIKTLINJE")]
    [InlineData("?area=nothing")]
    public async Task A_filter_that_nothing_passes_gives_an_empty_list(string query) => Assert.Empty(await Ids(query));

    [Theory]
    [InlineData("?severity=Critical")]
    [InlineData("?severity=0")]
    [InlineData("?severity=")]
    [InlineData("?severity=major&severity=grave")]
    public async Task A_severity_that_does_not_exist_is_refused(string query) =>
        Assert.Equal(Requests.Problem(400, "invalid-query"), await (await client.ReadAsync("/v1/requirements" + query)).ProblemAsync());

    [Fact]
    public async Task A_requirement_is_shown_in_both_languages()
    {
        var requirement = await (await client.ReadAsync("/v1/requirements/RL-LA-02")).JsonAsync();

        Assert.Equal(
            """{"sv":"Lokal anvisning har setts över under det senaste året","en":"The local instruction has been reviewed within the last year"}""",
            requirement.GetProperty("title").GetRawText());
    }

    [Fact]
    public async Task Words_of_a_requirement_are_those_of_the_report()
    {
        var requirement = await (await client.ReadAsync("/v1/requirements/RL-LA-02")).JsonAsync();

        Assert.Equal(
            "major adequacy state review",
            string.Join(' ', Choices.Select(name => requirement.GetProperty(name).GetString())));
    }

    [Fact]
    public async Task What_a_requirement_does_not_have_is_not_written()
    {
        var text = await (await client.ReadAsync("/v1/requirements")).TextAsync();

        Assert.DoesNotContain(":null", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_requirement_of_the_list_is_found_by_its_id()
    {
        foreach (var listed in await List(""))
        {
            var found = await client.ReadAsync($"/v1/requirements/{listed.GetProperty("id")}");

            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(listed.GetRawText()), JsonNode.Parse(await found.TextAsync())));
        }
    }

    [Theory]
    [InlineData("NOTHING-01")]
    [InlineData("rl-la-02")]
    [InlineData("RL-LA-02%20")]
    public async Task An_unknown_id_is_not_found(string id)
    {
        var response = await client.ReadAsync($"/v1/requirements/{id}");

        Assert.Equal(Requests.Problem(404, "unknown-requirement"), await response.ProblemAsync());
    }

    private async Task<IReadOnlyList<JsonElement>> List(string query)
    {
        var response = await client.ReadAsync("/v1/requirements" + query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.JsonAsync()).EnumerateArray()];
    }

    private async Task<IReadOnlyList<string?>> Ids(string query) =>
        [.. (await List(query)).Select(requirement => requirement.GetProperty("id").GetString())];
}
