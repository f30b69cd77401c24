using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Decision;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What is assessed, the judgement and the score.</summary>
internal static class OverviewSection
{
    public static IEnumerable<Block> Of(Report report, Texts texts) =>
    [
        new Block.Heading(
            1,
            DecisionDocument.TitleOf(report, texts))
            {
                Remark = $"{texts.AssessedAsOf(report.Receipt)} · {texts.Catalog(report.Receipt.CatalogVersion)}",
            },
        new Block.Facts(
        [
            Dimension(texts.Label.Suitable, report.Judgement.Suitability, texts),
            Dimension(texts.Label.Adequate, report.Judgement.Adequacy, texts),
            Dimension(texts.Label.Effect, report.Judgement.Effectiveness, texts),
            Dimension(texts.Label.Complete, report.Judgement.Completeness, texts),
            new(texts.Label.Score, texts.ScoreMeans(report.Score.Overall)) { Answer = texts.ScoreOf(report.Score.Overall) },
            .. report.Requirements.Count == 0 ? [] : new Fact[] { new(texts.Label.Demands, texts.Verdicts(ReportFacts.Verdicts(report))) },
        ]),
    ];

    public static string Title(Report report, Texts texts) => string.Join(" · ",
    [
        texts.Label.Review,
        report.Unit.Name is { } name ? PlainText.ShortLine(name, 60) : texts.Label.UnnamedUnit,
        texts.PlanFor(report.Unit.PlanYear),
        .. report.Unit.Stage == Model.Stage.Draft ? [texts.Label.Draft] : Array.Empty<string>(),
    ]);

    private static Fact Dimension(string label, DimensionJudgement judgement, Texts texts) =>
        new(label, texts.Of(judgement.Grounds)) { Answer = texts.Word(judgement.Answer) };
}
