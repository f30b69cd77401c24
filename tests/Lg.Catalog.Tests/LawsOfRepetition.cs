using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;
using Lg.Rules.Compilation;

namespace Lg.Catalog.Tests;

/// <summary>The same review gives the same bytes, whenever, wherever and however often it is assessed.</summary>
public sealed class LawsOfRepetition
{
    private static readonly DateOnly AsOf = new(2026, 6, 1);

    private static readonly Lazy<Rulebook> Hot = new(() => Heated(Cold()));

    [Property]
    public Property A_review_gives_the_same_bytes_again_after_a_round_trip_and_in_parallel() =>
        Prop.ForAll(LawsRandomReviews.Reviews, review =>
    {
        var read = ReviewReader.Read(ReviewJson.Write(review)).Value!;
        var expected = Text(review);

        var actual = new[] { review, read, review }.AsParallel().AsOrdered().WithDegreeOfParallelism(3).Select(Text).ToList();

        Assert.Equal([expected, expected, expected], actual);
    });

    [Fact]
    public void An_object_that_stands_in_two_places_is_asked_about_in_each()
    {
        Submission sent = new() { Exists = true };
        Review shared = new()
        {
            Risks = new() { Incidents = [new() { Key = "a", FinalReportSent = sent }, new() { Key = "b", FinalReportSent = sent }] },
        };

        Assert.Equal(Text(ReviewReader.Read(ReviewJson.Write(shared)).Value!), Text(shared));
    }

    // Expressions change their form when they have been used often enough; their results do not.
    [Property]
    public Property A_rulebook_gives_the_same_bytes_cold_and_hot() => Prop.ForAll(LawsRandomReviews.Reviews, review =>
        Assert.Equal(Bytes(Cold(), review), Bytes(Hot.Value, review)));

    [Property]
    public Property Last_years_review_changes_no_verdict_and_no_score() => Prop.ForAll(
        LawsRandomReviews.Reviews,
        LawsRandomReviews.Reviews,
        (review, previous) =>
        {
            var (alone, compared) = (ShippedCatalog.Rulebook.Assess(review, AsOf), ShippedCatalog.Rulebook.Assess(review, AsOf, previous));

            Assert.Equal(
                alone.Requirements.Select(row => (row.Id, row.Verdict, row.Share)).Append(("overall", default, alone.Score.Overall)),
                compared.Requirements.Select(row => (row.Id, row.Verdict, row.Share)).Append(("overall", default, compared.Score.Overall)));
        });

    // Lists of texts are compared in no time, lists of a million bytes are not.
    private static string Text(Review review) => Encoding.UTF8.GetString(Bytes(ShippedCatalog.Rulebook, review));

    private static byte[] Bytes(Rulebook rulebook, Review review) =>
        ReportJson.Write(rulebook.Assess(review, AsOf), Lg.Tests.Shown.Everything);

    // An eighth of the shipped requirements, none of whose conditions has been used.
    private static Rulebook Cold()
    {
        var shipped = ShippedCatalog.Rulebook.Compiled;
        return new(shipped with { Requirements = [.. shipped.Requirements.Where((_, index) => index % 8 == 0).Select(Unused)] }, []);
    }

    private static CompiledRequirement Unused(CompiledRequirement requirement) => requirement with
    {
        Applies = Unused(requirement.Applies),
        AppliesToUnit = Unused(requirement.AppliesToUnit),
        Criterion = Unused(requirement.Criterion),
    };

    private static CompiledCondition? Unused(CompiledCondition? condition) => condition is null ? null : new(condition.Expression);

    private static Rulebook Heated(Rulebook rulebook)
    {
        for (var i = 0; i < 600; i++)
            rulebook.Assess(new Review(), AsOf);
        return rulebook;
    }
}
