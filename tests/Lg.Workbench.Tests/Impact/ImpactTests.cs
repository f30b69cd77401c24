using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Documents;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Changes;
using Lg.Workbench.Impact;

namespace Lg.Workbench.Tests.Impact;

public sealed class ImpactTests
{
    private static readonly ARequirement Vetting = new();
    private static readonly ARequirement NoVetting = new() { Criterion = "!review.assets.vetting" };

    [Fact]
    public void Two_catalogs_that_are_alike_change_nothing()
    {
        var report = Between([Vetting], [Vetting], Review("a", "true"), Review("b", "false"));

        Assert.False(report.ChangesVerdicts);
        Assert.All(report.Reviews, review => Assert.False(review.IsChanged));
    }

    [Fact]
    public void Each_verdict_that_is_another_is_told_with_what_it_was()
    {
        var change = Assert.Single(Between([Vetting], [NoVetting], Review("a", "true")).Reviews.Single().Verdicts);

        Assert.Equal(
            ("CI-A-01", Verdict.Met, Verdict.NotMet, Direction.Worse),
            (change.Requirement, change.Before!.Verdict, change.After!.Verdict, change.Direction));
    }

    [Fact]
    public void A_verdict_that_stays_is_not_told()
    {
        var report = Between([Vetting], [NoVetting with { Criterion = "review.assets.vetting || false" }], Review("a", "true"));

        Assert.Empty(report.Reviews.Single().Verdicts);
    }

    [Fact]
    public void The_review_that_it_is_worst_for_comes_first() =>
        Assert.Equal(
            ["b", "a", "c"],
            Between([Vetting], [NoVetting], Review("a", "false"), Review("b", "true"), Review("c", null)).Reviews.Select(
                review => review.Review.File));

    [Fact]
    public void A_requirement_that_is_new_has_come_out_in_no_way_before()
    {
        var change =
            Assert.Single(Between([Vetting], [Vetting, NoVetting with { Id = "CI-A-02" }], Review("a", "true")).Reviews.Single().Verdicts);

        Assert.Equal((null, Verdict.NotMet), (change.Before, change.After!.Verdict));
    }

    [Fact]
    public void What_is_new_comes_first_and_is_not_counted_as_a_change_of_what_was_there()
    {
        var report = Between([Vetting], [NoVetting, Vetting with { Id = "CI-A-02" }], Review("a", "true"));
        var page = PlainTextWriter.Write(new ImpactDocument(Language.Swedish).Of(report));

        Assert.Equal(["CI-A-02", "CI-A-01"], report.Requirements.Select(requirement => requirement.Requirement));
        Assert.Equal(["CI-A-02", "CI-A-01"], report.Reviews.Single().Verdicts.Select(change => change.Requirement));
        Assert.Contains("\n1 nytt krav bedöms, i 1 av 1 genomgång. 1 utfall ändras, i 1 av 1 genomgång.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_requirement_alone_changes_no_verdict_of_another()
    {
        var page = PlainTextWriter.Write(
            new ImpactDocument(Language.Swedish).Of(Between([Vetting], [Vetting, Vetting with { Id = "CI-A-02" }], Review("a", "true"))));

        Assert.Contains("inget krav som fanns förut kan få ett annat utfall", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains(
            "1 nytt krav bedöms, i 1 av 1 genomgång. Inget utfall ändras av de krav som finns i båda katalogerna.",
            page.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_is_seen_to_change_a_verdict_is_a_major_step_whatever_it_looks_like() =>
        Assert.Equal(VersionStep.Major, (new CatalogChanges("1.0.0", "1.0.0", []) with { HasChangedVerdicts = true }).Step);

    [Fact]
    public void A_requirement_that_is_gone_comes_out_in_no_way_now()
    {
        var change =
            Assert.Single(Between([Vetting, NoVetting with { Id = "CI-A-02" }], [Vetting], Review("a", "true")).Reviews.Single().Verdicts);

        Assert.Equal((Verdict.NotMet, null, Direction.Better), (change.Before!.Verdict, change.After, change.Direction));
    }

    [Fact]
    public void Scores_goals_and_judgement_that_follow_are_told_too()
    {
        var review = Between([Vetting], [NoVetting], Review("a", "true")).Reviews.Single();

        Assert.Equal(["plan-made"], review.Goals.Where(goal => goal.Fate == Fate.Added).Select(goal => goal.Id));
        Assert.Equal((new Interval(100, 100), new Interval(0, 0)), (review.Scores[0].Before, review.Scores[0].After));
        Assert.Contains(review.Judgements, part => part.Dimension.En == "adequate");
    }

    [Fact]
    public void A_finding_that_says_something_else_is_told_though_the_verdict_stays()
    {
        var finding = Assert.Single(Between(
            [Vetting], [Vetting with { Finding = ("Det saknas.", "It is missing.") }], Review("a", "false")).Reviews.Single().Findings);

        Assert.Equal((Fate.Changed, "Det brister.", "Det saknas."), (finding.Fate, finding.Before!.Sv, finding.After!.Sv));
    }

    [Fact]
    public void The_year_before_of_the_same_unit_is_what_a_review_is_compared_with()
    {
        ARequirement compares = new() { Criterion = "previous.assets.vetting" };

        var report = Between([Vetting], [compares], Review("2025", "true", 2025), Review("2026", "true", 2026));

        Assert.Equal(
            [("2025", Verdict.Undetermined)],
            report.Reviews.SelectMany(review => review.Verdicts.Select(change => (review.Review.File, change.After!.Verdict))));
    }

    [Theory]
    [InlineData("review.assets.vetting && true")]
    [InlineData("review.assets.vetting || review.assets.allHazards")]
    public void A_criterion_that_has_changed_and_shows_in_no_review_is_told(string criterion)
    {
        var report = Between([Vetting], [Vetting with { Criterion = criterion }], Review("a", "true"));
        var page = PlainTextWriter.Write(new ImpactDocument(Language.Swedish).Of(report));

        Assert.Equal(["CI-A-01"], report.Unseen.Select(change => change.Id));
        Assert.Contains(
            "\nInget utfall ändras i 1 genomgång. 1 ändring ger inget annat utfall eller fynd här", page, StringComparison.Ordinal);
        Assert.Contains(
            "\nÄndrat, men inte sett\n  – CI-A-01 – Krav CI-A-01\n      kriterium: review.assets.vetting → ",
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_has_changed_and_shows_in_no_review_is_told() =>
        Assert.Equal(
            ["CI-A-01"],
            Between([Vetting], [Vetting with { Finding = ("Det saknas.", "It is missing.") }], Review("a", "true")).Unseen.Select(
                change => change.Id));

    [Fact]
    public void A_limit_that_has_changed_and_shows_in_no_review_is_told()
    {
        var reader = new ARequirement { Criterion = "review.unit.employees >= param.steady" };
        var raised = ARulebook.Files(reader.ToYaml())
            .Select(file => file with
            {
                Utf8 = System.Text.Encoding.UTF8.GetBytes(
                    System.Text.Encoding.UTF8.GetString(file.Utf8.Span).Replace("value: 3 }", "value: 4 }", StringComparison.Ordinal)),
            });

        var report = new ImpactFinder(ARulebook.With(reader), Rulebook.Load([.. raised]).Value!).Find(
            [Review("a", null)], static () => { }, TestContext.Current.CancellationToken);

        Assert.Equal(["steady"], report.Unseen.Select(change => change.Id));
    }

    [Fact]
    public void What_shows_in_a_review_is_not_told_once_more() =>
        Assert.Empty(Between([Vetting], [NoVetting], Review("a", null), Review("b", "true")).Unseen);

    [Fact]
    public void The_page_tells_each_requirement_and_each_review()
    {
        var page = PlainTextWriter.Write(
            new ImpactDocument(Language.Swedish).Of(Between([Vetting], [NoVetting], Review("a.yaml", "true"), Review("b.yaml", "false"))));

        Assert.Equal(
            """
            Vad ändringen 1.0.0 → 1.0.0 gör
            Steg: större (major): ett krav försvinner, eller ett som fanns förut kan få ett annat utfall.
            Versionen bör vara lägst 2.0.0, men är 1.0.0.

            2 utfall ändras, i 2 av 2 genomgångar.

            Krav för krav
             ✗ CI-A-01 – Krav CI-A-01
                 a.yaml: uppfyllt → inte uppfyllt
                 b.yaml: inte uppfyllt → uppfyllt

            a.yaml – Enheten, plan för 2026, per 1 december 2025
             ✗ CI-A-01: uppfyllt → inte uppfyllt
             – poäng, hela genomgången: 100 av 100 → 0 av 100
             – poäng, Staden: 100 av 100 → 0 av 100
             – tillräckligt: ja → delvis
             – nytt mål: Gör en plan

            b.yaml – Enheten, plan för 2026, per 1 december 2025
             ✓ CI-A-01: inte uppfyllt → uppfyllt
             – poäng, hela genomgången: 0 av 100 → 100 av 100
             – poäng, Staden: 0 av 100 → 100 av 100
             – tillräckligt: delvis → ja
             – mål borta: Gör en plan

            """,
            page);
    }

    private static ImpactReport Between(ARequirement[] before, ARequirement[] after, params StoredReview[] reviews) =>
        new ImpactFinder(ARulebook.With(before), ARulebook.With(after)).Find(
            reviews, static () => { }, TestContext.Current.CancellationToken);

    private static StoredReview Review(string file, string? vetting, int planYear = 2026)
    {
        var assets = vetting is null ? "" : $$""", "assets": { "vetting": {{vetting}} }""";
        var read = ReviewReader.Read(System.Text.Encoding.UTF8.GetBytes(
            $$"""{ "unit": { "name": "Enheten" }, "review": { "planYear": {{planYear}} }{{assets}} }"""));
        Assert.NotNull(read.Value);
        return new(file, read.Value, new AsOf(new(2025, 12, 1), AsOfSource.Caller), null);
    }
}
