using System.Text;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests;

/// <summary>The words of a catalog, and what a review in YAML may call them.</summary>
public sealed class VocabularyTests
{
    private static readonly Vocabulary Words = ARulebook.With(new ARequirement { Id = "CI-A-01" }).Vocabulary;

    [Fact]
    public void The_words_of_a_catalog_are_its_goals_areas_and_requirements() => Assert.Equal(
        ("plan-made plan-kept systems-safe", "plans systems", "CI-A-01"),
        (Names(WordKind.Topic), Names(WordKind.Area), Names(WordKind.Requirement)));

    [Fact]
    public void The_words_have_titles_in_both_languages() =>
        Assert.Equal(("Gör en plan", "Make a plan"), (Words.Of(WordKind.Topic)[0].Label.Sv, Words.Of(WordKind.Topic)[0].Label.En));

    [Fact]
    public void The_words_of_the_shipped_catalog_are_those_that_it_shows()
    {
        Assert.Equal(
            Rulebook.Shipped.Catalog.Goals.Select(goal => goal.Key),
            Rulebook.Shipped.Vocabulary.Of(WordKind.Topic).Select(word => word.Name));
        Assert.Equal(
            Rulebook.Shipped.Catalog.Areas.Select(area => area.Id),
            Rulebook.Shipped.Vocabulary.Of(WordKind.Area).Select(word => word.Name));
        Assert.Subset(
            Rulebook.Shipped.Vocabulary.Of(WordKind.Requirement).Select(word => word.Name).ToHashSet(),
            Rulebook.Shipped.Requirements.Select(requirement => requirement.Id).ToHashSet());
    }

    [Theory]
    [InlineData("topic: plan-made", "plan-made")]
    [InlineData("topic: Gör en plan", "plan-made")]
    [InlineData("topic: make a plan", "plan-made")]
    [InlineData("topic: PLAN-MADE", "plan-made")]
    public void A_title_is_understood_in_YAML(string line, string topic) =>
        Assert.Equal(topic, Read($"goals:\n  - key: a\n    {line}\n").Value!.Goals![0].Topic);

    [Theory]
    [InlineData("area: Planer", "plans")]
    [InlineData("area: \"Systems\"", "systems")]
    public void The_title_of_an_area_is_understood_in_YAML(string line, string area) =>
        Assert.Equal(area, Read($"actions:\n  - key: a\n    {line}\n").Value!.Actions![0].Area);

    [Theory]
    [InlineData(
        "goals:\n  - key: a\n    topic: plan-maid\n",
        "r.yaml:3:12 LG4022 /goals/0/topic katalogen har inget målämne `plan-maid`; menade du `plan-made`? Välj något av `plan-made`, `plan-kept`, `systems-safe`")]
    [InlineData(
        "improvements:\n  - key: a\n    area: ekonomi\n",
        "r.yaml:3:11 LG4022 /improvements/0/area katalogen har inget område `ekonomi`; välj något av `plans`, `systems`")]
    [InlineData(
        "waivers:\n- requirement: 3.10\n",
        "r.yaml:2:16 LG4022 /waivers/0/requirement katalogen har inget krav `3.10`; välj något av `CI-A-01`")]
    [InlineData(
        "schemaVersion: \"1.0\"\ngoals:\n  - key: a\n    topic: fritt\ngoalsPartial: true\n",
        "r.yaml:4:12 LG4022 /goals/0/topic katalogen har inget målämne `fritt`; välj något av `plan-made`, `plan-kept`, `systems-safe`")]
    public void Another_word_is_refused_in_YAML_at_its_place(string yaml, string problem) =>
        Assert.Equal(problem, string.Join('\n', Read(yaml).Diagnostics.Select(Line)));

    [Fact]
    public void Without_the_words_of_a_catalog_any_word_is_read_as_it_stands() =>
        Assert.Equal("Gör en plan", YamlReviewReader.Read("goals: [{ key: a, topic: Gör en plan }]"u8.ToArray()).Value!.Goals![0].Topic);

    [Fact]
    public void A_review_in_YAML_is_upgraded_only_with_words_of_the_catalog()
    {
        var before = "goals: [{ key: a, topic: fritt }]\ngoalsPartial: true\n"u8.ToArray();

        Assert.Equal("LG4022", Assert.Single(YamlReviewUpgrade.Of(before, vocabulary: Words).Diagnostics).Code);
        Assert.True(YamlReviewUpgrade.Of(before).IsOk);
    }

    [Theory]
    [InlineData("draft", false)]
    [InlineData("active", true)]
    [InlineData("deprecated", true)]
    public void A_waiver_may_name_a_requirement_that_is_no_longer_active_but_not_a_draft(string status, bool isWord)
    {
        var rulebook = Rulebook.Load(ARulebook.Files(
            new ARequirement { Id = "CI-A-01" }.ToYaml(),
            $"{new ARequirement { Id = "CI-A-02", Status = status }.ToYaml()}\n{(status == "deprecated" ? "    replacedBy: CI-A-01" : "")}"));

        Assert.Equal(isWord, rulebook.Value?.Vocabulary.Contains(WordKind.Requirement, "CI-A-02"));
    }

    private static Checked<Model.Review> Read(string yaml) => YamlReviewReader.Read(Encoding.UTF8.GetBytes(yaml), "r.yaml", Words);

    private static string Names(WordKind kind) => string.Join(' ', Words.Of(kind).Select(word => word.Name));

    private static string Line(Diagnostic problem) =>
        $"{problem.File}:{problem.Line}:{problem.Column} {problem.Code} {problem.Pointer} {problem.Message.Sv}; {problem.Help!.Sv}";
}
