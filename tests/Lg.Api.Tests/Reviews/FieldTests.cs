using System.Text.Json;
using Lg.Model.Fields;
using Lg.Rules;

namespace Lg.Api.Tests.Reviews;

/// <summary>What a form needs to know of a review is what the field table knows.</summary>
public sealed class FieldTests(ApiFactory factory) : IClassFixture<ApiFactory>
{
    private readonly HttpClient client = factory.CreateClient();

    [Fact]
    public async Task Every_type_is_there_with_every_field_that_can_be_filled_in() => Assert.Equal(
        FieldTable.All.SelectMany(type => type.Fields.Where(field => !field.IsDerived).Select(field => $"{type.Name}.{field.Name}")),
        from type in await List("")
        from field in type.GetProperty("fields").EnumerateArray()
        select $"{type.GetProperty("name")}.{field.GetProperty("name")}");

    [Fact]
    public async Task A_field_tells_what_a_form_shows()
    {
        var type = Assert.Single(await List("?type=LocalInstruction"));
        var field = type.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == "lastReviewedOn");
        var known = FieldTable.All.Single(candidate => candidate.Name == "LocalInstruction").Find("lastReviewedOn")!;

        Assert.Equal(
            $$"""{"name":"lastReviewedOn","kind":"date","choices":[],"refersTo":[],"plannedIn":[],"label":{"sv":"{{known.Label.Sv}}","en":"{{known.Label.En}}"},"help":{"sv":"{{known.Question.Sv}}","en":"{{known.Question.En}}"},"knownBy":{"sv":"{{known.KnownBy!.Sv}}","en":"{{known.KnownBy.En}}"},"hiddenBy":"exists","chapter":"{{known.Chapter}}","chapterTitle":{"sv":"Efterlevnad","en":"Compliance"{{"}}"}}""",
            Without(field, "clause"));
    }

    [Fact]
    public async Task A_type_tells_where_its_fields_are() => Assert.Equal(
        ["/compliance/localInstruction", "/assets/systems/*"],
        [
            .. (await List("?type=LocalInstruction,ItSystem"))
                .OrderByDescending(type => type.GetProperty("name").GetString())
                .Select(type => Assert.Single(type.GetProperty("places").EnumerateArray()).GetString()),
        ]);

    [Fact]
    public async Task A_chapter_has_its_fields_and_no_others()
    {
        var fields = (await List("?chapter=4")).SelectMany(type => type.GetProperty("fields").EnumerateArray()).ToList();

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.Equal("4", field.GetProperty("chapter").GetString()!.Split('.')[0]));
    }

    [Fact]
    public async Task A_choice_names_its_words()
    {
        var review = Assert.Single(await List("?type=Review"));
        var stage = review.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == "stage");

        Assert.Equal(
            ["draft", "submitted"], stage.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("Goal", "topic", "topic", WordKind.Topic)]
    [InlineData("Improvement", "area", "area", WordKind.Area)]
    [InlineData("Waiver", "requirement", "requirement", WordKind.Requirement)]
    public async Task A_word_of_the_catalog_has_the_words_with_their_labels_in_both_languages(
        string type, string name, string kind, WordKind words)
    {
        var field = await FieldOf(type, name);

        Assert.Equal((kind, "text"), (field.GetProperty("wordKind").GetString(), field.GetProperty("kind").GetString()));
        Assert.Equal(
            Rulebook.Shipped.Vocabulary.Of(words).Select(word => $"{word.Name} {word.Label.Sv} {word.Label.En}"),
            field.GetProperty("choices")
                .EnumerateArray()
                .Select(word => $"{word.GetProperty("name")} {word.GetProperty("label").GetProperty("sv")} {word.GetProperty("label").GetProperty("en")}"));
    }

    [Theory]
    [InlineData("ItSystem", "supplier", "refersTo", """["/assets/suppliers"]""")]
    [InlineData("Recommendation", "answeredBy", "refersTo", """["/goals","/decisions","/actions"]""")]
    [InlineData("LocalInstruction", "exists", "plannedIn", """["plannedFor"]""")]
    [InlineData("Role", "appointed", "plannedIn", """["proposed"]""")]
    [InlineData("PreviousReview", "exists", "plannedIn", "[]")]
    public async Task A_field_names_what_it_refers_to_and_where_it_is_said_to_be_planned(
        string type, string name, string member, string value) =>
        Assert.Equal(value, (await FieldOf(type, name)).GetProperty(member).GetRawText());

    [Fact]
    public async Task Several_types_can_be_asked_for() =>
        Assert.Equal(["Review", "Unit"], (await List("?type=Unit,Review")).Select(type => type.GetProperty("name").GetString()));

    [Theory]
    [InlineData("?type=review", "LG7002 type")]
    [InlineData("?types=Review", "LG7001 types")]
    public async Task A_type_that_does_not_exist_is_refused(string query, string expected)
    {
        var response = await client.ReadAsync("/v1/fields" + query);

        Assert.Equal(Requests.Problem(400, "invalid-query"), await response.ProblemAsync());
        Assert.Equal(expected, await response.FaultsAsync());
    }

    private async Task<JsonElement> FieldOf(string type, string name) =>
        Assert.Single(await List($"?type={type}"))
            .GetProperty("fields")
            .EnumerateArray()
            .Single(candidate => candidate.GetProperty("name").GetString() == name);

    private async Task<IReadOnlyList<JsonElement>> List(string query) =>
        [.. (await (await client.ReadAsync("/v1/fields" + query)).JsonAsync()).EnumerateArray()];

    private static string Without(JsonElement value, string member) =>
        $"{{{string.Join(',', value.EnumerateObject().Where(property => property.Name != member).Select(property => $"\"{property.Name}\":{property.Value.GetRawText()}"))}}}";
}
