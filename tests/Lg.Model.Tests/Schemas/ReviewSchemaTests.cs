using System.Text.Json.Nodes;
using Lg.Model.Fields;
using Lg.Model.Schemas;
using Lg.Model.Tests.Reading;
using Lg.Tests;

namespace Lg.Model.Tests.Schemas;

/// <summary>The schema says of a review what the reader says.</summary>
public sealed class ReviewSchemaTests
{
    private static readonly JsonSchema Schema = new(ReviewSchema.Write());
    private static readonly JsonSchema WithWords = new(ReviewSchema.Write(AVocabulary.Small));

    [Theory]
    [InlineData("""{}""")]
    [InlineData(
        """{ "$schema": "review.schema.json", "schemaVersion": "2.0", "stage": "submitted", "unit": { "name": "x", "employees": 120.0 } }""")]
    [InlineData("""{ "previousReview": { "exists": false } }""")]
    [InlineData("""{ "previousReview": { "exists": true, "decidedOn": "2025-10" } }""")]
    [InlineData("""{ "goals": [], "goalsComplete": false }""")]
    [InlineData("""{ "goals": [{ "key": "9.1", "dueOn": "2026" }] }""")]
    [InlineData("""{ "assets": { "systemsCoverage": { "owned": "all", "logged": { "done": 3, "of": 11 } } } }""")]
    public void A_review_that_can_be_read_is_permitted(string text) => Assert.Equal([], Schema.Faults(JsonNode.Parse(text)));

    [Theory]
    [InlineData("""[]""", ": type")]
    [InlineData("""{ "unti": {} }""", ": additionalProperties")]
    [InlineData("""{ "schemaVersion": "1.0" }""", "/schemaVersion: const")]
    [InlineData("""{ "stage": "klar" }""", "/stage: enum")]
    [InlineData("""{ "unit": { "employees": -1 } }""", "/unit/employees: minimum")]
    [InlineData("""{ "unit": { "employees": 1.5 } }""", "/unit/employees: type")]
    [InlineData("""{ "unit": { "employees": 1000001 } }""", "/unit/employees: maximum")]
    [InlineData("""{ "review": { "decidedOn": "2026-13" } }""", "/review/decidedOn: pattern")]
    [InlineData("""{ "review": { "decidedOn": "i vår 2026" } }""", "/review/decidedOn: pattern")]
    [InlineData("""{ "goals": [{}] }""", "/goals/0: required")]
    [InlineData("""{ "goals": [{ "key": "" }] }""", "/goals/0/key: minLength")]
    [InlineData("""{ "goalsComplete": false }""", ": dependentRequired")]
    [InlineData("""{ "previousReview": { "exists": false, "decidedOn": "2025" } }""", "/previousReview: maxProperties")]
    [InlineData("""{ "assets": { "systemsCoverage": { "owned": "alla" } } }""", "/assets/systemsCoverage/owned: oneOf")]
    [InlineData("""{ "assets": { "systemsCoverage": { "owned": { "done": 3 } } } }""", "/assets/systemsCoverage/owned: oneOf")]
    [InlineData("""{ "review": { "chapters": [{ "key": "1", "content": "own" }] } }""", "/review/chapters/0: additionalProperties")]
    public void A_mistake_is_not_permitted(string text, string fault) => Assert.Equal([fault], Schema.Faults(JsonNode.Parse(text)));

    // The reader takes null for what is not stated; who writes a review for others leaves the field out.
    [Fact]
    public void Null_is_not_permitted() => Assert.Equal(["/stage: enum"], Schema.Faults(JsonNode.Parse("""{ "stage": null }""")));

    [Fact]
    public void Every_reference_leads_to_a_definition() => Assert.All(References(), reference => Assert.NotNull(Schema.Find(reference)));

    [Fact]
    public void Every_definition_is_referred_to() =>
        Assert.Equal([], Schema.Find("#/$defs")!.AsObject().Select(definition => $"#/$defs/{definition.Key}").Except(References()));

    [Theory]
    [InlineData(
        """{ "goals": [{ "key": "a", "topic": "routine-adopted", "area": "risks" }], "waivers": [{ "requirement": "RL-LA-01" }] }""", "")]
    [InlineData("""{ "goals": [{ "key": "a", "topic": "annat" }] }""", "/goals/0/topic: enum")]
    [InlineData("""{ "decisions": [{ "key": "a", "area": "annat" }] }""", "/decisions/0/area: enum")]
    [InlineData("""{ "waivers": [{ "requirement": "annat" }] }""", "/waivers/0/requirement: enum")]
    public void With_the_words_of_a_catalog_only_they_are_permitted(string text, string fault)
    {
        Assert.Equal(fault, string.Join('\n', WithWords.Faults(JsonNode.Parse(text))));
        Assert.Equal([], Schema.Faults(JsonNode.Parse(text)));
        Assert.Equal(fault.Length == 0, Told.ReadWithWords(text).IsOk);
    }

    [Fact]
    public void The_words_of_a_catalog_have_labels_in_both_languages() =>
        Assert.Equal("""{"sv":"Risker","en":"Risks"}""", WithWords.Find("#/$defs/AreaWord")!["x-labels"]!["risks"]!.ToJsonString());

    [Fact]
    public void What_refers_to_other_items_names_their_lists() =>
        Assert.Equal(
            """["/goals","/decisions","/actions"]""",
            Schema.Find("#/$defs/Recommendation/properties/answeredBy")!["x-refers-to"]!.ToJsonString());

    [Fact]
    public void Every_type_has_a_definition() =>
        Assert.All(FieldTable.All.Skip(1), type => Assert.NotNull(Schema.Find($"#/$defs/{type.Name}")));

    [Fact]
    public void Every_field_that_can_be_stated_is_asked_for_in_both_languages() => Assert.Empty(
        from type in FieldTable.All
        from field in type.Fields
        where !field.IsDerived
        let said = Schema.Find(type == FieldTable.Review ? $"#/properties/{field.Name}" : $"#/$defs/{type.Name}/properties/{field.Name}")
        where said?["description"]?.GetValue<string>() != field.Question.Sv
            || said["x-en"]?["description"]?.GetValue<string>() != field.Question.En
        select $"{type}.{field.Name}");

    [Fact]
    public void The_schema_is_the_same_text_every_time() => Assert.Equal(ReviewSchema.Write(), ReviewSchema.Write());

    [Fact]
    public void The_schema_ends_with_a_line_feed_and_has_no_other_line_end() =>
        Assert.True(ReviewSchema.Write() is var text
            && text.EndsWith("}\n", StringComparison.Ordinal)
            && !text.Contains('\r', StringComparison.Ordinal));

    private static List<string> References() => [.. References(Schema.Find("#")).Distinct()];

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members =>
            members.SelectMany(member => member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
