using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Tests;

namespace Lg.Model.Tests.Json;

/// <summary>A review survives being written and read, and its hash is that of what it says.</summary>
public sealed class ReviewJsonProperties
{
    private static readonly Gen<Review> Reviews = new ReviewGenerator().Reviews;

    [Property]
    public Property What_is_written_can_be_read() => ForAllReviews(review =>
        Assert.Equal([], ReviewReader.Read(ReviewJson.Write(review)).Diagnostics));

    [Property]
    public Property What_is_written_read_and_written_again_is_the_same_bytes() => ForAllReviews(review =>
        Assert.Equal(Text(review), Text(Reread(ReviewJson.Write(review)))));

    [Property]
    public Property What_is_written_for_people_is_the_same_review() => ForAllReviews(review =>
        Assert.Equal(Text(review), Text(Reread(ReviewJson.Write(review, indented: true)))));

    [Property]
    public Property The_hash_does_not_depend_on_white_space() => ForAllReviews(review =>
        Assert.Equal(ReviewJson.Hash(review), ReviewJson.Hash(Reread(ReviewJson.Write(review, indented: true)))));

    [Property]
    public Property The_hash_does_not_depend_on_the_order_of_fields() => ForAllReviews(review =>
    {
        var reversed = Reversed(JsonNode.Parse(ReviewJson.Write(review)))!.ToJsonString();

        Assert.Equal(ReviewJson.Hash(review), ReviewJson.Hash(Reread(Encoding.UTF8.GetBytes(reversed))));
    });

    [Property]
    public Property The_hash_does_not_depend_on_nulls() => ForAllReviews(review =>
    {
        var parsed = JsonNode.Parse(ReviewJson.Write(review))!.AsObject();
        foreach (var field in FieldTable.Review.Fields.Where(field => !parsed.ContainsKey(field.Name)))
            parsed[field.Name] = null;

        Assert.Equal(ReviewJson.Hash(review), ReviewJson.Hash(Reread(Encoding.UTF8.GetBytes(parsed.ToJsonString()))));
    });

    [Property]
    public Property A_review_that_says_less_has_another_hash() => ForAllReviews(review =>
        Assert.DoesNotContain(ReviewJson.Hash(review), SmallerReviews.Of(review).Take(50).Select(ReviewJson.Hash)));

    [Fact]
    public void A_hash_is_64_lower_case_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{64}$", ReviewJson.Hash(new Review()));

    [Fact]
    public void The_hash_of_a_review_that_says_nothing_is_that_of_two_braces() =>
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", ReviewJson.Hash(new Review()));

    private static Property ForAllReviews(Action<Review> law) =>
        Prop.ForAll(Arb.From(Reviews, SmallerReviews.Of), law);

    private static Review Reread(byte[] json)
    {
        var (review, problems) = ReviewReader.Read(json);
        return review
            ?? throw new InvalidOperationException($"{problems[0].Pointer}: {problems[0].Message.Sv} in {Encoding.UTF8.GetString(json)}");
    }

    private static string Text(Review review) => Encoding.UTF8.GetString(ReviewJson.Write(review));

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
