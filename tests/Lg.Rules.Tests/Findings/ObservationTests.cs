using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>What in a review does not agree with itself or with the catalog, and what an assessment warns of.</summary>
public sealed class ObservationTests
{
    [Theory]
    [InlineData(
        """{"goals": [{"key": "a", "topic": "plan-maid"}]}""",
        "LG5002 /goals/0/topic: Katalogen har inget målämne `plan-maid`. Menade du `plan-made`?")]
    [InlineData("""{"decisions": [{"key": "a", "topic": "zzz"}]}""", "LG5002 /decisions/0/topic: Katalogen har inget målämne `zzz`.")]
    [InlineData(
        """{"actions": [{"key": "a", "area": "plan"}]}""", "LG5003 /actions/0/area: Katalogen har inget område `plan`. Menade du `plans`?")]
    [InlineData(
        """{"improvements": [{"key": "a", "area": "plan"}]}""",
        "LG5003 /improvements/0/area: Katalogen har inget område `plan`. Menade du `plans`?")]
    [InlineData(
        """{"previousReview": {"goals": [{"key": "a", "topic": "plan-maid"}]}}""",
        "LG5002 /previousReview/goals/0/topic: Katalogen har inget målämne `plan-maid`. Menade du `plan-made`?")]
    [InlineData(
        """{"resources": {"trainings": [{"key": "a", "replacedBy": "bb"}, {"key": "b"}]}}""",
        "LG5016 /resources/trainings/0/replacedBy: Ingen utbildning har nyckeln `bb`. Menade du `b`?")]
    [InlineData(
        """{"waivers": [{"requirement": "CI-A-1"}]}""",
        "LG5004 /waivers/0: Katalogen har inget krav `CI-A-1`, så avsteget gäller ingenting.")]
    [InlineData(
        """{"dataProtection": {"recommendations": [{"key": "a", "answeredBy": ["g", "x", "y"]}]}, "goals": [{"key": "g"}]}""",
        "LG5005 /dataProtection/recommendations/0/answeredBy: Inget mål, beslut eller aktivitet har nyckeln `x`, `y`.")]
    [InlineData(
        """{"assets": {"systems": [{"key": "a", "supplier": "driftt"}, {"key": "b", "supplier": "drift"}], "suppliers": [{"key": "drift"}]}}""",
        "LG5016 /assets/systems/0/supplier: Ingen leverantör har nyckeln `driftt`. Menade du `drift`?")]
    [InlineData(
        """{"review": {"chapters": [{"key": "1", "refersTo": ["2", "9"]}, {"key": "2"}]}}""",
        "LG5016 /review/chapters/0/refersTo: Inget kapitel har nyckeln `9`.")]
    [InlineData(
        """{"performance": {"audits": [{"key": "revision"}], "auditRecommendations": [{"key": "a", "audit": "revison"}, {"key": "b", "audit": "revision"}]}}""",
        "LG5016 /performance/auditRecommendations/0/audit: Ingen granskning har nyckeln `revison`. Menade du `revision`?")]
    [InlineData("""{"performance": {"auditRecommendations": [{"key": "a", "audit": "revision"}]}}""", "")]
    [InlineData("""{"goals": [{"key": "a", "topic": "plan-made", "area": "plans"}], "waivers": [{"requirement": "CI-A-01"}]}""", "")]
    [InlineData(
        """{"dataProtection": {"recommendations": [{"key": "a", "answeredBy": ["g", "d", "p"]}, {"key": "b", "answeredBy": []}, {"key": "c"}]}, "goals": [{"key": "g"}], "decisions": [{"key": "d"}], "actions": [{"key": "p"}]}""",
        "")]
    public void What_is_named_must_exist(string review, string observations) =>
        Assert.Equal(observations, string.Join('\n', Assessed.Of(review, ARequirement.Coming("major met")).Observations.Select(Line)));

    [Theory]
    [InlineData(
        """{"goals": [{"key": "a", "topic": "old", "area": "plans"}, {"key": "b", "topic": "old"}], "improvements": [{"key": "c", "area": "gone"}], "waivers": [{"requirement": "CI-Z-09"}]}""",
        "LG5019 /previous/improvements/0/area /previous/goals/0/topic /previous/goals/1/topic /previous/waivers/0/requirement: Förra årets genomgång använder ord som katalogen inte har: `gone`, `old`, `CI-Z-09`.")]
    [InlineData("""{"goals": [{"key": "a", "topic": "plan-made", "area": "plans"}], "waivers": [{"requirement": "CI-A-01"}]}""", "")]
    public void Words_of_last_years_review_that_the_catalog_has_not_are_observed_together(string previous, string observations)
    {
        var report = ARulebook.With(ARequirement.Coming("major met")).Assess(new(), Assessed.AsOf, AReview.Of(previous));

        Assert.Equal(observations, string.Join('\n', report.Observations.Select(Line)));
    }

    [Fact]
    public void A_key_that_nothing_has_is_observed_in_every_field_that_refers_to_items()
    {
        var unseen =
            from type in FieldTable.All
            from reference in type.Fields
            where reference.RefersTo.Count > 0
            where !Assessed.Of(Dangling(type, reference), ARequirement.Coming("major met")).Observations
                .Any(seen => seen.Code is "LG5005" or "LG5016")
            select $"{type}.{reference.Name}";

        Assert.Empty(unseen);
    }

    [Fact]
    public void A_name_is_shown_on_one_line() =>
        Assert.DoesNotContain(
            '\n',
            Assessed.Of("""{"goals": [{"key": "a", "topic": "x\ny\u001b[31m"}]}""", ARequirement.Coming("major met")).Observations[
                0].Message.En);

    [Theory]
    [InlineData(AsOfSource.Host, "LG5101")]
    [InlineData(AsOfSource.Review, "")]
    [InlineData(AsOfSource.Caller, "")]
    public void An_assessment_as_of_the_host_s_today_warns(AsOfSource source, string warnings)
    {
        var report = ARulebook.With(new ARequirement())
            .Assess(new(), Assessed.AsOf, source: source, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(
            (warnings, source, Assessed.AsOf),
            (string.Join(' ', report.Warnings.Select(warning => warning.Code)), report.Receipt.AsOfSource, report.Receipt.AsOf));
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
        var warning = ARulebook.With(new ARequirement())
            .Assess(review, own.Date, source: own.Source, cancellation: TestContext.Current.CancellationToken).Warnings
            .SingleOrDefault();

        Assert.Equal((asOf, said is not null), (own.Date.ToString("O", CultureInfo.InvariantCulture), warning is { Code: "LG5104" }));
        Assert.Contains(said ?? "", warning?.Message.Sv ?? "", StringComparison.Ordinal);
    }

    // A review with an item that refers to one that is not there, and another in the list that it refers to.
    private static string Dangling(ReviewType type, Field reference)
    {
        JsonObject review = [];
        var word = JsonSerializer.SerializeToNode(reference.Kind == FieldKind.List ? (object)(string[])["missing"] : "missing");
        Items(review, reference.RefersTo[0]).Add(new JsonObject { ["key"] = "there" });
        Items(review, PlaceOf(FieldTable.Review, type, "")!).Add(new JsonObject { ["key"] = "a", [reference.Name] = word });
        return review.ToJsonString();
    }

    private static JsonArray Items(JsonObject review, string list)
    {
        var steps = list[1..].Split('/');
        var owner = steps.SkipLast(1).Aggregate(review, (part, step) => (JsonObject)(part[step] ??= new JsonObject()));
        return (JsonArray)(owner[steps[^1]] ??= new JsonArray());
    }

    private static string? PlaceOf(ReviewType root, ReviewType wanted, string pointer) => root.Fields
        .Where(part => part.Type is not null)
        .Select(part => part.Type == wanted
            ? $"{pointer}/{part.Name}"
            : part.Kind == FieldKind.Object ? PlaceOf(part.Type!, wanted, $"{pointer}/{part.Name}") : null)
        .FirstOrDefault(place => place is not null);

    private static string Line(Observation observation) =>
        $"{observation.Code} {string.Join(' ', observation.Pointers)}: {observation.Message.Sv}";
}
