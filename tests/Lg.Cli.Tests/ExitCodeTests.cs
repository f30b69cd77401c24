using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0, 3)]
    [InlineData(3, 1, 3)]
    [InlineData(1, 1, 4)]
    [InlineData(4, 3, 4)]
    [InlineData(3, 1, 3, 4)]
    public void The_highest_wins_but_1_before_4(int expected, params int[] codes) => Assert.Equal(expected, ExitCode.Worst(codes));

    [Theory]
    [InlineData(Severity.Critical, Severity.Critical, null, 1)]
    [InlineData(Severity.Major, Severity.Critical, null, 0)]
    [InlineData(Severity.Major, Severity.Major, null, 1)]
    [InlineData(Severity.Critical, Severity.Advice, null, 1)]
    [InlineData(Severity.Critical, Severity.Advice, WaiverState.Valid, 0)]
    [InlineData(Severity.Critical, Severity.Advice, WaiverState.Expired, 1)]
    [InlineData(Severity.Critical, Severity.Advice, WaiverState.Incomplete, 1)]
    public void A_requirement_that_is_not_met_fails_at_its_severity_unless_it_is_waived(
        Severity severity, Severity failOn, WaiverState? waiver, int expected)
    {
        var report = ReportWith(Verdict.NotMet, severity, waiver);

        Assert.Equal(expected, ExitCode.Of(report, failOn));
    }

    [Fact]
    public void Findings_fail_nothing_unless_asked() =>
        Assert.Equal(ExitCode.Done, ExitCode.Of(ReportWith(Verdict.NotMet, Severity.Critical)));

    [Theory]
    [InlineData(false, ExitCode.Done)]
    [InlineData(true, ExitCode.Undetermined)]
    public void Something_undetermined_is_4_when_a_complete_report_is_required(bool requireComplete, int expected) =>
        Assert.Equal(expected, ExitCode.Of(ReportWith(Verdict.Undetermined, Severity.Critical), Severity.Advice, requireComplete));

    [Fact]
    public void A_question_for_a_person_does_not_make_a_report_incomplete()
    {
        var report = ReportWith(Verdict.Undetermined, Severity.Critical) with
        {
            Requirements =
            [
                new()
                {
                    Id = "X-1",
                    Ruleset = "x",
                    Area = "x",
                    Title = Text,
                    Severity = Severity.Critical,
                    Basis = Basis.City,
                    Dimension = Dimension.Adequacy,
                    Kind = RequirementKind.Question,
                    Verdict = Verdict.Undetermined,
                    Counts = new(),
                },
            ],
        };

        Assert.Equal(ExitCode.Done, ExitCode.Of(report, requireComplete: true));
    }

    [Fact]
    public void What_depends_on_how_the_law_is_read_does_not_make_a_report_incomplete()
    {
        var report = ReportWith(Verdict.Undetermined, Severity.Critical);

        Assert.Equal(
            ExitCode.Done,
            ExitCode.Of(report with { Findings = [report.Findings[0] with { OpenToInterpretation = true }] }, requireComplete: true));
    }

    [Fact]
    public void A_requirement_that_fails_to_compute_is_3() =>
        Assert.Equal(
            ExitCode.FaultyRules,
            ExitCode.Of(
                ReportWith(Verdict.NotMet, Severity.Critical) with
                {
                    Errors = [new() { Requirement = "X-1", Code = "overflow", Message = Text }],
                },
                Severity.Advice));

    private static LocalizedText Text { get; } = new("x", "x");

    private static Report ReportWith(Verdict verdict, Severity severity, WaiverState? waiver = null)
    {
        DimensionJudgement judgement = new() { Answer = JudgementAnswer.CannotTell, Grounds = Text };
        return new Report
        {
            Receipt = new()
            {
                Engine = "0",
                SchemaVersion = "1.0",
                CatalogVersion = "0",
                CatalogHash = "0",
                InputHash = "0",
                AsOf = new(2025, 12, 1),
                AsOfSource = AsOfSource.Caller,
            },
            Unit = new() { Stage = Stage.Draft },
            Judgement = new() { Suitability = judgement, Adequacy = judgement, Effectiveness = judgement, Completeness = judgement },
            Score = new() { Model = "x" },
            Findings =
            [
                new()
                {
                    Requirement = "X-1",
                    Title = Text,
                    Ruleset = "x",
                    Area = "x",
                    Severity = severity,
                    Basis = Basis.City,
                    Verdict = verdict,
                    Message = Text,
                    Why = Text,
                    Remedy = Text,
                    Points = 0,
                    Waiver = waiver,
                },
            ],
        };
    }
}
