using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as Markdown: everything that it has to say, in tables; of many items of one requirement the first, and how many more there are.</summary>
public static class MarkdownReport
{
    /// <summary>Returns the report as Markdown; every text of the review is escaped.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        Markdown page = new();
        Texts texts = new(language);

        page.Heading(1, OverviewSection.Title(report, texts));
        page.Paragraph($"{texts.AssessedAsOf(report.Receipt)} · {texts.Catalog(report.Receipt.CatalogVersion)}");
        WriteJudgement(page, report, texts);
        WriteScore(page, report.Score, texts);
        FindingTables.Write(page, report, texts);
        PlanTables.Write(page, report, texts);
        NoteTables.Write(page, report, texts);
        WriteRequirements(page, report, texts);
        WriteReceipt(page, report, texts);
        return page.ToString();
    }

    private static void WriteJudgement(Markdown page, Report report, Texts texts)
    {
        page.Heading(2, texts.Label.Judgement);
        page.Table(
            [texts.Label.Part, texts.Label.Judgement, texts.Label.Why, texts.Label.Requirement],
            [
                Row(texts.Label.Suitable, report.Judgement.Suitability),
                Row(texts.Label.Adequate, report.Judgement.Adequacy),
                Row(texts.Label.Effect, report.Judgement.Effectiveness),
            ]);

        IReadOnlyList<string> Row(string label, DimensionJudgement judgement) =>
            [label, texts.Word(judgement.Answer), texts.Of(judgement.Grounds), string.Join(", ", judgement.Requirements)];
    }

    private static void WriteScore(Markdown page, ScoreBoard score, Texts texts)
    {
        page.Heading(2, texts.Label.Score);
        page.Paragraph(score.Overall is null ? texts.Label.NoScore : $"{texts.ScoreOf(score.Overall)}: {texts.ScoreMeans(score.Overall)}");
        WriteParts(texts.Label.Rulesets, score.Rulesets);
        WriteParts(texts.Label.Dimensions, score.Dimensions);
        WriteParts(texts.Label.Areas, score.Areas);
        WriteParts(texts.Label.Chapters, score.Chapters);

        void WriteParts(string label, IReadOnlyList<PartialScore> parts) =>
            page.Table([label, texts.Label.Score], parts.Select(part => (IReadOnlyList<string>)[texts.Of(part.Title), texts.ScoreOf(part.Interval)]));
    }

    private static void WriteRequirements(Markdown page, Report report, Texts texts)
    {
        if (report.Requirements.Count == 0)
            return;

        page.Heading(2, texts.Label.AllRequirements);
        page.Paragraph(texts.Verdicts(ReportFacts.Verdicts(report)));
        page.Table(
            [texts.Label.Requirement, texts.Label.Title, texts.Label.Severity, texts.Label.Verdict, texts.Label.Reason],
            report.Requirements.Select(row => (IReadOnlyList<string>)
                [row.Id, texts.Of(row.Title), texts.Word(row.Severity), texts.Word(row.Verdict), row.Reason is { } reason ? texts.Of(reason) : ""]));
    }

    private static void WriteReceipt(Markdown page, Report report, Texts texts)
    {
        var receipt = report.Receipt;
        page.Heading(2, texts.Label.Receipt);
        page.Table(
            [texts.Label.Part, texts.Label.State],
            [
                [texts.Label.AsOfLabel, $"{texts.Date(receipt.AsOf)} ({texts.SourceOf(receipt.AsOfSource)})"],
                [texts.Label.InputHash, receipt.InputHash],
                .. receipt.PreviousHash is { } previous ? [[texts.Label.PreviousHash, previous]] : Array.Empty<IReadOnlyList<string>>(),
                [texts.Label.CatalogHash, $"{receipt.CatalogHash} ({receipt.CatalogVersion})"],
                [texts.Label.Engine, receipt.Engine],
                [texts.Label.SchemaVersion, receipt.SchemaVersion],
                [texts.Label.ScoringModel, report.Score.Model],
            ]);
    }
}
