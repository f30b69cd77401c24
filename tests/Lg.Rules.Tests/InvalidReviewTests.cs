using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;

namespace Lg.Rules.Tests;

/// <summary>What no reader would have read is not assessed.</summary>
public sealed class InvalidReviewTests
{
    private static readonly DateOnly Today = new(2025, 12, 1);

    private static readonly Review Impossible = new() { Goals = [new() { Key = "a", Title = "hemligt" }, null!], Stage = (Stage)17 };

    [Fact]
    public void An_impossible_review_is_refused_with_everything_that_is_wrong_with_it()
    {
        var refused = Assert.Throws<InvalidReviewException>(() => Rulebook.Shipped.Assess(Impossible, Today));

        Assert.Equal("review", refused.ParamName);
        Assert.Equal(["/stage", "/goals/1"], refused.Diagnostics.Select(problem => problem.Pointer!));
    }

    [Fact]
    public void Last_years_impossible_review_is_refused_by_its_name() =>
        Assert.Equal(
            "previous", Assert.Throws<InvalidReviewException>(() => Rulebook.Shipped.Assess(new Review(), Today, Impossible)).ParamName);

    [Fact]
    public void A_review_that_was_read_and_then_made_impossible_is_refused_too()
    {
        var read = ReviewReader.Read("{}"u8.ToArray()).Value!;

        Assert.Throws<InvalidReviewException>(() => Rulebook.Shipped.Assess(read with { Stage = (Stage)17 }, Today));
    }

    [Fact]
    public void A_run_refuses_as_an_assessment_does() =>
        Assert.Throws<InvalidReviewException>(() => Rulebook.Shipped.Run(Impossible, Today));

    [Fact]
    public void A_refusal_repeats_nothing_of_the_review() =>
        Assert.DoesNotContain(
            "hemligt",
            $"{Assert.Throws<InvalidReviewException>(() => Rulebook.Shipped.Assess(Impossible, Today))}",
            StringComparison.Ordinal);
}
