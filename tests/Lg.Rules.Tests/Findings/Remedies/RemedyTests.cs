using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings.Remedies;

/// <summary>What would make a requirement hold, as it is told: from what, to what; or that it cannot be undone.</summary>
public sealed class RemedyTests
{
    private const string Routine = "review.compliance.incidentRoutine";

    [Theory]
    [InlineData("review.assets.vetting", "Säkerhetsprövning: nej → ja")]
    [InlineData("!review.assets.sharedAccounts", "Delade administratörskonton: ja → nej")]
    [InlineData(
        "review.assets.vetting && !review.assets.sharedAccounts", "Säkerhetsprövning: nej → ja; Delade administratörskonton: ja → nej")]
    [InlineData("review.assets.vetting || review.assets.leaverProcess", "Behörigheter tas bort: nej → ja")]
    [InlineData("review.assets.vetting == review.assets.sharedAccounts", "Säkerhetsprövning: nej → ja")]
    [InlineData("review.assets.sharedAccounts ? review.assets.vetting : review.assets.leaverProcess", "Säkerhetsprövning: nej → ja")]
    public void The_fewest_facts_are_changed_and_of_equals_the_first_in_the_review(string criterion, string change) =>
        Assert.Equal(
            change,
            Told("""{"assets": {"vetting": false, "leaverProcess": false, "sharedAccounts": true}}""", new() { Criterion = criterion }));

    [Theory]
    [InlineData("review.compliance.cybersecurityAct.portalAccounts >= 2", "minst 2")]
    [InlineData("review.compliance.cybersecurityAct.portalAccounts > 2", "minst 3")]
    [InlineData("2 <= review.compliance.cybersecurityAct.portalAccounts", "minst 2")]
    [InlineData("review.compliance.cybersecurityAct.portalAccounts + 1 >= 5", "minst 4")]
    [InlineData("2 * review.compliance.cybersecurityAct.portalAccounts >= 5", "minst 3")]
    [InlineData("!(review.compliance.cybersecurityAct.portalAccounts < 2)", "minst 2")]
    [InlineData("review.compliance.cybersecurityAct.portalAccounts < 1", "högst 0")]
    [InlineData("review.compliance.cybersecurityAct.portalAccounts == 7", "7")]
    [InlineData("review.compliance.cybersecurityAct.portalAccounts != 1", "annat än 1")]
    public void A_number_becomes_what_the_comparison_asks_for(string criterion, string to) => Assert.Equal(
        $"Cybersäkerhetslagen, Konton i cyberportalen: 1 → {to}",
        Told("""{"compliance": {"cybersecurityAct": {"portalAccounts": 1}}}""", new() { Criterion = criterion }));

    [Theory]
    [InlineData("system.patchDays <= 14", "Dagar till säkerhetsuppdatering: 40\u00A0dagar → högst 14\u00A0dagar")]
    [InlineData("system.patchDays < 2", "Dagar till säkerhetsuppdatering: 40\u00A0dagar → högst 1\u00A0dag")]
    public void A_number_is_told_with_its_unit(string criterion, string change) =>
        Assert.Equal(
            change,
            Told(
                """{"assets": {"systems": [{"key": "a", "patchDays": 40}], "systemsComplete": true}}""",
                new() { Subject = "system", Criterion = criterion }));

    [Theory]
    [InlineData("review.review.nextReviewBy >= asOf", "1 december 2025 eller senare")]
    [InlineData("review.review.nextReviewBy + months(12) >= asOf", "1 december 2024 eller senare")]
    [InlineData("review.review.nextReviewBy + months(12) > asOf", "2 december 2024 eller senare")]
    [InlineData(
        "review.review.nextReviewBy + months(12) >= asOf && review.review.nextReviewBy > date(\"2025-03\")", "1 april 2025 eller senare")]
    [InlineData("review.review.nextReviewBy > date(\"2026-03\")", "1 april 2026 eller senare")]
    [InlineData("asOf + months(3) <= review.review.nextReviewBy", "1 mars 2026 eller senare")]
    [InlineData("review.review.nextReviewBy == date(\"2026-03-01\")", "1 mars 2026")]
    public void A_date_becomes_the_first_day_that_will_do(string criterion, string to) => Assert.Equal(
        $"Senaste datum för nästa genomgång: oktober 2024 → {to}",
        Told("""{"review": {"nextReviewBy": "2024-10"}}""", new() { Criterion = criterion }));

    [Fact]
    public void A_date_between_two_limits_is_told_as_itself() => Assert.Equal(
        "Senaste datum för nästa genomgång: inte angivet → 1 december 2025; Säkerhetsprövning: nej → ja",
        Told(
            """{"assets": {"vetting": false}}""",
            new() { Criterion = "review.review.nextReviewBy <= asOf && review.review.nextReviewBy >= asOf && review.assets.vetting" }));

    [Fact]
    public void A_day_that_has_passed_is_left_out_where_it_would_make_another_change_needless() => Assert.Equal(
        "Säkerhetsprövning: nej → ja; Lokal incidentrutin, Övning av rutinen: finns inte → finns; Övning av rutinen, Datum: inte angivet → 1 december 2025 eller senare",
        Told(
            """{"assets": {"vetting": false}, "compliance": {"incidentRoutine": {"adopted": true, "exercise": {"exists": false}}}}""",
            new()
            {
                Criterion = $"{Routine}.exists && {Routine}.exercise.exists && ({Routine}.exercise.on + months(12) >= asOf && review.assets.vetting || {Routine}.exercise.on < asOf)",
            }));

    [Fact]
    public void A_date_that_must_not_be_passed_is_told_as_the_latest() => Assert.Equal(
        "Senaste datum för nästa genomgång: 2027 → senast 1 mars 2026",
        Told("""{"review": {"nextReviewBy": "2027"}}""", new() { Criterion = "asOf + months(3) >= review.review.nextReviewBy" }));

    [Theory]
    [InlineData("supplier.transferBasis != \"none\"", "annat än inget stöd")]
    [InlineData("supplier.transferBasis == \"derogation\"", "Undantag i särskild situation")]
    [InlineData(
        "supplier.transferBasis in [\"adequacy\", \"derogation\"]", "beslut om adekvat skyddsnivå eller undantag i särskild situation")]
    public void A_choice_becomes_what_the_comparison_asks_for(string criterion, string to) =>
        Assert.Equal(
            $"Grund för överföring: Inget stöd → {to}",
            Told(
                """{"assets": {"suppliers": [{"key": "a", "transferBasis": "none"}], "suppliersComplete": true}}""",
                new() { Subject = "supplier", Criterion = criterion }));

    [Fact]
    public void A_share_is_told_as_a_share_and_changed_where_it_is_counted()
    {
        var finding = Only(
            """{"resources": {"trainings": [{"key": "a", "audience": 50, "completed": 39}], "trainingsComplete": true}}""",
            new() { Subject = "training", Criterion = "training.completedShare >= 95.0" });

        Assert.Equal(
            ("/resources/trainings/0/completed", "Andel som genomfört: 78\u00A0% → minst 95\u00A0%"),
            (finding.Changes.Single().Pointer, Told(finding)));
    }

    [Fact]
    public void A_computed_word_is_changed_where_it_comes_from() => Assert.Equal(
        "Egen text: nej → ja",
        Told(
            """{"review": {"chapters": [{"key": "1", "ownText": false, "refersTo": []}], "chaptersComplete": true}}""",
            new() { Subject = "chapter", Criterion = "chapter.content == \"own\"" }));

    [Fact]
    public void What_does_not_exist_is_brought_about_with_what_it_needs() => Assert.Equal(
        "Lokal incidentrutin, Övning av rutinen: finns inte → finns; Övning av rutinen, Datum: inte angivet → 1 december 2024 eller senare",
        Told(
            """{"compliance": {"incidentRoutine": {"adopted": true, "exercise": {"exists": false}}}}""",
            new() { Criterion = $"{Routine}.exists && {Routine}.exercise.exists && {Routine}.exercise.on + months(12) >= asOf" }));

    [Fact]
    public void Another_item_than_the_subject_is_named() => Assert.Equal(
        "Risker R1, Lokal åtgärdsplan: nej → ja",
        Told(
            """{"risks": {"register": [{"key": "R1", "localPlan": false}], "registerComplete": true}}""",
            new() { Criterion = "review.risks.register.exists(r, r.localPlan)" }));

    [Fact]
    public void What_a_part_implies_is_not_told() => Assert.Equal(
        "Säkerhetsprövning: nej → ja; Lokal incidentrutin, Fastställd: inte angivet → ja",
        Told(
            """{"assets": {"vetting": false}}""", new() { Criterion = $"review.assets.vetting && {Routine}.exists && {Routine}.adopted" }));

    [Theory]
    [InlineData("stated(goal.owner) && stated(goal.dueOn)", "Ansvarig roll: inte angivet → angivet; Slutdatum: inte angivet → angivet")]
    [InlineData("goal.owner != \"\"", "")]
    public void What_only_has_to_be_stated_may_be_anything(string criterion, string change)
    {
        var findings = Assessed.Of(
            """{"stage": "submitted", "goals": [{"key": "a"}], "goalsComplete": true}""",
            new ARequirement { Subject = "goal", Kind = "reporting", Criterion = criterion }).Findings;

        Assert.Equal(
            change,
            string.Join(
                "; ", findings.SelectMany(finding => finding.Changes).OrderBy(told => told.Label.Sv, StringComparer.Ordinal).Select(Line)));
        Assert.All(findings.SelectMany(finding => finding.Changes), told => Assert.True(told.AnyValue));
    }

    [Theory]
    [InlineData("\"some\"", "Klassade system: bara en del → alla")]
    [InlineData("\"none\"", "Klassade system: inga → alla")]
    [InlineData("""{"done": 3, "of": 11}""", "Klassade system: 3 av 11 → 11 av 11")]
    public void What_is_said_of_a_collection_becomes_all_of_it(string coverage, string change) => Assert.Equal(
        change,
        Told(
            $$"""{"assets": {"systemsCoverage": {"classified": {{coverage}} } } }""",
            new() { Subject = "system", Coverage = "classified", Criterion = "system.classified" }));

    [Fact]
    public void Many_facts_can_take_a_change()
    {
        var goals = string.Join(", ", Enumerable.Range(0, 6).Select(i => $$"""{"key": "{{i}}", "communicated": false}"""));

        Assert.Equal(
            6,
            Only(
                $$"""{"goals": [{{goals}}], "goalsComplete": true }""",
                new() { Criterion = "review.goals.all(g, g.communicated)" }).Changes.Count);
    }

    [Theory]
    [InlineData(
        "incident.warningSent.exists && incident.awareAt + duration(\"24h\") >= incident.warningSent.at", RemedyState.CannotBeUndone)]
    [InlineData("incident.reportedToCoordinator", RemedyState.CannotBeUndone)]
    [InlineData("incident.reportedToCoordinator && incident.logged", RemedyState.CannotBeUndone)]
    [InlineData("incident.reportedToCoordinator || incident.logged", RemedyState.Change)]
    [InlineData("incident.ongoing && incident.reportedToCoordinator", RemedyState.CannotBeUndone)]
    [InlineData("incident.ongoing && incident.logged", RemedyState.NotComputed)]
    public void What_has_happened_cannot_be_undone(string criterion, RemedyState state)
    {
        const string Review = """
            {"risks": {"incidents": [{"key": "a", "awareAt": "2025-11-01T08:00:00+01:00", "warningSentAt": "2025-11-03T08:00:00+01:00", "reportedToCoordinator": false, "logged": false}], "incidentsComplete": true}}
            """;

        Assert.Equal(state, Only(Review, new() { Subject = "incident", Criterion = criterion }).RemedyState);
    }

    [Theory]
    [InlineData("review.unit.kind == \"company\"", RemedyState.CannotBeUndone)]
    [InlineData("review.previousReview.exists", RemedyState.CannotBeUndone)]
    [InlineData("review.review.decidedOn <= date(\"2025-06-01\")", RemedyState.CannotBeUndone)]
    [InlineData("size(review.goals) >= 3", RemedyState.NotComputed)]
    [InlineData("review.goals.exists(g, g.key == \"b\")", RemedyState.NotComputed)]
    [InlineData("\"roles\" in review.compliance.localInstruction.topics", RemedyState.NotComputed)]
    [InlineData("review.unit.employees * review.unit.employees > 100", RemedyState.CannotBeUndone)]
    [InlineData("review.unit.name.contains(\"x\")", RemedyState.CannotBeUndone)]
    public void What_takes_something_new_is_not_computed(string criterion, RemedyState state)
    {
        const string Review = """
            {
              "unit": {"name": "Årsta", "kind": "administration", "employees": 3}, "review": {"decidedOn": "2025-11-01"}, "previousReview": {"exists": false},
              "goals": [{"key": "a"}], "goalsComplete": true, "compliance": {"localInstruction": {"topics": []}}
            }
            """;

        Assert.Equal(
            state, Only(Review, new() { Applies = "review.compliance.localInstruction.exists", Criterion = criterion }).RemedyState);
    }

    [Fact]
    public void More_changes_than_can_be_overseen_are_not_computed()
    {
        var goals = string.Join(", ", Enumerable.Range(0, 13).Select(i => $$"""{"key": "{{i}}", "communicated": false}"""));

        Assert.Equal(
            RemedyState.NotComputed,
            Only(
                $$"""{"goals": [{{goals}}], "goalsComplete": true }""",
                new() { Criterion = "review.goals.all(g, g.communicated)" }).RemedyState);
    }

    [Fact]
    public void A_change_after_which_the_requirement_would_not_apply_is_no_remedy() => Assert.Equal(
        RemedyState.NotComputed,
        Only(
            """{"assets": {"vetting": false}}""",
            new() { Applies = "!review.assets.vetting", Criterion = "review.assets.vetting" }).RemedyState);

    [Fact]
    public void What_stands_in_last_years_review_is_history() => Assert.Equal(
        RemedyState.CannotBeUndone,
        Assessed.Compared("{}", """{"assets": {"vetting": false}}""", new ARequirement { Criterion = "previous.assets.vetting" }).Findings
            .Single().RemedyState);

    [Fact]
    public void What_cannot_be_told_has_no_remedy() => Assert.Null(Only("{}", new()).RemedyState);

    [Fact]
    public void What_is_announced_has_remedies_as_what_is_in_force()
    {
        var upcoming = Assessed
            .Of("""{"assets": {"vetting": false}}""", new ARequirement { Source = "announced", InForce = "{ from: 2026-01-15 }" }).Upcoming
            .Single();

        Assert.Equal((RemedyState.Change, "/assets/vetting"), (upcoming.RemedyState, upcoming.Changes.Single().Pointer));
    }

    private static Finding Only(string review, ARequirement requirement) => Assessed.Of(review, requirement).Findings.Single();

    private static string Told(string review, ARequirement requirement) => Told(Only(review, requirement));

    private static string Told(Finding finding) => string.Join("; ", finding.Changes.Select(Line));

    private static string Line(FactChange change) =>
        $"{(change.Of is { } of ? $"{of.Sv}, " : "")}{change.Label.Sv}: {change.From.Sv} → {change.To.Sv}";
}
