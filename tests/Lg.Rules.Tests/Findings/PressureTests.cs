using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>
/// What makes a goal pressing: law, the unit's own risks and incidents, the year's main threats, and what others have asked for.
/// </summary>
public sealed class PressureTests
{
    private const string Weightier = "a-weightier";
    private const string Pressed = "b-pressed";

    private static readonly string[] Rungs =
    [
        """{ "performance": { "audits": [{ "key": "a", "kind": "supervision", "law": "archives", "openFindings": true, "on": "2022" }] } }""",
        """{ "performance": { "audits": [{ "key": "a", "kind": "supervision", "law": "archives", "openFindings": true, "on": "2025-10" }] } }""",
        "{}",
    ];

    public static TheoryData<string, string, string> Reasons => new()
    {
        { "protectsAgainst: [ransomware]",
            """{ "risks": { "register": [{ "key": "r1", "title": "Utpressning", "theme": "ransomware" }] } }""",
            "rör risken ”Utpressning”" },
        { "protectsAgainst: [ransomware]", """{ "risks": { "register": [{ "key": "r1", "theme": "ransomware" }] } }""",
            "rör risken ”r1”" },
        {
            "protectsAgainst: [insider, outage]",
            """{ "risks": { "register": [{ "key": "b", "theme": "insider" }, { "key": "a", "theme": "outage" }] } }""",
            "rör 2 risker, bland dem ”a”"
        },
        { "protectsAgainst: [personalDataBreach]", """{ "risks": { "incidents": [{ "key": "läckan", "kind": "both" }] } }""",
            "rör incidenten ”läckan”" },
        { "protectsAgainst: [securityIncident]",
            """{ "risks": { "incidents": [{ "key": "b", "kind": "both" }, { "key": "a", "kind": "informationSecurity" }] } }""",
            "rör 2 incidenter, bland dem ”a”" },
        { "protectsAgainst: [supplyChain]", """{ "risks": { "incidents": [{ "key": "läckan", "supplierOrigin": true }] } }""",
            "rör incidenten ”läckan”" },
        { "protectsAgainst: [overload, insider]", """{ "review": { "planYear": 2027 } }""",
            "rör årets huvudhot: interna hot (R2) och överbelastningsattacker (R3)" },
        { "answers: [auditRecommendations]", """{ "performance": { "auditRecommendations": [{ "key": "a", "repeated": true }] } }""",
            "rör något som revisorerna har påpekat mer än en gång" },
        { "answers: [auditRecommendations]", """{ "performance": { "auditRecommendations": [{ "key": "a", "since": "2022" }] } }""",
            "rör något som revisorerna har påpekat sedan 2022" },
        { "answers: [auditRecommendations]", """{ "performance": { "auditRecommendations": [{ "key": "a" }] } }""",
            "rör en rekommendation från revisorerna" },
        { "answers: [archives]", Rungs[0], "bristerna från tillsynen 2022 är inte åtgärdade" },
        { "answers: [archives]", Rungs[1], "rör brister som en tillsyn har pekat på" },
        { "answers: [register]", """{ "dataProtection": { "recommendations": [{ "key": "a", "area": "register", "year": 2023 }] } }""",
            "rör en rekommendation från dataskyddsombudet 2023" },
        { "answers: [rights]", """{ "dataProtection": { "recommendations": [{ "key": "a", "area": "rights", "year": 2024 }] } }""",
            "rör en rekommendation från dataskyddsombudet" },
        { "answers: [officerRecommendations]",
            """{ "dataProtection": { "recommendations": [{ "key": "a", "year": 2024 }], "annualReport": { "exists": true, "year": 2025 } } }""",
            "rör en rekommendation från dataskyddsombudet 2024" },
    };

    public static TheoryData<string, string> NoReasons => new()
    {
        { "protectsAgainst: [ransomware]",
            """{ "risks": { "register": [{ "key": "r1", "theme": "ransomware", "acceptable": true }] } }""" },
        { "protectsAgainst: [ransomware]",
            """{ "risks": { "register": [{ "key": "r1", "theme": "insider" }, { "key": "r2", "theme": "other" }] } }""" },
        { "protectsAgainst: [personalDataBreach]", """{ "risks": { "incidents": [{ "key": "a", "kind": "informationSecurity" }] } }""" },
        { "protectsAgainst: [insider]", """{ "review": { "planYear": 2025 } }""" },
        { "protectsAgainst: [insider]", """{ "review": { "planYear": 2028 } }""" },
        { "answers: [auditRecommendations]",
            """{ "performance": { "auditRecommendations": [{ "key": "a", "repeated": true, "status": "done" }] } }""" },
        { "answers: [archives]",
            """{ "performance": { "audits": [{ "key": "a", "kind": "supervision", "law": "archives", "openFindings": false }] } }""" },
        { "answers: [archives]",
            """{ "performance": { "audits": [{ "key": "a", "kind": "supervision", "law": "dataProtection", "openFindings": true }] } }""" },
        { "answers: [register]", """{ "dataProtection": { "recommendations": [{ "key": "a", "area": "policies" }] } }""" },
        { "answers: [register]",
            """{ "dataProtection": { "recommendations": [{ "key": "a", "area": "register", "response": "decline" }] } }""" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void What_presses_stands_first_and_the_goal_says_why_in_a_clause(string words, string review, string because)
    {
        var goals = Goals(review, words);

        Assert.Equal([(Pressed, because), (Weightier, null)], goals.Select(goal => (goal.Key, goal.Because?.Sv)));
    }

    [Theory]
    [MemberData(nameof(NoReasons))]
    public void What_does_not_press_stands_by_its_weight(string words, string review) =>
        Assert.Equal([(Weightier, (string?)null), (Pressed, null)], Goals(review, words).Select(goal => (goal.Key, goal.Because?.Sv)));

    [Fact]
    public void Law_stands_before_the_units_own_risks_and_those_before_what_others_ask_for()
    {
        string[] files =
        [
            Template("e-none", ""),
            Template("d-asked", "answers: [rights]"),
            Template("c-repeated", "answers: [incidents]"),
            Template("b-risk", "protectsAgainst: [ransomware]"),
            Template("a-law", ""),
            Needs("e-none", "critical", "guideline"),
            Needs("d-asked", "advice", "guideline"),
            Needs("c-repeated", "advice", "guideline"),
            Needs("b-risk", "advice", "guideline"),
            Needs("a-law", "major", "old-act"),
        ];
        const string Review = """
            {
              "risks": { "register": [{ "key": "r1", "theme": "ransomware" }] },
              "dataProtection": { "recommendations": [{ "key": "a", "area": "rights" }, { "key": "b", "area": "incidents", "year": 2019 }] }
            }
            """;

        var goals = ARulebook.Load(files).Value!.Assess(AReview.Of(Review), Assessed.AsOf).Goals;

        Assert.Equal("a-law b-risk c-repeated d-asked e-none", string.Join(' ', goals.Select(goal => goal.Key)));
        Assert.Equal("grundas på lag som redan gäller: Gammal lag", goals[0].Because?.Sv);
    }

    [Fact]
    public void A_law_that_is_coming_says_from_which_day()
    {
        var goal = Assert.Single(
            Assessed.Of("{}",
                new ARequirement { Criterion = ARequirement.Fails, Source = "announced", InForce = "{ from: 2026-01-15 }" }).Goals);

        Assert.Equal(
            ("grundas på lag som börjar gälla 15 januari 2026: Ny lag", "rests on law that comes into force on 15 January 2026: New act"),
            (goal.Because?.Sv, goal.Because?.En));
    }

    [Fact]
    public void What_is_only_to_be_kept_is_not_pressed()
    {
        const string Review = """{ "risks": { "register": [{ "key": "r1", "theme": "ransomware" }] }, "unit": { "name": "Enheten" } }""";
        string[] files = [Template(Pressed, "protectsAgainst: [ransomware]\n    upkeep: |\n      review.unit.name == 'Enheten'"),
            new ARequirement { Goal = Pressed, Criterion = ARequirement.Holds }.ToYaml()];

        var goal = Assert.Single(ARulebook.Load(files).Value!.Assess(AReview.Of(Review), Assessed.AsOf).Goals);

        Assert.Equal((GoalOrigin.Upkeep, null), (goal.Origin, goal.Because));
    }

    [Theory]
    [InlineData("Enheten", "review.assets.vetting", "state", "Upkeep")]
    [InlineData("Enheten", ARequirement.Holds, "state", "Upkeep")]
    [InlineData("Enheten", ARequirement.Fails, "state", "Finding")]
    [InlineData("Enheten", "review.assets.vetting", "reporting", "")]
    [InlineData("Annat", "review.assets.vetting", "state", "")]
    public void What_exists_and_has_to_be_kept_is_suggested_whether_or_not_it_is_known_to_be_current(string name, string criterion,
        string kind, string origins)
    {
        string[] files = [Template("kept", "upkeep: |\n      review.unit.name == 'Enheten'"),
            new ARequirement { Goal = "kept", Criterion = criterion, Kind = kind }.ToYaml()];

        var goals = ARulebook.Load(files).Value!.Assess(AReview.Of($$"""{ "unit": { "name": "{{name}}" } }"""), Assessed.AsOf).Goals;

        Assert.Equal(origins, string.Join(' ', goals.Select(goal => goal.Origin)));
    }

    [Fact]
    public void A_goal_that_finishes_the_review_stands_last_and_not_on_the_first_page()
    {
        string[] files =
        [
            Template("a-finishing", "finishesReview: true"), Template("b-other", ""),
            Needs("a-finishing", "critical", "old-act"), Needs("b-other", "advice", "guideline"),
        ];

        var goals = ARulebook.Load(files).Value!.Assess(new(), Assessed.AsOf).Goals;

        Assert.Equal("b-other False True, a-finishing True False",
            string.Join(", ", goals.Select(goal => $"{goal.Key} {goal.BeforeDecision} {goal.FirstPage}")));
    }

    [Fact]
    public void A_list_that_names_only_some_weighs_in_the_order_as_what_it_names()
    {
        string[] files =
        [
            Template("a-whole", ""), Template("b-some", ""), Template("c-some", ""),
            Needs("a-whole", "major", "guideline", "notMet"),
            Needs("b-some", "major", "guideline", "half"), Needs("c-some", "major", "guideline", "all"),
        ];
        const string Review =
            """{ "assets": { "systems": [{ "key": "a", "classified": true, "critical": false }, { "key": "b", "classified": false, "critical": false }], "systemsComplete": false } }""";

        var goals = ARulebook.Load(files).Value!.Assess(AReview.Of(Review), Assessed.AsOf).Goals;

        Assert.Equal("c-some a-whole b-some", string.Join(' ', goals.Select(goal => goal.Key)));
    }

    [Property]
    public Property A_reported_risk_lifts_what_protects_against_it_and_moves_nothing_else() => Prop.ForAll(
        (from severities in Gen.Elements("critical", "major", "minor", "advice").ListOf(6)
         from themes in Gen.Elements("ransomware", "insider", "overload", "outage").ListOf(6)
         from reported in Gen.Elements("ransomware", "insider", "overload", "outage")
         select (Severities: severities.ToList(), Themes: themes.ToList(), Reported: reported)).ToArbitrary(),
        drawn =>
        {
            string[] files =
            [
                .. drawn.Themes.Select((theme, i) => Template($"goal-{i}", $"protectsAgainst: [{theme}]")),
                .. drawn.Severities.Select((severity, i) => Needs($"goal-{i}", severity, i % 3 == 0 ? "old-act" : "guideline")),
            ];
            var rulebook = ARulebook.Load(files).Value!;
            var before = Keys(rulebook, "{}");
            var after = Keys(rulebook, $$"""{ "risks": { "register": [{ "key": "r", "theme": "{{drawn.Reported}}" }] } }""");
            var lifted = before
                .Where(key => drawn.Themes[int.Parse(key.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture)] == drawn.Reported)
                .ToHashSet();

            return before.Where(key => !lifted.Contains(key)).SequenceEqual(after.Where(key => !lifted.Contains(key)))
                && lifted.All(key => after.IndexOf(key) <= before.IndexOf(key));
        });

    [Theory]
    [InlineData("protectsAgainst: [ransomware, dragons]", "LG3")]
    [InlineData("answers: [everybody]", "LG3")]
    [InlineData("upkeep: |\n      review.compliance.localInstruktion.exists", "LG")]
    public void A_word_that_the_model_does_not_have_is_refused_when_the_catalog_is_read(string words, string code) =>
        Assert.Contains(ARulebook.Load(Template("kept", words)).Diagnostics,
            problem => problem.Code.StartsWith(code, StringComparison.Ordinal));

    private static List<string> Keys(Rulebook rulebook, string review) =>
        [.. rulebook.Assess(AReview.Of(review), Assessed.AsOf).Goals.Select(goal => goal.Key)];

    private static IReadOnlyList<SuggestedGoal> Goals(string review, string words) => ARulebook.Load(
        Template(Weightier, ""),
        Template(Pressed, words),
        Needs(Weightier, "critical", "guideline"),
        Needs(Pressed, "advice", "guideline")).Value!.Assess(AReview.Of(review), Assessed.AsOf).Goals;

    private static string Needs(string goal, string severity, string source, string outcome = "notMet") => new ARequirement
    {
        Id = $"CI-A-{(goal[0] is 'g' ? goal[^1] : goal[0]) - 'a' + 50:00}",
        Severity = severity,
        Source = source,
        Goal = goal,
        Subject = outcome == "notMet" ? null : "system",
        Criterion = outcome switch { "half" => "system.classified", "all" => "system.critical", _ => ARequirement.Fails },
    }.ToYaml();

    private static string Template(string key, string words) =>
        $"goals:\n  - key: {key}\n    area: plans\n    owner: head\n    due: |\n      asOf\n"
        + string.Concat(((string[])["title", "measure", "target"]).Select(text => $"    {text}: {{ sv: a, en: a }}\n"))
        + (words.Length == 0 ? "" : $"    {words}\n");
}
