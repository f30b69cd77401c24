using System.Globalization;
using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>What in a review does not agree with itself or with the catalog, and what an assessment warns of.</summary>
public sealed class ObservationTests
{
    [Theory]
    [InlineData("""{"goals": [{"key": "a", "topic": "plan-maid"}]}""", "LG5002 /goals/0/topic: Katalogen har inget målämne `plan-maid`. Menade du `plan-made`?")]
    [InlineData("""{"decisions": [{"key": "a", "topic": "zzz"}]}""", "LG5002 /decisions/0/topic: Katalogen har inget målämne `zzz`.")]
    [InlineData("""{"actions": [{"key": "a", "area": "plan"}]}""", "LG5003 /actions/0/area: Katalogen har inget område `plan`. Menade du `plans`?")]
    [InlineData("""{"waivers": [{"requirement": "CI-A-1"}]}""", "LG5004 /waivers/0: Katalogen har inget krav `CI-A-1`, så avsteget gäller ingenting.")]
    [InlineData("""{"dataProtection": {"recommendations": [{"key": "a", "answeredBy": ["g", "x", "y"]}]}, "goals": [{"key": "g"}]}""", "LG5005 /dataProtection/recommendations/0/answeredBy: Inget mål, beslut eller aktivitet har nyckeln `x`, `y`.")]
    [InlineData("""{"assets": {"systems": [{"key": "a", "supplier": "driftt"}, {"key": "b", "supplier": "drift"}], "suppliers": [{"key": "drift"}]}}""", "LG5016 /assets/systems/0/supplier: Ingen leverantör har nyckeln `driftt`. Menade du `drift`?")]
    [InlineData("""{"review": {"chapters": [{"key": "1", "refersTo": ["2", "9"]}, {"key": "2"}]}}""", "LG5016 /review/chapters/0/refersTo: Inget kapitel har nyckeln `9`.")]
    [InlineData("""{"performance": {"audits": [{"key": "revision"}], "auditRecommendations": [{"key": "a", "audit": "revison"}, {"key": "b", "audit": "revision"}]}}""", "LG5016 /performance/auditRecommendations/0/audit: Ingen granskning har nyckeln `revison`. Menade du `revision`?")]
    [InlineData("""{"performance": {"auditRecommendations": [{"key": "a", "audit": "revision"}]}}""", "")]
    [InlineData("""{"goals": [{"key": "a", "topic": "plan-made", "area": "plans"}], "waivers": [{"requirement": "CI-A-01"}]}""", "")]
    [InlineData("""{"dataProtection": {"recommendations": [{"key": "a", "answeredBy": ["g", "d", "p"]}, {"key": "b", "answeredBy": []}, {"key": "c"}]}, "goals": [{"key": "g"}], "decisions": [{"key": "d"}], "actions": [{"key": "p"}]}""", "")]
    public void What_is_named_must_exist(string review, string observations) =>
        Assert.Equal(observations, string.Join('\n', Assessed.Of(review, ARequirement.Coming("major met")).Observations.Select(Line)));

    [Fact]
    public void A_name_is_shown_on_one_line() =>
        Assert.DoesNotContain('\n', Assessed.Of("""{"goals": [{"key": "a", "topic": "x\ny\u001b[31m"}]}""", ARequirement.Coming("major met")).Observations[0].Message.En);

    [Theory]
    [InlineData(AsOfSource.Host, "LG5101")]
    [InlineData(AsOfSource.Review, "")]
    [InlineData(AsOfSource.Caller, "")]
    public void An_assessment_as_of_the_host_s_today_warns(AsOfSource source, string warnings)
    {
        var report = ARulebook.With(new ARequirement()).Assess(new(), new AsOf(Assessed.AsOf, source), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal((warnings, source, Assessed.AsOf), (string.Join(' ', report.Warnings.Select(warning => warning.Code)), report.Receipt.AsOfSource, report.Receipt.AsOf));
    }

    [Theory]
    [InlineData("""{"review": {"decidedOn": "2026-01"}}""", "2026-01-31", "januari 2026")]
    [InlineData("""{"review": {"decidedOn": "2024"}}""", "2024-12-31", "2024")]
    [InlineData("""{"review": {"decidedOn": "2026-01-10", "revisedOn": "2026-02"}}""", "2026-02-28", "februari 2026")]
    [InlineData("""{"review": {"decidedOn": "2026-01-10"}}""", "2026-01-10", null)]
    public void A_review_decided_in_a_month_is_assessed_as_of_its_last_day_and_says_so(string text, string asOf, string? said)
    {
        var review = AReview.Of(text);
        var own = AsOf.FromReview(review)!;
        var warning = ARulebook.With(new ARequirement()).Assess(review, own, cancellation: TestContext.Current.CancellationToken).Warnings.SingleOrDefault();

        Assert.Equal((asOf, said is not null), (own.Date.ToString("O", CultureInfo.InvariantCulture), warning is { Code: "LG5104" }));
        Assert.Contains(said ?? "", warning?.Message.Sv ?? "", StringComparison.Ordinal);
    }

    private static string Line(Observation observation) => $"{observation.Code} {string.Join(' ', observation.Pointers)}: {observation.Message.Sv}";
}
