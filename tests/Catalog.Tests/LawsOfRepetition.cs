using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;

namespace Catalog.Tests;

/// <summary>The same review gives the same bytes, whenever, wherever and however often it is assessed.</summary>
public sealed class LawsOfRepetition
{
    private static readonly DateOnly AsOf = new(2026, 6, 1);

    [Fact]
    public void A_review_gives_the_same_bytes_twice() => Prop.ForAll(LawsRandomReviews.Generator.Reviews.ToArbitrary(), review =>
        Assert.Equal(Bytes(ShippedCatalog.Rulebook, review), Bytes(ShippedCatalog.Rulebook, review))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_review_gives_the_same_bytes_after_a_round_trip() => Prop.ForAll(LawsRandomReviews.Generator.Reviews.ToArbitrary(), review =>
        Assert.Equal(Bytes(ShippedCatalog.Rulebook, review), Bytes(ShippedCatalog.Rulebook, ReviewReader.Read(ReviewJson.Write(review)).Value!))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Reviews_assessed_in_parallel_give_the_same_bytes_as_one_by_one()
    {
        var reviews = LawsRandomReviews.Generator.Reviews.Sample(40).ToList();
        var expected = reviews.Select(review => Bytes(ShippedCatalog.Rulebook, review)).ToList();

        var actual = reviews.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(review => Bytes(ShippedCatalog.Rulebook, review)).ToList();

        Assert.Equal(expected, actual);
    }

    // Expressions change their form when they have been used often enough; their results do not.
    [Fact]
    public void A_rulebook_gives_the_same_bytes_cold_and_hot()
    {
        var reviews = LawsRandomReviews.Generator.Reviews.Sample(30).ToList();
        var shipped = Rulebook.Load(ShippedCatalog.Folder).Value!.Compiled;
        Rulebook rulebook = new(shipped with { Requirements = [.. shipped.Requirements.Where((_, index) => index % 8 == 0)] }, []);
        var cold = reviews.Select(review => Bytes(rulebook, review)).ToList();

        for (var i = 0; i < 600; i++)
            rulebook.Assess(new Review(), AsOf);
        var hot = reviews.Select(review => Bytes(rulebook, review)).ToList();

        Assert.Equal(cold, hot);
    }

    [Fact]
    public void Last_years_review_changes_no_verdict_and_no_score() => Prop.ForAll(
        LawsRandomReviews.Generator.Reviews.ToArbitrary(),
        LawsRandomReviews.Generator.Reviews.ToArbitrary(),
        (review, previous) =>
        {
            var (alone, compared) = (ShippedCatalog.Rulebook.Assess(review, AsOf), ShippedCatalog.Rulebook.Assess(review, AsOf, previous));

            Assert.Equal(
                alone.Requirements.Select(row => (row.Id, row.Verdict, row.Share)).Append(("overall", default, alone.Score.Overall)),
                compared.Requirements.Select(row => (row.Id, row.Verdict, row.Share)).Append(("overall", default, compared.Score.Overall)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static byte[] Bytes(Rulebook rulebook, Review review) => ReportJson.Write(rulebook.Assess(review, AsOf));
}
