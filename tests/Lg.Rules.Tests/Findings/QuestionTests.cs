using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>What to answer next: each unknown fact once, the most deciding first, and nothing that has been set aside.</summary>
public sealed class QuestionTests
{
    private static readonly ARequirement Classified = new() { Subject = "system", Criterion = "system.classified" };

    [Theory]
    [InlineData("/compliance/incidentRoutine", "review.compliance.incidentRoutine")]
    [InlineData("/compliance", "review.compliance.incidentRoutine.adoptedOn")]
    [InlineData("/goals/1/owner", "review.goals.all(g, stated(g.owner))")]
    public void Silence_about_what_is_set_aside_is_no_answer_in_a_submitted_review_either(string pointer, string fact)
    {
        ARequirement requirement =
            new() { Kind = "reporting", Criterion = fact.Contains("stated", StringComparison.Ordinal) ? fact : $"stated({fact})" };
        const string Goals = "\"stage\": \"submitted\", \"goals\": [{\"key\": \"a\", \"owner\": \"x\"}, {\"key\": \"b\"}]";

        Assert.Equal(Verdict.NotMet, Assessed.Of($$"""{ {{Goals}} }""", requirement).Requirements[0].Verdict);
        Assert.Equal(
            Verdict.Undetermined,
            Assessed.Of($$"""{ {{Goals}}, "setAside": [{"pointer": "{{pointer}}", "reason": "inAnnex"}] }""", requirement).Requirements[
                0].Verdict);
    }

    [Fact]
    public void The_same_fact_of_several_items_is_one_question_with_a_count()
    {
        var report = Assessed.Of(
            """{"assets": {"systems": [{"key": "a"}, {"key": "b", "classified": true}, {"key": "c"}], "systemsComplete": true}}""",
            Classified);

        Assert.Equal(["/assets/systems/0/classified ×2 66.7 Är systemet informationsklassat? CI-A-01"], report.Questions.Select(Line));
    }

    [Fact]
    public void The_same_fact_of_several_requirements_is_one_question()
    {
        var report = Assessed.Of("{}", ARequirement.Coming("major undetermined", "major undetermined", "major undetermined", "major met"));

        Assert.Equal(
            ["/assets/allHazards ×1 75 Bygger säkerhetsåtgärderna på ett allriskperspektiv? CI-A-01 CI-A-02 CI-A-03"],
            report.Questions.Select(Line));
    }

    [Fact]
    public void Questions_stand_by_points_then_by_what_they_decide()
    {
        ARequirement[] requirements =
        [
            new() { Id = "CI-A-01", Severity = "minor", Criterion = "review.assets.vetting" },
            new() { Id = "CI-A-02", Severity = "critical", Criterion = "review.assets.allHazards" },
            new() { Id = "CI-A-03", Severity = "advice", Criterion = "review.assets.leaverProcess" },
            new() { Id = "CI-A-04", Severity = "advice", Criterion = "review.assets.leaverProcess || false" },
        ];

        Assert.Equal("/assets/allHazards /assets/leaverProcess /assets/vetting", Assessed.Of("{}", requirements).Asked());
    }

    [Fact]
    public void A_decided_verdict_asks_nothing() =>
        Assert.Equal("", Assessed.Of("{}", new ARequirement { Criterion = "false && review.assets.vetting" }).Asked());

    [Theory]
    [InlineData("notRelevant", "Enheten har svarat att frågan inte är relevant.")]
    [InlineData("dontKnow", "Enheten har svarat att den inte vet.")]
    [InlineData("inAnnex", "Uppgiften finns i en skyddad bilaga (B2).")]
    public void What_is_set_aside_is_not_asked_and_stays_undetermined(string reason, string message)
    {
        var review = $$"""{"setAside": [{"pointer": "/assets/vetting", "reason": "{{reason}}", "annex": "B2"}]}""";

        var report = Assessed.Of(review, new ARequirement());

        Assert.Equal(
            ("", "Undetermined 0–100 0/0/1/0", message),
            (report.Asked(), report.Requirements[0].Line(), report.Requirements[0].Reason?.Sv));
    }

    [Theory]
    [InlineData("/assets", "")]
    [InlineData("/assets/vetting", "")]
    [InlineData("/assets/allHazards", "/assets/vetting")]
    public void What_is_set_aside_takes_with_it_what_stands_below(string pointer, string asked)
    {
        var review = new Lg.Model.Review { SetAside = [new() { Pointer = pointer, Reason = Lg.Model.SetAsideReason.DontKnow }] };

        Assert.Equal(asked, ARulebook.With(new ARequirement()).Assess(review, Assessed.AsOf).Asked());
    }

    [Fact]
    public void What_is_set_aside_leaves_what_only_begins_with_its_name()
    {
        var report = Assessed.Of(
            """{"setAside": [{"pointer": "/risks/incidents", "reason": "dontKnow"}]}""",
            new ARequirement { Criterion = "review.risks.incidentsReachCoordinator" });

        Assert.Equal("/risks/incidentsReachCoordinator", report.Asked());
    }

    [Fact]
    public void Where_one_fact_is_set_aside_the_others_are_asked()
    {
        var report = Assessed.Of(
            """{"setAside": [{"pointer": "/assets/vetting", "reason": "dontKnow"}]}""",
            new ARequirement { Criterion = "review.assets.vetting && review.assets.allHazards" });

        Assert.Equal(
            ("/assets/allHazards", "Svar saknas: Bygger säkerhetsåtgärderna på ett allriskperspektiv?"),
            (report.Asked(), report.Findings[0].Message.Sv));
    }

    [Theory]
    [InlineData("review.review.decidedOn < date(\"2025-06-01\")", "/review/decidedOn När beslutades genomgången? Ange hela datumet.")]
    [InlineData("previous.unit.kind == \"company\"", "/previous Vad stod i förra årets genomgång? Bifoga den.")]
    [InlineData(
        "review.compliance.incidentRoutine.exists && review.compliance.incidentRoutine.adopted",
        "/compliance/incidentRoutine/exists Finns en lokal incidentrutin? Svara ja även om den används utan att vara beslutad.")]
    [InlineData(
        "review.resources.trainings.all(t, t.completedShare > 50.0)", "/resources/trainings/0/audience Hur många ska gå utbildningen?")]
    [InlineData("review.goals.all(g, g.communicated)", "/goalsComplete Redovisar genomgången alla mål?")]
    public void A_question_asks_for_what_is_open(string criterion, string question)
    {
        const string Review =
            """{"review": {"decidedOn": "2025"}, "goals": [{"key": "a", "communicated": true}], "goalsComplete": false, "resources": {"trainings": [{"key": "a", "completed": 3}], "trainingsComplete": true}}""";

        Assert.Equal(
            [question],
            Assessed.Of(Review, new ARequirement { Criterion = criterion }).Questions.Select(asked => $"{asked.Pointer} {asked.Text.Sv}"));
    }

    [Fact]
    public void A_share_of_nobody_is_unknown()
    {
        var report = Assessed.Of(
            """{"resources": {"trainings": [{"key": "a", "audience": 0, "completed": 0}], "trainingsComplete": true}}""",
            new ARequirement { Subject = "training", Criterion = "training.completedShare > 50.0" });

        Assert.Equal("Undetermined 0–100 0/0/1/0", report.Requirements[0].Line());
    }

    private static string Line(Question question) =>
        FormattableString.Invariant(
            $"{question.Pointer} ×{question.Count} {question.UpTo} {question.Text.Sv} {string.Join(' ', question.Decides)}");
}
