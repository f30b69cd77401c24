using System.Text;
using System.Text.Json.Nodes;
using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading.Conversions;

/// <summary>Reviews of version 1.0 are read as what they said, and what is wrong with them is shown where their writer wrote it.</summary>
public sealed class ConversionTests
{
    public static TheoryData<string> Samples { get; } =
    [
        .. Directory.EnumerateFiles(Documents.SamplesOfVersion1, "*.json")
            .Select(file => Path.GetFileName(file)!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_of_version_1_says_what_it_said(string sample)
    {
        var text = File.ReadAllText(Path.Combine(Documents.SamplesOfVersion1, sample));
        var expected = ByHand(JsonNode.Parse(text)!);
        expected["schemaVersion"] = "2.0";
        Decided(expected);

        var read = Told.Read(text);

        Assert.Equal("", Told.Problems(read.Diagnostics));
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(ReviewJson.Write(read.Value!))));
        Assert.Equal("1.0", read.Value!.Conversion?.From);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_of_version_1_can_be_upgraded_once(string sample)
    {
        var before = File.ReadAllBytes(Path.Combine(Documents.SamplesOfVersion1, sample));

        var once = ReviewUpgrade.OfJson(before).Value!;
        var twice = ReviewUpgrade.OfJson(Encoding.UTF8.GetBytes(once.Text)).Value!;

        Assert.Equal((once.Text, null), (twice.Text, twice.Conversion));
        Assert.Equal(ReviewJson.Hash(ReviewReader.Read(before).Value!), ReviewJson.Hash(Told.Read(once.Text).Value!));
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0"}""", """{"schemaVersion":"2.0"}""")]
    [InlineData(
        """{"schemaVersion":"1.0","goals":[],"goalsPartial":true}""", """{"schemaVersion":"2.0","goals":[],"goalsComplete":false}""")]
    [InlineData(
        """{"schemaVersion":"1.0","goals":[],"goalsPartial":false}""", """{"schemaVersion":"2.0","goals":[],"goalsComplete":true}""")]
    [InlineData("""{"schemaVersion":"1.0","goals":[],"goalsPartial":null}""", """{"schemaVersion":"2.0","goals":[]}""")]
    [InlineData("""{"schemaVersion":"1.0","goals":[{"key":"a"}]}""", """{"schemaVersion":"2.0","goals":[{"key":"a"}]}""")]
    [InlineData("""{"previousReview":{"goals":[],"goalsPartial":true}}""", """{"previousReview":{"goals":[],"goalsComplete":false}}""")]
    [InlineData(
        """{"assets":{"systemsCoverage":{"classified":"some"},"systems":[],"systemsPartial":true}}""",
        """{"assets":{"systems":[],"systemsComplete":false,"systemsCoverage":{"classified":"some"}}}""")]
    public void What_version_1_said_is_said_in_the_words_of_version_2(string before, string now) =>
        Assert.Equal(now, Encoding.UTF8.GetString(ReviewJson.Write(Told.Read(before).Value!)));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "schemaVersion": "2.0", "goals": [], "goalsComplete": true }""")]
    [InlineData("""{ "unit": { "name": "1.0" } }""")]
    [InlineData("""{ "unit": { "name": "goalsPartial" } }""")]
    public void A_review_in_the_current_form_is_not_converted(string text) => Assert.Null(Told.Read(text).Value!.Conversion);

    [Fact]
    public void A_review_that_says_version_2_has_no_names_of_version_1() =>
        Assert.Equal(
            """
            1:40 LG4003 "/goalsPartial": okänt fält `goalsPartial`
              menade du `goalsComplete`?
            """,
            Told.Problems("""{ "schemaVersion": "2.0", "goals": [], "goalsPartial": true }"""));

    [Fact]
    public void What_is_wrong_is_shown_where_it_was_written() =>
        Assert.Equal(
            """
            3:46 LG4003 "/unti"
            5:3 LG4008 "/actionsComplete"
            5:28 LG4003 "/golas"
            """,
            Places("""
            {
              "schemaVersion": "1.0",
              "goals": [], "goalsPartial": false       , "unti": {},
              "actions": [], "actionsPartial": true,
              "actionsPartial": false, "golas": []
            }
            """));

    [Fact]
    public void A_marker_that_is_no_answer_is_reported_where_it_stands() =>
        Assert.Equal("1:32 LG4004 \"/goalsComplete\"", Places("""{ "goals": [], "goalsPartial": "ja" }"""));

    [Fact]
    public void In_a_request_each_review_is_converted_by_itself()
    {
        var request = AssessmentRequestReader.Read(
            """{ "review": { "goals": [], "goalsPartial": true }, "previous": { "schemaVersion": "2.0", "goals": [], "goalsComplete": true } }"""u8.ToArray()).Value!;

        Assert.Equal(
            (false, "1.0", true, null),
            (
                request.Review!.GoalsComplete,
                request.Review.Conversion?.From,
                request.Previous!.GoalsComplete,
                request.Previous.Conversion?.From));
    }

    [Fact]
    public void The_layout_of_what_is_upgraded_stays() =>
        Assert.Equal(
            "{ \"goals\" : [ ],\n\t\"goalsComplete\":false }",
            ReviewUpgrade.OfJson("{ \"goals\" : [ ],\n\t\"goalsPartial\":true }"u8.ToArray()).Value!.Text);

    private static string Places(string text) =>
        string.Join(
            '\n', Told.Read(text).Diagnostics.Select(problem => $"{problem.Line}:{problem.Column} {problem.Code} \"{problem.Pointer}\""));

    // A date of a decision says that there is one, and so did a yes to what was asked of decided policies.
    private static void Decided(JsonNode review)
    {
        foreach (var thing in ((JsonNode?[])[
            review["compliance"]?["localInstruction"],
            review["assets"]?["accessRoutine"],
            review["dataProtection"]?["policies"],
        ]).OfType<JsonObject>())
        {
            if (thing["adoptedOn"] is not null || (thing.GetPropertyName() == "policies" && thing["exists"]!.GetValue<bool>()))
                thing["adopted"] ??= true;
        }
    }

    // A second conversion, obvious and on the tree.
    private static JsonNode ByHand(JsonNode node) => node switch
    {
        JsonObject group => new JsonObject(group.Select(member => member.Key.EndsWith("Partial", StringComparison.Ordinal)
            ? KeyValuePair.Create(
                member.Key.Replace("Partial", "Complete", StringComparison.Ordinal), (JsonNode?)!member.Value!.GetValue<bool>())
            : KeyValuePair.Create(member.Key, (JsonNode?)ByHand(member.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => ByHand(item!))]),
        _ => node.DeepClone(),
    };
}
