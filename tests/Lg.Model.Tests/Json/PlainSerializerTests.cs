using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Tests;

namespace Lg.Model.Tests.Json;

/// <summary>The model works with a serializer that knows nothing of it, as that of an app does.</summary>
public sealed partial class PlainSerializerTests
{
    public static TheoryData<string> Samples => ["trafikkontoret-2026.json", "skarpnack-2024.json", "stadshus-ab-2025.json"];

    [Property]
    public Property A_review_survives_a_plain_serializer() => Survives(null);

    [Property]
    public Property A_review_survives_the_serializer_of_the_web() => Survives(JsonSerializerOptions.Web);

    [Property]
    public Property A_review_survives_a_serializer_that_an_app_has_generated() => Prop.ForAll(
        new ReviewGenerator().Reviews.ToArbitrary(),
        review =>
            Same(review, JsonSerializer.Deserialize(JsonSerializer.Serialize(review, OfAnApp.Default.Review), OfAnApp.Default.Review)!));

    [Property]
    public Property What_the_serializer_of_the_web_writes_is_what_a_reader_reads() => Prop.ForAll(
        new ReviewGenerator().Reviews.ToArbitrary(),
        review => Same(review, ReviewReader.Read(JsonSerializer.SerializeToUtf8Bytes(review, JsonSerializerOptions.Web)).Value!));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_by_the_serializer_of_the_web_as_by_the_reader(string name)
    {
        var text = File.ReadAllBytes(Path.Combine(Documents.Samples, name));

        Assert.True(Same(ReviewReader.Read(text).Value!, JsonSerializer.Deserialize<Review>(text, JsonSerializerOptions.Web)!));
    }

    [Theory]
    [InlineData("""{"unit":{"sise":3}}""")]
    [InlineData("""{"complience":{}}""")]
    [InlineData("""{"stage":1}""")]
    [InlineData("""{"stage":"1"}""")]
    [InlineData("""{"review":{"decidedOn":"2025-02-30"}}""")]
    [InlineData("""{"assets":{"systemsCoverage":{"classified":"most"}}}""")]
    public void What_the_model_does_not_have_is_refused(string text) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Review>(text, JsonSerializerOptions.Web));

    [Fact]
    public void Choices_are_words_and_dates_and_coverage_are_as_they_were_written() => Assert.Equal(
        """{"Decided":"2025-12","Covered":{"done":3,"of":11},"Verdict":"notMet","Confidence":"V2"}""",
        JsonSerializer.Serialize(new
        {
            Decided = PartialDate.Parse("2025-12"),
            Covered = Coverage.Counted(3, 11),
            Verdict = Verdict.NotMet,
            Confidence = Confidence.V2,
        }));

    [Fact]
    public void Every_closed_set_is_written_as_words() => Assert.All(
        typeof(Review).Assembly.GetExportedTypes().Where(type => type.IsEnum),
        type => Assert.All(
            Enum.GetValues(type).Cast<object>(),
            word => Assert.StartsWith("\"", JsonSerializer.Serialize(word, type), StringComparison.Ordinal)));

    [Fact]
    public void Every_type_of_the_review_refuses_what_it_does_not_have() => Assert.All(
        [.. FieldTable.All.Select(type => type.ClrType), typeof(AssessmentRequest)],
        type => Assert.Equal(
            JsonUnmappedMemberHandling.Disallow, type.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>()?.UnmappedMemberHandling));

    private static Property Survives(JsonSerializerOptions? options) => Prop.ForAll(
        new ReviewGenerator().Reviews.ToArbitrary(),
        review => Same(review, JsonSerializer.Deserialize<Review>(JsonSerializer.Serialize(review, options), options)!));

    private static bool Same(Review one, Review other) =>
        Encoding.UTF8.GetString(ReviewJson.Write(one)) == Encoding.UTF8.GetString(ReviewJson.Write(other));

    [JsonSerializable(typeof(Review))]
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    private sealed partial class OfAnApp : JsonSerializerContext;
}
