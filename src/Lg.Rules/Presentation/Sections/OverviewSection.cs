using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>What is assessed, the judgement and the score.</summary>
internal static class OverviewSection
{
    private const int LabelWidth = 14;
    private const int AnswerWidth = 20;

    public static void Write(TextPage page, Report report, Texts texts)
    {
        var title = Title(report, texts);
        var right = $"{texts.AssessedAsOf(report.Receipt)} · {texts.Catalog(report.Receipt.CatalogVersion)}";
        page.Entry("", title, TextPage.FitsOneLine("", title, right) ? right : "");
        if (!TextPage.FitsOneLine("", title, right))
            page.Entry("", right);

        page.Blank();
        WriteDimension(page, texts.Label.Suitable, report.Judgement.Suitability, texts);
        WriteDimension(page, texts.Label.Adequate, report.Judgement.Adequacy, texts);
        WriteDimension(page, texts.Label.Effect, report.Judgement.Effectiveness, texts);
        WriteRow(page, texts.Label.Score, texts.ScoreOf(report.Score.Overall), texts.ScoreMeans(report.Score.Overall));
        if (report.Requirements.Count > 0)
            page.Entry($"  {texts.Label.Demands.PadRight(LabelWidth)}", texts.Verdicts(ReportFacts.Verdicts(report)));
    }

    public static string Title(Report report, Texts texts) => string.Join(" · ",
    [
        texts.Label.Review,
        report.Unit.Name is { } name ? PlainText.Shorten(PlainText.OneLine(name), 60) : texts.Label.UnnamedUnit,
        texts.PlanFor(report.Unit.PlanYear),
        .. report.Unit.Stage == Model.Stage.Draft ? [texts.Label.Draft] : Array.Empty<string>(),
    ]);

    private static void WriteDimension(TextPage page, string label, DimensionJudgement judgement, Texts texts) =>
        WriteRow(page, label, texts.Word(judgement.Answer), texts.Of(judgement.Grounds));

    private static void WriteRow(TextPage page, string label, string answer, string body) =>
        page.Entry($"  {label.PadRight(LabelWidth)}{answer.PadRight(AnswerWidth)}", body);
}
