using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Tests;

namespace Lg.Model.Tests.Editing;

public sealed class ReviewEditProperties
{
    private static readonly Gen<Review> Reviews = new ReviewGenerator().Reviews;

    [Property]
    public Property An_answer_that_is_given_again_changes_nothing() => Prop.ForAll(
        AnsweredIn(Reviews).ToArbitrary(),
        drawn => Text(drawn.Review.With(drawn.Pointer, drawn.Review.ValueAt(drawn.Pointer))) == Text(drawn.Review));

    [Property]
    public Property An_answer_of_one_review_can_be_given_in_an_empty_one() => Prop.ForAll(
        AnsweredIn(Reviews).ToArbitrary(),
        drawn => new Review().TryWith(drawn.Pointer, drawn.Review.ValueAt(drawn.Pointer)).IsOk);

    // A group of the review, or a fact of a group: places that need no item of a list to be there.
    private static Gen<(Review Review, string Pointer)> AnsweredIn(Gen<Review> reviews) =>
        from review in reviews
        from place in Gen.Elements(FieldTable.Places
            .Where(place => !place.Path.Contains('*', StringComparison.Ordinal) && !place.Field.IsCompleteMarker)
            .ToArray())
        let answered = review.ValueAt(place.Path) is not null ? place.Path : "/schemaVersion"
        select (answered == "/schemaVersion" ? review with { SchemaVersion = SchemaVersion.Current } : review, answered);

    private static string Text(Review review) => Encoding.UTF8.GetString(ReviewJson.Write(review));
}
