using FsCheck;
using FsCheck.Fluent;
using Lg.Catalog.Tests.Samples;
using Lg.Model;

namespace Lg.Catalog.Tests.Inference;

/// <summary>A session concludes what the oracle does, byte for byte.</summary>
public sealed class SessionAgreementTests
{
    private static readonly DateOnly December = new(2025, 12, 1);

    public static TheoryData<string, DateOnly> Samples => new MatrixTheoryData<string, DateOnly>(
        ["trafikkontoret-2026", "stadshus-ab-2025", "skarpnack-2024"],
        [new(2024, 11, 19), December, new(2026, 11, 21)]);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_the_same_report(string sample, DateOnly asOf) =>
        Assert.Equal(Engines.ByOracle(Sample.Named(sample), asOf), Engines.BySession(Sample.Named(sample), asOf));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_compared_with_another_year_has_the_same_report(string sample, DateOnly asOf) => Assert.Equal(
        Engines.ByOracle(Sample.Named(sample), asOf, Sample.Skarpnack),
        Engines.BySession(Sample.Named(sample), asOf, Sample.Skarpnack));

    [Theory]
    [InlineData(Stage.Draft)]
    [InlineData(Stage.Submitted)]
    public void An_empty_review_has_the_same_report(Stage stage) => Assert.Equal(
        Engines.ByOracle(new Review { Stage = stage }, December),
        Engines.BySession(new Review { Stage = stage }, December));

    [Property(MaxTest = 150)]
    public Property A_random_review_has_the_same_report() => Prop.ForAll(
        LawsRandomReviews.Generator.Reviews.ToArbitrary(),
        LawsRandomReviews.Generator.Reviews.OrNull().ToArbitrary(),
        LawsRandomReviews.AsOf.ToArbitrary(),
        (review, previous, asOf) => Assert.Equal(Engines.ByOracle(review, asOf, previous), Engines.BySession(review, asOf, previous)));
}
