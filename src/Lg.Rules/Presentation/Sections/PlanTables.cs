using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The tables of suggested goals and of what the unit has planned.</summary>
internal static class PlanTables
{
    public static IEnumerable<Block> Goals(Report report, Texts texts) => report.Goals.Count == 0 ? [] :
    [
        new Block.Heading(2, texts.Label.SuggestedGoals),
        Block.Table.Of(
            texts.Label.SuggestedGoals,
            report.Goals,
            new(texts.Label.Goal, goal => texts.Of(goal.Title)),
            new(texts.Label.Severity, goal => texts.Word(goal.Priority)),
            new(texts.Label.Plan, goal => GoalsSection.Match(goal, texts)),
            new(texts.Label.Measure, goal => texts.Of(goal.Measure)),
            new(texts.Label.Baseline, goal => goal.Baseline is { } baseline ? texts.Of(baseline) : ""),
            new(texts.Label.Target, goal => texts.Of(goal.Target)),
            new(texts.Label.Due, goal => texts.Date(goal.Due)),
            new(texts.Label.Owner, goal => texts.Of(goal.Owner)),
            new(texts.Label.Points, goal => texts.Gain(goal.Points)),
            new(texts.Label.Closes, goal => GoalsSection.Effects(goal, report, texts)),
            new(texts.Label.Requirement, goal => string.Join(", ", goal.Closes)),
            new(texts.Label.Code, goal => goal.Key)),
    ];

    public static IEnumerable<Block> Planned(Report report, Texts texts) => report.Planned.Count == 0 ? [] :
    [
        new Block.Heading(2, texts.Label.Planned),
        Block.Table.Of(
            texts.Label.Planned,
            report.Planned,
            new(texts.Label.Plan, item => texts.YourPlanned(item.Pointer, item.Key)),
            new(texts.Label.Title, item => item.Title ?? ""),
            new(texts.Label.Lacks, item => string.Join(", ", item.Lacks.Select(texts.Of))),
            new(texts.Label.Answer, item => item.TopicAsked ? texts.Label.TopicAsked : "")),
    ];
}
