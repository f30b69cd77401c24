using Lg.Model;
using Lg.Model.Reports;
using Lg.Workbench.Changes;

namespace Lg.Workbench.Impact;

/// <summary>What differs between two reports on the same review, beside its verdicts.</summary>
internal static class ReportDifferences
{
    // What a reader decides on; points move with every other goal.
    private static readonly IReadOnlyList<Aspect<SuggestedGoal>> OfGoals =
    [
        new("rubrik", "title", Effect.Text, goal => RequirementChanges.Both(goal.Title)),
        new("mått", "measure", Effect.Weight, goal => RequirementChanges.Both(goal.Measure)),
        new("målvärde", "target", Effect.Weight, goal => RequirementChanges.Both(goal.Target)),
        new("senast", "due", Effect.Weight, goal => goal.Due.ToIso()),
        new("ansvarig", "owner", Effect.Weight, goal => RequirementChanges.Both(goal.Owner)),
        new("prioritet", "priority", Effect.Weight, goal => JsonText.Word(goal.Priority)),
        new("löser", "solves", Effect.Weight, goal => string.Join(", ", goal.Closes)),
    ];

    private static readonly LocalizedText Overall = new("hela genomgången", "the whole review");

    /// <summary>Returns the findings that have come, gone or say something else, by requirement and subject.</summary>
    public static IReadOnlyList<FindingChange> Findings(Report was, Report now)
    {
        var old = was.Findings.ToDictionary(KeyOf);
        List<FindingChange> changes = [];
        foreach (var finding in now.Findings)
        {
            if (!old.Remove(KeyOf(finding), out var before))
                changes.Add(new(finding.Requirement, finding.Subject?.Pointer, Fate.Added, null, finding.Message));
            else if (before.Message != finding.Message || before.Verdict != finding.Verdict)
                changes.Add(new(finding.Requirement, finding.Subject?.Pointer, Fate.Changed, before.Message, finding.Message));
        }

        changes.AddRange(
            old.Values.Select(gone => new FindingChange(gone.Requirement, gone.Subject?.Pointer, Fate.Removed, gone.Message, null)));
        return [
            .. changes.OrderBy(change => change.Requirement, StringComparer.Ordinal)
                .ThenBy(change => change.Subject, StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns the suggested goals that have come, gone or are put otherwise, by key.</summary>
    public static IReadOnlyList<CatalogChange> Goals(Report was, Report now) =>
    [
        .. Comparer.Compare(Thing.Goal, was.Goals, now.Goals, goal => goal.Key, goal => goal.Title, OfGoals, (Effect.Weight, Effect.Weight))
            .OrderBy(change => change.Fate)
            .ThenBy(change => change.Id, StringComparer.Ordinal),
    ];

    /// <summary>Returns the scores that are others: of the whole, then of the rule sets.</summary>
    public static IReadOnlyList<ScoreChange> Scores(Report was, Report now)
    {
        var old = was.Score.Rulesets.ToDictionary(part => part.Key, StringComparer.Ordinal);
        List<ScoreChange> scores = [new(Overall, was.Score.Overall, now.Score.Overall)];
        foreach (var part in now.Score.Rulesets)
            scores.Add(new(part.Title, old.Remove(part.Key, out var before) ? before.Interval : null, part.Interval));
        scores.AddRange(old.Values.Select(gone => new ScoreChange(gone.Title, gone.Interval, null)));
        return [.. scores.Where(score => score.Before != score.After)];
    }

    /// <summary>Returns the parts of the judgement that are others.</summary>
    public static IReadOnlyList<JudgementChange> Judgements(Judgement was, Judgement now) =>
    [
        .. new JudgementChange[]
        {
            new(new("lämpligt", "suitable"), was.Suitability.Answer, now.Suitability.Answer),
            new(new("tillräckligt", "adequate"), was.Adequacy.Answer, now.Adequacy.Answer),
            new(new("önskad verkan", "effective"), was.Effectiveness.Answer, now.Effectiveness.Answer),
            new(new("komplett", "complete"), was.Completeness.Answer, now.Completeness.Answer),
        }.Where(change => change.Before != change.After),
    ];

    private static (string Requirement, string? Subject) KeyOf(Finding finding) => (finding.Requirement, finding.Subject?.Pointer);
}
