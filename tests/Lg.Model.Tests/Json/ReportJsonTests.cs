using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Model.Views;
using Lg.Tests;

namespace Lg.Model.Tests.Json;

/// <summary>What a report shows as JSON: each thing once, and what is not asked for not at all.</summary>
public sealed class ReportJsonTests
{
    private const string Id = "RL-1";

    private static readonly Report AReport = new()
    {
        Receipt = new()
        {
            Engine = "1",
            SchemaVersion = "2.0",
            CatalogVersion = "1",
            CatalogHash = "c",
            InputHash = "i",
            AsOf = new(2025, 12, 1),
            AsOfSource = AsOfSource.Caller,
        },
        Unit = new() { Name = "Åmåls förvaltning", Stage = Stage.Draft },
        Judgement = new() { Suitability = CannotTell, Adequacy = CannotTell, Effectiveness = CannotTell, Completeness = CannotTell },
        Score = new() { Model = "lg-1" },
        Requirements =
        [
            Requirement(Id, RequirementKind.Reporting),
            Requirement("RL-2", RequirementKind.State) with { Verdict = Verdict.Met, Reason = null },
        ],
        Findings = [Finding("/goals/0"), Finding("/goals/1"), Finding("/goals/2"), Finding("/goals/3") with { Omitted = 6 }],
        Questions = [.. Enumerable.Range(0, 12).Select(Question)],
    };

    private static readonly bool[] Indentations = [false, true];

    private static DimensionJudgement CannotTell => new() { Answer = JudgementAnswer.CannotTell, Grounds = new("för lite", "too little") };

    [Fact]
    public void What_always_is_shown_is_what_a_screen_shows() => Assert.Equal(
        [
            "receipt",
            "unit",
            "languages",
            "judgement",
            "score",
            "counts",
            "gaps",
            "checklist",
            "questions",
            "requirements",
            "sources",
            "subjects",
        ],
        Parts(AReport));

    [Theory]
    [InlineData(ReportInclude.Findings, "findings")]
    [InlineData(ReportInclude.Evidence, "findings fields")]
    [InlineData(ReportInclude.Changes, "findings fields")]
    [InlineData(ReportInclude.FactsNeeded, "findings fields")]
    [InlineData(ReportInclude.Explanations, "findings")]
    [InlineData(ReportInclude.Verdicts, "verdicts")]
    [InlineData(ReportInclude.All, "findings fields")]
    public void The_rest_is_shown_on_request(ReportInclude include, string added) =>
        Assert.Equal(added, string.Join(' ', Parts(AReport, include).Except(Parts(AReport))));

    [Fact]
    public void The_verdict_of_every_requirement_is_shown_and_nothing_else_of_it() => Assert.Equal(
        AReport.Requirements.ToDictionary(row => row.Id, row => row.Verdict),
        ReportJson.View(AReport, new() { Include = [ReportInclude.Verdicts] }).Verdicts);

    [Fact]
    public void A_gap_is_one_row_for_each_requirement_with_the_first_subjects_and_how_many_there_are()
    {
        var gap = Assert.Single(ReportJson.View(AReport).Gaps);

        Assert.Equal((Id, 10, "4 av 4 saknar ägare."), (gap.Requirement, gap.Count, gap.Why.Sv));
        Assert.Equal(["/goals/0", "/goals/1", "/goals/2"], gap.Subjects);
    }

    [Fact]
    public void The_gap_of_one_subject_says_why_of_it() =>
        Assert.Equal(
            "Målet har ingen ägare.", Assert.Single(ReportJson.View(AReport with { Findings = [Finding("/goals/0")] }).Gaps).Why.Sv);

    [Fact]
    public void What_the_review_must_report_is_a_checklist_with_what_to_write()
    {
        var view = ReportJson.View(AReport);

        Assert.Equal([Id], view.Checklist);
        Assert.Equal("Skriv vem som äger målet.", view.Requirements[Id].Remedy?.Sv);
    }

    [Fact]
    public void Ten_questions_are_shown_and_all_are_counted()
    {
        var view = ReportJson.View(AReport);

        Assert.Equal((10, 12), (view.Questions.Count, view.Counts.Questions));
    }

    [Theory]
    [InlineData(null, ReportInclude.Questions, 12)]
    [InlineData(3, ReportInclude.Questions, 3)]
    [InlineData(3, ReportInclude.Planned, 3)]
    [InlineData(0, ReportInclude.Planned, 0)]
    public void As_many_questions_are_shown_as_are_asked_for(int? top, ReportInclude include, int expected) =>
        Assert.Equal(expected, ReportJson.View(AReport, new() { Include = [include], Top = top }).Questions.Count);

    [Fact]
    public void The_ways_to_decide_come_with_all_questions()
    {
        Assert.All(ReportJson.View(AReport).Questions, question => Assert.Empty(question.Ways));
        Assert.All(
            ReportJson.View(AReport, new() { Include = [ReportInclude.Questions] }).Questions, question => Assert.Single(question.Ways));
    }

    [Theory]
    [InlineData(TextLanguages.Swedish, """{"sv":"för lite"}""")]
    [InlineData(TextLanguages.English, """{"en":"too little"}""")]
    [InlineData(TextLanguages.Both, """{"sv":"för lite","en":"too little"}""")]
    public void Texts_are_in_the_languages_that_are_asked_for(TextLanguages languages, string expected) =>
        Assert.Equal(
            expected,
            JsonNode
                .Parse(ReportJson.Write(AReport, new() { Languages = languages }))!["judgement"]!["suitability"]!["grounds"]!
                .ToJsonString(Readable));

    [Fact]
    public void What_is_empty_or_false_is_left_out()
    {
        var json = JsonNode.Parse(ReportJson.Write(AReport, Shown.Everything))!;

        Assert.Null(json["goals"]);
        Assert.Null(json["questions"]![0]!["answer"]!["choices"]);
        Assert.Null(json["findings"]![0]!["factsNeededCut"]);
    }

    public static TheoryData<ReportInclude, TextLanguages, bool> AllOptions => new(
        from include in Enum.GetValues<ReportInclude>()
        from languages in Enum.GetValues<TextLanguages>()
        from indented in Indentations
        select (include, languages, indented));

    [Theory]
    [MemberData(nameof(AllOptions))]
    public void What_is_read_is_what_was_written(ReportInclude include, TextLanguages languages, bool indented)
    {
        var written = ReportJson.Write(AReport, new() { Include = [include], Languages = languages, Indented = indented });

        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(ReportJson.Write(ReportJson.Read(written), indented)));
    }

    [Fact]
    public void What_was_written_in_one_language_reads_as_that_one_in_both() =>
        Assert.Equal(new LocalizedText("för lite", "för lite"), ReportJson.Read(ReportJson.Write(AReport)).Judgement.Adequacy.Grounds);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{")]
    public void What_is_no_report_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => ReportJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_words_are_those_of_the_enumeration_and_a_slip_has_a_suggestion()
    {
        Assert.All(
            Enum.GetValues<ReportInclude>(),
            include => Assert.True(ReportIncludes.TryParse(ReportIncludes.Words[(int)include], out var parsed) && parsed == include));
        Assert.False(ReportIncludes.TryParse("Findings", out _));
        Assert.Equal(("factsNeeded", null), (ReportIncludes.Nearest("factsneded"), ReportIncludes.Nearest("xyz")));
    }

    [Fact]
    public void An_answer_that_would_be_too_large_is_shortened_and_says_so()
    {
        LocalizedText large = new(new string('å', 20_000), new string('a', 20_000));
        var report =
            AReport with { Findings = [.. Enumerable.Range(0, 1_000).Select(i => Finding($"/goals/{i}") with { Message = large })] };

        var view = ReportJson.Read(ReportJson.Write(report, Shown.Everything));

        Assert.Equal(1_000, view.Findings.Sum(finding => 1 + (finding.Omitted ?? 0)));
        Assert.Equal(1_000, view.Counts.Findings);
        Assert.Equal("LG5106", Assert.Single(view.Warnings).Code);
        Assert.InRange(ReportJson.Write(report, Shown.Everything).Length, 1, 16 * 1024 * 1024);
    }

    private static JsonSerializerOptions Readable { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string> Parts(Report report, params ReportInclude[] include) =>
        JsonNode.Parse(ReportJson.Write(report, new() { Include = include }))!.AsObject().Select(part => part.Key);

    private static RequirementResult Requirement(string id, RequirementKind kind) => new()
    {
        Id = id,
        Ruleset = "riktlinje",
        Area = "goals",
        Title = new("Målet har en ägare", "The goal has an owner"),
        Severity = Severity.Major,
        Basis = Basis.City,
        Dimension = Dimension.Adequacy,
        Kind = kind,
        Verdict = Verdict.NotMet,
        Reason = new("4 av 4 saknar ägare.", "4 of 4 have no owner."),
        Counts = new() { NotMet = 10 },
        Remedy = new("Skriv vem som äger målet.", "Write who owns the goal."),
        Goal = "goals-owned",
        Sources = [new() { Document = "riktlinje", Title = new("Riktlinjen", "The guideline"), At = "3", Confidence = Confidence.V }],
    };

    private static Finding Finding(string pointer) => new()
    {
        Requirement = Id,
        Title = new("Målet har en ägare", "The goal has an owner"),
        Ruleset = "riktlinje",
        Area = "goals",
        Severity = Severity.Major,
        Basis = Basis.City,
        Subject = new() { Kind = "goal", Pointer = pointer, Key = pointer[^1..] },
        Verdict = Verdict.NotMet,
        Message = new("Ägare saknas.", "No owner."),
        Why = new("Målet har ingen ägare.", "The goal has no owner."),
        Evidence = [new() { Pointer = $"{pointer}/owner", Label = FieldLabel, Value = new("inte angivet", "not stated") }],
        Missing = [new() { Pointer = $"{pointer}/owner", Question = FieldQuestion }],
        FactsNeeded = [[new() { Pointer = $"{pointer}/owner", Question = FieldQuestion }]],
        Explanation = new() { Clause = "stated(goal.owner)", Truth = "false" },
        Remedy = new("Skriv vem som äger målet.", "Write who owns the goal."),
        RemedyState = RemedyState.Change,
        Changes =
        [
            new()
            {
                Pointer = $"{pointer}/owner",
                Label = FieldLabel,
                From = new("inte angivet", "not stated"),
                To = new("angivet", "stated"),
                AnyValue = true,
            },
        ],
        Points = 0.5m,
    };

    private static LocalizedText FieldLabel => Lg.Model.Fields.FieldPointer.Find("/goals/0/owner")!.Label;

    private static LocalizedText FieldQuestion => Lg.Model.Fields.FieldPointer.Find("/goals/0/owner")!.Question;

    private static Question Question(int number) => new()
    {
        Pointer = $"/unit/{number}",
        Text = new("Vad?", "What?"),
        Answer = new() { Kind = Lg.Model.Fields.FieldKind.Boolean },
        Count = 1,
        UpTo = 1.5m,
        Decides = [Id],
        Ways = [new() { Requirement = Id, FactsNeeded = [["/a"], ["/b", "/c"]] }],
    };
}
