using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Tests.Presentation;

/// <summary>What reports built by hand are put together of.</summary>
internal static partial class AReport
{
    public static LocalizedText Both(string sv, string en) => new(sv, en);

    public static Finding Finding(string id, Severity severity, Verdict verdict, decimal points, string sv, string en) => new()
    {
        Requirement = id,
        Title = Both($"Titel på {id}", $"Title of {id}"),
        Ruleset = "iso27001",
        Area = "decisions",
        Severity = severity,
        Basis = Basis.Standard,
        Verdict = verdict,
        Message = Both(sv, en),
        Why = Both(sv, en),
        Remedy = Both("Ange en roll vid varje beslut.", "State a role at every decision."),
        Sources = [Iso],
        Points = points,
    };

    private static DimensionJudgement CannotTell => new()
    {
        Answer = JudgementAnswer.CannotTell,
        Grounds = Both("genomgången redovisar inga mätningar", "the review reports no measurements")
    };

    private static Finding Decision(int number) =>
        Finding("ISO-933-02", Severity.Critical, Verdict.NotMet, 1.025m, $"Beslutet 10.1.{number} saknar ansvarig.",
            $"The decision 10.1.{number} has no owner.") with
        {
            Title = Both("Varje beslut har en ansvarig roll", "Every decision has a responsible role"),
            Subject = new() { Kind = "decision", Pointer = $"/decisions/{number - 1}", Key = $"10.1.{number}" },
            RemedyState = RemedyState.Change,
            Changes =
            [
                Change($"/decisions/{number - 1}/owner", "Ansvarig roll", "Responsible role", Both("inte angivet", "not stated"),
                    Both("angivet", "stated")) with
                {
                    AnyValue = true,
                },
            ],
        };

    private static Finding Coming(string id, Readiness readiness, string titleSv, string titleEn, string sv, string en) => new()
    {
        Requirement = id,
        Title = Both(titleSv, titleEn),
        Ruleset = "cybersakerhetslagen",
        Area = "incidents",
        Severity = Severity.Critical,
        Basis = Basis.Law,
        Verdict = readiness == Readiness.NotReady ? Verdict.NotMet : readiness == Readiness.Ready ? Verdict.Met : Verdict.Undetermined,
        Readiness = readiness,
        InForceFrom = new(2026, 1, 15),
        Message = Both(sv, en),
        Why = Both(sv, en),
        Remedy = Both("Utse incidentledare.", "Appoint incident leaders."),
        Sources = [Law],
    };

    public static SuggestedGoal Goal(string key, string sv, string en, GoalOrigin origin, GoalMatch match) => new()
    {
        Key = key,
        Area = "incidents",
        Origin = origin,
        Title = Both(sv, en),
        Measure = Both("tidsatt övning med rapport", "timed exercise with a report"),
        Target = Both("1", "1"),
        Due = new(2026, 5, 31),
        Owner = Both("incidentledare", "incident leader"),
        Year = 2026,
        Priority = Severity.Critical,
        Points = 2.5m,
        FirstPage = true,
        Match = match,
    };

    public static RequirementResult Row(string id, string sv, string en, Severity severity, Verdict verdict) => new()
    {
        Id = id,
        Ruleset = "iso27001",
        Area = "decisions",
        Title = Both(sv, en),
        Severity = severity,
        Basis = Basis.Standard,
        Dimension = Dimension.Adequacy,
        Kind = RequirementKind.State,
        Verdict = verdict,
        Counts = new(),
    };

    public static FactChange Change(string pointer, string sv, string en, LocalizedText from, LocalizedText to) =>
        new() { Pointer = pointer, Label = Both(sv, en), From = from, To = to };

    private static Evidence Fact(string pointer, string labelSv, string labelEn, string sv, string en) =>
        new() { Pointer = pointer, Label = Both(labelSv, labelEn), Value = Both(sv, en) };

    public static SourceReference Source(string id, string title, string at) =>
        new() { Document = id, Title = Both(title, title), At = at, Confidence = Confidence.V };
}
