using System.Text.Json.Nodes;
using Lg.Rules;

namespace Lg.Cli.Tests;

/// <summary>At every door a review uses the words of the catalog, and the words are shown where a review is begun.</summary>
public sealed class WordTests
{
    private const string Unknown =
        """{ "goals": [{ "key": "a", "topic": "roles-anchord" }], "actions": [{ "key": "b", "area": "ekonomi" }] }""";
    private const string UnknownYaml = "goals:\n  - key: a\n    topic: roles-anchord\n";

    private const string Own =
        """
        catalog: { version: 9.9.9, title: { sv: Prov, en: Trial } }
        areas: [{ id: ekonomi, title: { sv: Ekonomi, en: Finance } }]
        goals:
          - key: roles-anchord
            area: ekonomi
            title: { sv: Eget mål, en: Own goal }
            measure: { sv: Antal, en: Number }
            target: { sv: alla, en: all }
            due: |
              asOf + months(6)
            owner: head
        roles: [{ id: head, title: { sv: chef, en: head } }]
        """;

    [Theory]
    [InlineData("assess", "utkast.json", Unknown)]
    [InlineData("assess", "utkast.yaml", UnknownYaml)]
    [InlineData("questions", "utkast.json", Unknown)]
    [InlineData("questions", "utkast.yaml", UnknownYaml)]
    [InlineData("upgrade", "utkast.json", Unknown)]
    [InlineData("upgrade", "utkast.yaml", UnknownYaml)]
    [InlineData("eval true --review", "utkast.json", Unknown)]
    public void A_word_that_the_catalog_has_not_is_refused(string command, string file, string review)
    {
        using Folder folder = new();

        var run = LgRun.Of([.. command.Split(' '), folder.Add(file, review)]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(
            "LG4022: katalogen har inget målämne `roles-anchord`\n  plats: /goals/0/topic\n  hjälp: menade du `roles-anchored`",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_told_in_English_too()
    {
        using Folder folder = new();

        var run = LgRun.Of("assess", folder.Add("draft.yaml", UnknownYaml), "--lang", "en");

        Assert.Contains(
            ":3:12: LG4022: the catalog has no goal topic `roles-anchord`\n  at: /goals/0/topic\n  help: did you mean `roles-anchored`? All goal topics are in the schema of the format\n",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_else_that_is_wrong_is_told_at_the_same_time()
    {
        using Folder folder = new();

        var run = LgRun.Of("assess", folder.Add("utkast.yaml", UnknownYaml + "complience: {}\n"));

        Assert.Contains("LG4022", run.Error, StringComparison.Ordinal);
        Assert.Contains("LG4003", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("questions")]
    [InlineData("upgrade")]
    public void The_words_are_those_of_the_catalog_that_is_used(string command)
    {
        using Folder folder = new();
        using Folder own = new();
        own.Add("catalog.yaml", Own);

        Assert.Equal(0, LgRun.Of(command, folder.Add("utkast.json", Unknown), "--catalog", own.Path).ExitCode);
        Assert.Contains(
            "LG4022",
            LgRun.Of(command, folder.Add("annat.yaml", "goals: [{ key: a, topic: roles-anchored }]\n"), "--catalog", own.Path).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_review_may_use_words_that_the_catalog_no_longer_has()
    {
        using Folder folder = new();

        var run = LgRun.Of(
            "assess",
            folder.Add("i-ar.json", "{}"),
            "--previous",
            folder.Add("i-fjol.json", Unknown),
            "--format",
            "json",
            "--include",
            "observations");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["LG5019"],
            JsonNode.Parse(run.Out)!["observations"]!.AsArray().Select(observation => observation!["code"]!.GetValue<string>()));
    }

    [Fact]
    public void Stored_reviews_that_a_change_is_tried_on_may_use_other_words()
    {
        using Folder folder = new();
        folder.Add("sparad.json", Unknown);

        Assert.Equal(0, LgRun.Of("catalog", "impact", "shipped", "shipped", folder.Path, "--as-of", "2025-12-01").ExitCode);
    }

    [Fact]
    public void The_title_of_a_topic_is_understood_in_YAML()
    {
        using Folder folder = new();
        var goal = Rulebook.Shipped.Catalog.Goals[0];

        var run = LgRun.Of(
            "assess",
            folder.Add("utkast.yaml", $"goals:\n  - key: a\n    topic: \"{goal.Title.Sv}\"\n"),
            "--format",
            "json",
            "--include",
            "planned");

        Assert.Equal(goal.Key, JsonNode.Parse(run.Out)!["planned"]!["/goals/0"]!["topic"]!.GetValue<string>());
    }

    [Fact]
    public void The_schema_has_the_words_of_the_catalog()
    {
        using Folder own = new();
        own.Add("catalog.yaml", Own);

        Assert.Equal(Rulebook.Shipped.Catalog.Goals.Select(goal => goal.Key), Topics(LgRun.Of("schema", "review")));
        Assert.Equal(["roles-anchord"], Topics(LgRun.Of("schema", "review", "--catalog", own.Path)));
    }

    [Fact]
    public void A_template_has_the_words_of_the_catalog_that_is_used()
    {
        using Folder own = new();
        own.Add("catalog.yaml", Own);

        var template = LgRun.Of("init", "--catalog", own.Path).Out;

        Assert.Contains("# #   roles-anchord – Eget mål\n", template, StringComparison.Ordinal);
        Assert.DoesNotContain("roles-anchored", template, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ett av målämnena sist i filen; kapitel 9.2]")]
    [InlineData("[ett av områdena sist i filen; kapitel 8]")]
    [InlineData("[id för ett krav; `lg catalog list` visar alla; kapitel 5]")]
    [InlineData("[nyckel i assets.suppliers; kapitel 3.1]")]
    [InlineData("[lista av nycklar i goals, decisions eller actions; [] om inga finns; kapitel 3.2]")]
    public void A_template_says_where_words_and_keys_come_from(string answer) =>
        Assert.Contains(answer, LgRun.Of("init").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("init")]
    [InlineData("schema review")]
    public void A_faulty_catalog_is_told_instead(string command)
    {
        using Folder own = new();
        own.Add("catalog.yaml", "catalog: {}\n");

        var run = LgRun.Of([.. command.Split(' '), "--catalog", own.Path]);

        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        Assert.Contains("catalog.yaml:1:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "sv", "svar: true eller false; planerat: ange när i plannedFor\n")]
    [InlineData("text", "en", "answer: true or false; planned: state when in plannedFor\n")]
    [InlineData("markdown", "sv", "svar: true eller false; planerat: ange när i plannedFor")]
    [InlineData("json", "sv", "\"/compliance/localInstruction/plannedFor\"")]
    public void A_question_offers_that_it_is_planned(string format, string language, string expected)
    {
        using Folder folder = new();

        var run = LgRun.Of("questions", folder.Add("utkast.yaml", "stage: draft\n"), "--format", format, "--lang", language);

        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Topics(LgRun run) =>
        JsonNode.Parse(run.Out)!["$defs"]!["TopicWord"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());
}
