using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Tests;

namespace Lg.Model.Tests.Reading;

/// <summary>A review that is to be assessed uses the words of the catalog; last year's may use those that the catalog had then.</summary>
public sealed class VocabularyReadingTests
{
    private static readonly string[] Stages = ["draft", "submitted"];

    // Every place of a review that takes a word of the catalog, as one item of its list.
    public static TheoryData<string, WordKind> Places
    {
        get
        {
            TheoryData<string, WordKind> places = [];
            foreach (var place in Walk(FieldTable.Review, "").Where(place => place.Field.WordKind is not null))
                places.Add(place.Pointer, place.Field.WordKind!.Value);
            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_word_that_the_catalog_has_not_is_refused_everywhere(string pointer, WordKind kind)
    {
        var problems = Stages.SelectMany(stage => Read(At(pointer, "hittepå", stage)).Diagnostics);

        Assert.Equal([$"LG4022 {pointer}", $"LG4022 {pointer}"], problems.Select(problem => $"{problem.Code} {problem.Pointer}"));
        Assert.False(AVocabulary.Small.Contains(kind, "hittepå"));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_word_of_the_catalog_is_read(string pointer, WordKind kind) =>
        Assert.True(Read(At(pointer, AVocabulary.Small.Of(kind)[0].Name, "submitted")).IsOk);

    [Theory]
    [MemberData(nameof(Places))]
    public void Without_a_vocabulary_any_word_is_read(string pointer, WordKind kind) =>
        Assert.True(Told.Read(At(pointer, $"hittepå {kind}", "draft")).IsOk);

    [Theory]
    [MemberData(nameof(Places))]
    public void Last_years_review_may_use_any_word_and_this_years_may_not(string pointer, WordKind kind)
    {
        var review = At(pointer, $"hittepå {kind}", "submitted");

        Assert.True(Request($$"""{ "previous": {{review}}, "review": {} }""").IsOk);
        Assert.Equal(
            $"/review{pointer}", Assert.Single(Request($$"""{ "previous": {{review}}, "review": {{review}} }""").Diagnostics).Pointer);
    }

    [Fact]
    public void Last_years_review_is_otherwise_read_as_strictly() =>
        Assert.Equal(
            ["/previous/gaols", "/previous/stage"],
            Request("""{ "previous": { "gaols": [], "stage": "klar" } }""").Diagnostics.Select(problem => problem.Pointer));

    [Fact]
    public void A_review_of_1_0_is_held_to_the_same_words_at_the_place_where_they_were_written() => Assert.Equal(
        "2:34 LG4022 \"/goals/0/topic\": katalogen har inget målämne `fritt`\n  alla målämnen står i formatets schema",
        Told.Problems(Read(
            "{ \"schemaVersion\": \"1.0\", \"goalsPartial\": true,\n\"goals\": [{ \"key\": \"a\", \"topic\": \"fritt\" }] }").Diagnostics));

    [Fact]
    public void A_review_is_upgraded_only_with_words_of_the_catalog()
    {
        var before = """{ "goalsPartial": true, "goals": [{ "key": "a", "topic": "fritt" }] }"""u8.ToArray();

        Assert.Equal("LG4022", Assert.Single(ReviewUpgrade.OfJson(before, vocabulary: AVocabulary.Small).Diagnostics).Code);
        Assert.True(ReviewUpgrade.OfJson(before).IsOk);
    }

    [Theory]
    [InlineData(
        """{ "goals": [{ "key": "a", "topic": "routine-adpoted" }] }""",
        "the catalog has no goal topic `routine-adpoted`",
        "did you mean `routine-adopted`? All goal topics are in the schema of the format")]
    [InlineData(
        """{ "goals": [{ "key": "a", "area": "ekonomi" }] }""", "the catalog has no area `ekonomi`", "choose one of `risks`, `records`")]
    [InlineData("""{ "waivers": [{ "requirement": "RL-1" }] }""", "the catalog has no requirement `RL-1`", "choose one of `RL-LA-01`")]
    public void What_is_wrong_is_told_in_English_too(string text, string message, string help)
    {
        var problem = Assert.Single(Read(text).Diagnostics);

        Assert.Equal((message, help), (problem.Message.En, problem.Help!.En));
    }

    [Fact]
    public void Where_the_catalog_has_no_words_the_field_is_to_be_removed()
    {
        var problem = Assert.Single(
            ReviewReader.Read("""{ "goals": [{ "key": "a", "topic": "x" }] }"""u8.ToArray(), vocabulary: new([], [], [])).Diagnostics);

        Assert.Equal(("ta bort fältet: katalogen har inga", "remove the field: the catalog has none"), (problem.Help!.Sv, problem.Help.En));
    }

    [Property]
    public Property Exactly_the_unknown_words_of_a_review_are_refused() => Prop.ForAll(new ReviewGenerator()
        .OfDensity(30)
        .ToArbitrary(), review =>
    {
        var json = ReviewJson.Write(review);
        var unknown = Words(JsonNode.Parse(json)!, FieldTable.Review, "")
            .Where(word => !AVocabulary.Small.Contains(word.Kind, word.Text))
            .Select(word => word.Pointer)
            .ToList();
        var (read, problems) = ReviewReader.Read(json, vocabulary: AVocabulary.Small);

        Assert.Equal(unknown.Count == 0, read is not null);
        Assert.Equal(
            unknown.Take(ReadingLimits.Problems), problems.Where(problem => problem.Code == "LG4022").Select(problem => problem.Pointer));
        Assert.Equal(Math.Min(unknown.Count, ReadingLimits.Problems + 1), problems.Count);
        Assert.True(ReviewReader.Read(json).IsOk);
    });

    private static Checked<Review> Read(string text) => Told.ReadWithWords(text);

    private static Checked<AssessmentRequest> Request(string text) =>
        AssessmentRequestReader.Read(Encoding.UTF8.GetBytes(text), AVocabulary.Small);

    private static IEnumerable<(string Pointer, Field Field)> Walk(ReviewType type, string pointer) =>
        type.Fields.SelectMany(field => Walk(field, $"{pointer}/{field.Name}"));

    private static IEnumerable<(string Pointer, Field Field)> Walk(Field field, string pointer) =>
        field.Type is { } type ? Walk(type, field.Kind == FieldKind.List ? $"{pointer}/0" : pointer) : [(pointer, field)];

    // A review that says only what stands at one place.
    private static string At(string pointer, string word, string stage)
    {
        JsonNode node = JsonValue.Create(word);
        foreach (var step in pointer[1..].Split('/').Reverse())
        {
            if (step == "0" && node is JsonObject item && !pointer.StartsWith("/waivers", StringComparison.Ordinal))
                item["key"] = "a";
            node = step == "0" ? new JsonArray(node) : new JsonObject { [step] = node };
        }

        node["stage"] = stage;
        return node.ToJsonString();
    }

    private static IEnumerable<(string Pointer, WordKind Kind, string Text)> Words(JsonNode node, ReviewType type, string pointer) =>
        from field in type.Fields
        let value = node[field.Name]
        where value is not null
        from word in Words(value, field, $"{pointer}/{field.Name}")
        select word;

    private static IEnumerable<(string Pointer, WordKind Kind, string Text)> Words(JsonNode value, Field field, string pointer) => (
        field, value) switch
    {
        ({ WordKind: { } kind }, _) => [(pointer, kind, value.GetValue<string>())],
        ({ Type: { } type, Kind: FieldKind.List }, JsonArray items) =>
            items.SelectMany((item, index) => Words(item!, type, $"{pointer}/{index}")),
        ({ Type: { } type, Kind: FieldKind.Object }, _) => Words(value, type, pointer),
        _ => [],
    };
}
