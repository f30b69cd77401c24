using System.Text;
using Lg.Rules;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Changes;

namespace Lg.Workbench.Tests.Changes;

public sealed class CatalogChangesTests
{
    [Fact]
    public void Nothing_differs_between_a_catalog_and_itself() => Assert.Equal((VersionStep.None, 0), (Same().Step, Same().All.Count));

    [Theory]
    [InlineData("criterion: |\n      review.assets.vetting", "criterion: |\n      !review.assets.vetting", Effect.Verdict)]
    [InlineData("subject: review", "applies: |\n      review.unit.kind == \"company\"", Effect.Verdict)]
    [InlineData("subject: review", "inForce: { from: 2027-01-01 }", Effect.Verdict)]
    [InlineData("subject: review", "planYears: { until: 2027 }", Effect.Verdict)]
    [InlineData("kind: state", "kind: reporting", Effect.Verdict)]
    [InlineData("severity: major", "severity: minor", Effect.Weight)]
    [InlineData("dimension: adequacy", "dimension: suitability", Effect.Weight)]
    [InlineData("area: plans", "area: systems", Effect.Weight)]
    [InlineData("goal: plan-made", "goal: plan-kept", Effect.Weight)]
    [InlineData("title: { sv: Krav CI-A-01", "title: { sv: Kravet CI-A-01", Effect.Text)]
    [InlineData("sv: \"Det brister.\"", "sv: \"Det saknas.\"", Effect.Text)]
    [InlineData("confidence: V }]", "confidence: S }]", Effect.Text)]
    public void A_change_of_a_requirement_can_do_this(string before, string after, object effect) =>
        Assert.Equal(
            [("CI-A-01", (Effect)effect)],
            Between(Requirement, Requirement.Replace(before, after, StringComparison.Ordinal)).All.Select(
                change => (change.Id, change.Effect)));

    [Fact]
    public void How_the_lines_of_a_criterion_are_broken_is_no_change() =>
        Assert.Empty(Between(
            Requirement, Requirement.Replace("review.assets.vetting", "review\n        .assets.vetting", StringComparison.Ordinal)).All);

    [Fact]
    public void The_most_serious_change_of_a_thing_is_what_it_can_do()
    {
        var change = Assert.Single(Between(
            Requirement,
            Requirement.Replace("severity: major", "severity: minor", StringComparison.Ordinal)
                .Replace("Det brister.", "Det saknas.", StringComparison.Ordinal)).All);

        Assert.Equal((Effect.Weight, 2), (change.Effect, change.Differences.Count));
    }

    [Fact]
    public void A_value_of_a_parameter_can_change_the_verdicts_that_read_it()
    {
        var reader = new ARequirement { Criterion = "review.unit.employees >= param.steady" }.ToYaml();

        var change = Assert.Single(Between(reader, reader, steady: ("value: 3 }", "value: 4 }")).All);

        Assert.Equal((Thing.Parameter, Effect.Verdict), (change.Thing, change.Effect));
        Assert.Equal(["CI-A-01"], change.ReadBy);
    }

    [Fact]
    public void A_value_that_no_verdict_reads_can_change_texts_only() =>
        Assert.Equal(Effect.Text, Assert.Single(Between(Requirement, Requirement, steady: ("value: 3 }", "value: 4 }")).All).Effect);

    [Fact]
    public void A_requirement_that_comes_is_added_and_one_that_goes_is_removed()
    {
        var other = new ARequirement { Id = "CI-A-02" }.ToYaml();

        Assert.Equal([("CI-A-02", Fate.Added, Effect.Added)], Between([Requirement], [Requirement, other]).All.Select(Told));
        Assert.Equal([("CI-A-02", Fate.Removed, Effect.Removed)], Between([Requirement, other], [Requirement]).All.Select(Told));
    }

    [Theory]
    [InlineData(
        "          - name: steady",
        "          - name: brisk\n    title: { sv: Rask, en: Brisk }\n    axis: planYear\n    source: { document: guideline, confidence: V }\n    values: [{ from: 2026, value: 3 }]\n  - name: steady")]
    [InlineData(
        "          - { id: guideline",
        "          - { id: extra, title: { sv: Tillägg, en: Addition }, publisher: Staden, kind: guideline, confidence: V }\n  - { id: guideline")]
    public void A_limit_or_a_source_that_comes_or_goes_is_not_told_among_the_texts(string before, string after)
    {
        var (old, more) = (Load(null, Requirement), Load((before.Trim(), after.Trim()), Requirement));

        Assert.Equal(["Tillkommer (1)"], HeadingsOf(CatalogChanges.Between(old, more)));
        Assert.Equal(["Tas bort (1)"], HeadingsOf(CatalogChanges.Between(more, old)));
    }

    private static IEnumerable<string> HeadingsOf(CatalogChanges changes) =>
        new ChangesDocument(Model.Language.Swedish)
            .Of(changes)
            .OfType<Rules.Documents.Block.Heading>()
            .Where(heading => heading.Level == 2)
            .Select(heading => heading.Text);

    [Fact]
    public void A_requirement_that_is_replaced_is_removed_and_says_by_what()
    {
        var other = new ARequirement { Id = "CI-A-02" }.ToYaml();

        var changes = Between([Requirement], [$"{Requirement}\n    status: deprecated\n    replacedBy: CI-A-02", other]);

        Assert.Equal("CI-A-02", changes.All.Single(change => change.Fate == Fate.Removed).ReplacedBy);
    }

    [Theory]
    [InlineData("1.4.2", VersionStep.Major, "2.0.0")]
    [InlineData("1.4.2", VersionStep.Minor, "1.5.0")]
    [InlineData("1.4.2", VersionStep.Patch, "1.4.3")]
    [InlineData("1.4.2", VersionStep.None, "1.4.2")]
    [InlineData("2026", VersionStep.Major, null)]
    public void A_version_moves_as_far_as_the_most_serious_change(string version, object step, string? next) =>
        Assert.Equal(next, SemanticVersion.After(version, (VersionStep)step));

    [Theory]
    [InlineData("1.0.0", false)]
    [InlineData("1.0.1", false)]
    [InlineData("1.1.0", true)]
    [InlineData("2.0.0", true)]
    [InlineData("1.10.0", true)]
    public void A_catalog_that_has_not_moved_its_version_far_enough_is_told(string version, bool isHighEnough)
    {
        CatalogChanges changes = new("1.0.0", version, [new(Thing.Requirement, "CI-A-01", new("", ""), Fate.Added, Effect.Added)]);

        Assert.Equal((VersionStep.Minor, isHighEnough), (changes.Step, changes.IsVersionHighEnough));
    }

    // With the subject said, so that a test can put something in its place.
    private static string Requirement => $"{new ARequirement().ToYaml()}\n    subject: review";

    private static (string Id, Fate Fate, Effect Effect) Told(CatalogChange change) => (change.Id, change.Fate, change.Effect);

    private static CatalogChanges Same() => Between(Requirement, Requirement);

    private static CatalogChanges Between(string before, string after, (string Before, string After)? steady = null) =>
        CatalogChanges.Between(Load(null, before), Load(steady, after));

    private static CatalogChanges Between(string[] before, string[] after) => CatalogChanges.Between(Load(null, before), Load(null, after));

    private static Rulebook Load((string Before, string After)? surroundings, params string[] requirements)
    {
        var files = ARulebook.Files(requirements);
        var first = Encoding.UTF8.GetString(files[0].Utf8.Span);
        var (before, after) = surroundings ?? ("", "");
        var loaded = Rulebook.Load([
            files[0] with
            {
                Utf8 = Encoding.UTF8.GetBytes(before.Length == 0 ? first : first.Replace(before, after, StringComparison.Ordinal)),
            },
            .. files.Skip(1),
        ]);
        Assert.NotNull(loaded.Value);
        return loaded.Value;
    }
}
