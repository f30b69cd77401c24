using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Rules;

namespace Lg.Api.Tests.Catalogs;

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
    [InlineData("?severity=critical,advice&ruleset=riktlinje,iso27001")]
    public async Task A_filter_permits_what_it_names(string query)
    {
        var named = query[1..].Split('&')
            .Select(pair => pair.Split('='))
            .SelectMany(pair => pair[1].Split(',').Select(word => (Name: pair[0], Word: word)))
            .ToLookup(pair => pair.Name, pair => pair.Word);

        var requirements = await List(query);

        Assert.NotEmpty(requirements);
        Assert.All(
            requirements,
            requirement => Assert.All(named, filter => Assert.Contains(requirement.GetProperty(filter.Key).GetString(), filter)));
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
    [InlineData("?severity=Critical", "LG7002 severity")]
    [InlineData("?severity=0", "LG7002 severity")]
    [InlineData("?severity=", "LG7002 severity")]
    [InlineData("?severity=major&severity=grave", "LG7002 severity")]
    [InlineData("?inForceOn=2026", "LG7004 inForceOn")]
    [InlineData("?inForceOn=2026-02-30", "LG7004 inForceOn")]
    [InlineData("?inForceOn=2026-01-01&inForceOn=2026-01-02", "LG7006 inForceOn")]
    [InlineData("?limit=0", "LG7003 limit")]
    [InlineData("?limit=501", "LG7003 limit")]
    [InlineData("?limit=1e2", "LG7003 limit")]
    [InlineData("?limit=99999999999999999999", "LG7003 limit")]
    [InlineData("?offset=-1", "LG7003 offset")]
    [InlineData("?offset=", "LG7003 offset")]
    [InlineData("?rulset=iso27001", "LG7001 rulset")]
    [InlineData("?severity=grave&limit=x", "LG7002 severity, LG7003 limit")]
    public async Task A_parameter_that_cannot_be_understood_is_refused(string query, string expected)
    {
        var response = await client.ReadAsync("/v1/requirements" + query);

        Assert.Equal(Requests.Problem(400, "invalid-query"), await response.ProblemAsync());
        Assert.Equal(expected, await response.FaultsAsync());
    }

    [Fact]
    public async Task A_text_of_more_than_a_hundred_characters_is_refused() =>
        Assert.Equal("LG7005 text", await (await client.ReadAsync($"/v1/requirements?text={new string('x', 101)}")).FaultsAsync());

    [Theory]
    [InlineData("LOKALA ANVISNINGEN")]
    [InlineData("local instruction")]
    [InlineData("rl-la-02")]
    public async Task A_text_is_looked_for_in_both_languages(string text) =>
        Assert.Contains("RL-LA-02", await Ids($"?text={Uri.EscapeDataString(text)}"));

    [Fact]
    public async Task A_text_that_stands_nowhere_is_not_found() => Assert.Empty(await Ids("?text=kanariefågel"));

    [Theory]
    [InlineData("2026-01-14", false)]
    [InlineData("2026-01-15", true)]
    public async Task A_requirement_is_in_force_from_its_day(string day, bool expected) =>
        Assert.Equal(expected, (await Ids($"?inForceOn={day}")).Contains("CSL-SAK-02"));

    [Fact]
    public async Task What_is_in_force_is_what_the_requirement_says()
    {
        DateOnly day = new(2026, 3, 1);

        var expected = Rulebook.Shipped.Requirements
            .Where(requirement => (requirement.InForceFrom ?? day) <= day && (requirement.InForceUntil ?? day) >= day)
            .Where(requirement => (requirement.PlanYearFrom ?? day.Year) <= day.Year && (requirement.PlanYearUntil ?? day.Year) >= day.Year)
            .Select(requirement => requirement.Id);

        Assert.Equal(expected, await Ids("?inForceOn=2026-03-01"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(500)]
    public async Task Pages_are_the_whole(int limit) => Assert.Equal(await Ids(""), await Ids($"?limit={limit}"));

    [Fact]
    public async Task A_page_tells_how_many_there_are_and_where_the_next_ones_are()
    {
        var page = await (await client.ReadAsync("/v1/requirements?severity=critical&limit=2&offset=2")).JsonAsync();

        Assert.Equal((await Ids("?severity=critical")).Count, page.GetProperty("total").GetInt32());
        Assert.Equal("/v1/requirements?severity=critical&limit=2&offset=4", page.GetProperty("next").GetString());
        Assert.Equal(Rulebook.Shipped.CatalogHash, page.GetProperty("catalogHash").GetString());
    }

    [Fact]
    public async Task After_the_last_there_are_none()
    {
        var page = await (await client.ReadAsync("/v1/requirements?offset=100000")).JsonAsync();

        Assert.Equal((0, false), (page.GetProperty("items").GetArrayLength(), page.TryGetProperty("next", out _)));
    }

    [Fact]
    public async Task A_requirement_is_shown_in_both_languages()
    {
        var requirement = await (await client.ReadAsync("/v1/requirements/RL-LA-02")).JsonAsync();

        Assert.Equal(
            """{"sv":"Den lokala anvisningen har setts över under det senaste året","en":"The local instruction has been reviewed within the last year"}""",
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

    // Page after page, however many there are.
    private async Task<IReadOnlyList<JsonElement>> List(string query)
    {
        List<JsonElement> found = [];
        for (var address = "/v1/requirements" + query; address is not null;)
        {
            var response = await client.ReadAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = await response.JsonAsync();
            found.AddRange(page.GetProperty("items").EnumerateArray());
            address = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        return found;
    }

    private async Task<IReadOnlyList<string?>> Ids(string query) =>
        [.. (await List(query)).Select(requirement => requirement.GetProperty("id").GetString())];
}
