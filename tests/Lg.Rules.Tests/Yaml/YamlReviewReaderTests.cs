using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Json;
using Lg.Model.Reading;

namespace Lg.Rules.Tests.Yaml;

public sealed class YamlReviewReaderTests
{
    private const string Json =
        """
        {
          "stage": "submitted",
          "unit": { "name": "on", "employees": 42 },
          "review": { "decidedOn": "2026", "planYear": 2026 },
          "previousReview": { "exists": false },
          "risks": { "incidents": [{ "key": "9.10", "title": null, "awareAt": "2026-05-01T14:30:00+02:00" }] },
          "assets": { "systemsCoverage": { "remoteAccessMfa": { "done": 3, "of": 11 }, "classified": "some" } },
          "goals": [], "goalsComplete": true
        }
        """;

    private const string Yaml =
        """
        stage: submitted
        unit:
          name: on
          employees: 42
        review: { decidedOn: 2026, planYear: 2026 }
        previousReview: { exists: false }
        risks:
          incidents:
            - key: 9.10
              title:      # not known
              awareAt: 2026-05-01T14:30:00+02:00
        assets:
          systemsCoverage:
            remoteAccessMfa: { done: 3, of: 11 }
            classified: some
        goals: []
        goalsComplete: true
        """;

    [Fact]
    public void A_review_in_YAML_equals_the_one_in_JSON() =>
        Assert.Equal(Canonical(ReviewReader.Read(Encoding.UTF8.GetBytes(Json))), Canonical(Read(Yaml)));

    [Fact]
    public void A_review_in_JSON_is_also_YAML() =>
        Assert.Equal(Canonical(ReviewReader.Read(Encoding.UTF8.GetBytes(Json))), Canonical(Read(Json)));

    [Theory]
    [InlineData("unit: { name: 2026 }", "2026")]
    [InlineData("unit: { name: true }", "true")]
    [InlineData("unit: { name: 0x1f }", "0x1f")]
    [InlineData("unit: { name: 'null' }", "null")]
    [InlineData("unit:\n  name: >-\n    a\n    b\n", "a b")]
    public void A_text_is_as_it_is_written(string yaml, string name) => Assert.Equal(name, Read(yaml).Value?.Unit?.Name);

    [Theory]
    [InlineData("unit: { name: }")]
    [InlineData("unit: { name: ~ }")]
    [InlineData("unit: { name: null }")]
    public void Nothing_states_nothing(string yaml) => Assert.Equal("{\"unit\":{}}", Canonical(Read(yaml)));

    [Fact]
    public void What_the_model_does_not_permit_is_reported_in_the_YAML() =>
        Assert.Equal(
            """
            r.yaml:2:3: LG4003 okänt fält `naem`
            r.yaml:3:8: LG4007 `submited` är inte ett av de ord som får stå här
            r.yaml:5:5: LG4009 nyckeln `1` finns redan i listan
            r.yaml:6:15: LG4005 `2026-13` är inte ett datum i kalendern
            r.yaml:8:27: LG4004 här ska stå `true` eller `false`, men det är en text
            """,
            Lines(Read(
                "unit:\n  naem: x\nstage: submited\ngoals: [{ key: 1 },\n    { key: 1,\n       dueOn: 2026-13 }]\n\npreviousReview: { exists: 'true' }\n",
                "r.yaml")));

    [Fact]
    public void An_unknown_field_is_as_long_as_it_is_written()
    {
        var lengths = Read("unit:\n  naem: x\n  \"nmae\": y\n").Diagnostics.Select(diagnostic => diagnostic.Length);

        Assert.Equal([4, 6], lengths);
    }

    [Fact]
    public void Mistakes_in_the_YAML_and_in_the_review_are_reported_together() =>
        Assert.Equal(
            """
            r.yaml:1:8: LG3016 `&a` är ett ankare eller en hänvisning i YAML, och sådana används inte här
            r.yaml:3:1: LG3020 `unit` står redan på rad 2
            r.yaml:4:1: LG4003 okänt fält `golas`
            """,
            Lines(Read("goals: &a []\nunit: {}\nunit: {}\ngolas: []\n", "r.yaml")));

    [Fact]
    public void The_lines_of_a_review_are_not_repeated() =>
        Assert.All(Read("a: [\n").Diagnostics, diagnostic => Assert.Null(diagnostic.SourceLine));

    [Fact]
    public void A_review_with_a_mistake_has_no_value() => Assert.Null(Read("stage: draft\nstage: draft\n").Value);

    [Fact]
    public void What_is_ordinary_is_understood() => Assert.Equal(
        """{"stage":"submitted","unit":{"kind":"districtAdministration","operator":{"covered":true,"sectors":["health"]}},"review":{"decidedOn":"2026-03-01","attachedToBusinessPlan":false},"assets":{"systemsCoverage":{"owned":"atLeastSome"}}}""",
        Canonical(Read(
            """
            stage: Inlämnad
            unit: { kind: Stadsdelsförvaltning, operator: { covered: ja, sectors: [Hälso- och sjukvård] } }
            review: { decidedOn: 1 mars 2026, attachedToBusinessPlan: no }
            assets: { systemsCoverage: { owned: minst en del } }
            """)));

    [Fact]
    public void A_text_keeps_words_that_are_ordinary_elsewhere() =>
        Assert.Equal("""{"unit":{"name":"ja"}}""", Canonical(Read("unit: { name: ja }")));

    [Fact]
    public void Comments_and_layout_of_what_is_upgraded_stay()
    {
        const string Before =
            "schemaVersion: \"1.0\"   # formatet\r\nresources:\r\n  # de som nämns\r\n  roles: [ ]\r\n  rolesPartial:  true # bland annat\r\n  'trainings': []\r\n  'trainingsPartial': False\r\n";

        var upgraded = YamlReviewUpgrade.Of(Encoding.UTF8.GetBytes(Before)).Value!;

        Assert.Equal(
            "schemaVersion: \"2.0\"   # formatet\r\nresources:\r\n  # de som nämns\r\n  roles: [ ]\r\n  rolesComplete:  false # bland annat\r\n  'trainings': []\r\n  trainingsComplete: true\r\n",
            upgraded.Text);
        Assert.Equal(("1.0", false), (upgraded.Conversion?.From, upgraded.IsRewritten));
    }

    private static Checked<Review> Read(string yaml, string? file = null) => YamlReviewReader.Read(Encoding.UTF8.GetBytes(yaml), file);

    private static string Lines(Checked<Review> review) => Written.Lines(review.Diagnostics);

    private static string Canonical(Checked<Review> review)
    {
        Assert.Equal("", Lines(review));
        return Encoding.UTF8.GetString(ReviewJson.Write(review.Value!));
    }
}
