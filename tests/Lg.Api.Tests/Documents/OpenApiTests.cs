using System.Text.Json;
using Lg.Api.Tests.Documents.Writing;
using Lg.Model.Fields;
using Lg.Model.Schemas;
using Lg.Tests;

namespace Lg.Api.Tests.Documents;

public sealed class OpenApiTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task The_document_is_of_version_3_1() =>
        Assert.StartsWith("3.1.", (await Document()).GetProperty("openapi").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task The_document_lists_every_address_with_every_outcome() => Snapshot.Matches(
        string.Join(
            '\n',
            (await Operations()).Select(
                operation => $"{operation.Method} {operation.Path} {string.Join(' ', Names(operation.Value, "responses"))}")));

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_a_description() => Assert.All(
        await Operations(),
        operation =>
            Assert.All(["operationId", "summary", "description"], name => Assert.NotEmpty(operation.Value.GetProperty(name).GetString()!)));

    [Fact]
    public async Task Every_outcome_but_success_is_a_problem() => Assert.All(
        from operation in await Operations()
        from response in operation.Value.GetProperty("responses").EnumerateObject()
        where response.Name is not ("200" or "304")
        select response.Value,
        response => Assert.Equal(
            "#/components/schemas/Problem",
            response.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString()));

    [Theory]
    [InlineData("200", "The report: what it always shows, and what was asked for")]
    [InlineData("422", "The review cannot be read")]
    public async Task An_outcome_is_told_in_words(string status, string expected)
    {
        var assess = (await Operations()).Single(operation => operation.Path == Requests.Assessments).Value;

        Assert.Equal(expected, assess.GetProperty("responses").GetProperty(status).GetProperty("description").GetString());
    }

    [Fact]
    public async Task Filters_can_be_left_out()
    {
        var list = (await Operations()).Single(operation => operation.Path == "/v1/requirements").Value;

        Assert.Equal(
            ["ruleset", "area", "severity", "basis", "inForceOn", "text", "limit", "offset"],
            list.GetProperty("parameters")
                .EnumerateArray()
                .Where(parameter => !IsRequired(parameter))
                .Select(parameter => parameter.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_request_must_hold_a_review() =>
        Assert.Equal("review", Assert.Single((await Schema("AssessmentRequest")).GetProperty("required").EnumerateArray()).GetString());

    [Theory]
    [InlineData("Verdict", "enum")]
    [InlineData("PartialDate", "pattern")]
    [InlineData("Coverage", "anyOf")]
    [InlineData("ReportView", "required")]
    [InlineData("Review", "properties")]
    public async Task Words_that_write_themselves_are_described(string name, string member) =>
        Assert.True((await Schema(name)).TryGetProperty(member, out _));

    [Fact]
    public async Task A_choice_is_a_text_and_never_null() => Assert.All(
        from schema in (await Document()).GetProperty("components").GetProperty("schemas").EnumerateObject()
        where schema.Value.TryGetProperty("enum", out _)
        select schema.Value,
        schema => Assert.True(
            schema.GetProperty("type").ValueEquals("string")
            && schema.GetProperty("enum").EnumerateArray().All(word => word.ValueKind == JsonValueKind.String)));

    [Theory]
    [InlineData("AssessmentRequest", false)]
    [InlineData("ItSystem", false)]
    [InlineData("ReportView", true)]
    public async Task A_request_has_no_members_but_those_that_are_described(string name, bool mayHaveMore) =>
        Assert.Equal(mayHaveMore, !(await Schema(name)).TryGetProperty("additionalProperties", out _));

    [Fact]
    public async Task What_may_be_null_is_in_a_request_and_says_its_type_first() => Assert.All(
        from schema in (await Document()).GetProperty("components").GetProperty("schemas").EnumerateObject()
        from property in schema.Value.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default
        where property.Value.GetRawText().Contains("\"null\"", StringComparison.Ordinal)
        select (Type: schema, property.Value),
        nullable =>
        {
            Assert.Contains(nullable.Type.Name, FieldTable.All.Select(type => type.Name));
            Assert.Equal(["null"], nullable.Value.GetProperty("type").EnumerateArray().Skip(1).Select(type => type.GetString()));
        });

    [Fact]
    public async Task The_parts_of_a_review_have_the_limits_of_its_JSON_Schema()
    {
        var schema = JsonElement.Parse(ReviewSchema.Write());

        var limits = from type in FieldTable.All
                     let definition = type.Name == "Review" ? schema : schema.GetProperty("$defs").GetProperty(type.Name)
                     from field in type.Fields
                     where !field.IsDerived
                     from limit in definition.GetProperty("properties").GetProperty(field.Name).EnumerateObject()
                     where limit.Name is "minLength"
                         or "maxLength"
                         or "minimum"
                         or "maximum"
                         or "maxItems"
                         or "pattern"
                         or "format"
                         or "const"
                     select (Type: type.Name, Field: field.Name, Limit: limit);

        Assert.True(limits.Count() > 200);
        foreach (var (type, field, limit) in limits)
        {
            var described = (await Schema(type)).GetProperty("properties").GetProperty(field);
            var stated =
                described.TryGetProperty("$ref", out var reference) ? await Schema(reference.GetString()!.Split('/')[^1]) : described;
            Assert.Equal($"{type}.{field} {limit.Name} {limit.Value}", $"{type}.{field} {limit.Name} {stated.GetProperty(limit.Name)}");
        }
    }

    [Fact]
    public async Task A_problem_names_each_type_that_there_is() => Assert.Equal(
        ProblemKinds.All.Select(kind => $"urn:lg:problem:{kind.Name}").Order(StringComparer.Ordinal),
        (await Schema("Problem"))
            .GetProperty("properties")
            .GetProperty("type")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(type => type.GetString()));

    [Theory]
    [InlineData("Problem", "type title status detail")]
    [InlineData("FormType", "name description places keyed statable plannable fields")]
    [InlineData("ReviewCheck", "valid errors")]
    public async Task What_is_always_sent_is_required(string name, string expected) =>
        Assert.Equal(
            expected.Split(' '), (await Schema(name)).GetProperty("required").EnumerateArray().Select(member => member.GetString()));

    [Fact]
    public async Task Every_tag_is_described_and_a_server_is_named()
    {
        Assert.All(
            (await Document()).GetProperty("tags").EnumerateArray(), tag => Assert.NotEmpty(tag.GetProperty("description").GetString()!));
        Assert.Equal("/", Assert.Single((await Document()).GetProperty("servers").EnumerateArray()).GetProperty("url").GetString());
    }

    [Fact]
    public async Task Only_health_asks_for_no_key_and_says_so() => Assert.Equal(
        ["/health/live", "/health/ready"],
        (await Operations())
            .Where(operation => operation.Value.GetProperty("security").GetArrayLength() == 0)
            .Select(operation => operation.Path));

    [Fact]
    public async Task No_description_speaks_of_types() => Assert.DoesNotMatch(
        @"IReadOnlyList|&lt;|<i>|Gets |(?<![\w.])(?:Review|Finding|AuditKind)\.[A-Z]",
        (await Document()).GetProperty("components").GetProperty("schemas").GetRawText());

    [Fact]
    public async Task A_number_is_a_number_only() =>
        Assert.Equal(
            "integer", (await Schema("VerdictCounts")).GetProperty("properties").GetProperty("met").GetProperty("type").GetString());

    [Fact]
    public async Task The_document_is_the_same_wherever_it_is_read_from()
    {
        await using var open = new ApiFactory { Settings = new Dictionary<string, string> { ["Lg:Access:Open"] = "true" } };
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json") { Headers = { Host = "lg.example" } };

        var there = await open.CreateClient().SendInAsync(elsewhere, language: null);

        Assert.Equal(await (await client.ReadAsync("/openapi/v1.json")).TextAsync(), await there.TextAsync());
    }

    private async Task<JsonElement> Document() => await (await client.ReadAsync("/openapi/v1.json")).JsonAsync();

    private async Task<JsonElement> Schema(string name) =>
        (await Document()).GetProperty("components").GetProperty("schemas").GetProperty(name);

    private async Task<IReadOnlyList<(string Path, string Method, JsonElement Value)>> Operations() =>
    [
        .. from path in (await Document()).GetProperty("paths").EnumerateObject()
           from operation in path.Value.EnumerateObject()
           select (path.Name, operation.Name, operation.Value),
    ];

    private static IEnumerable<string> Names(JsonElement operation, string member) =>
        operation.GetProperty(member).EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static bool IsRequired(JsonElement parameter) =>
        parameter.TryGetProperty("required", out var required) && required.GetBoolean();
}
