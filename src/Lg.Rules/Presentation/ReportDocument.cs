using Lg.Model.Reports;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as a document: everything that it has to say, in tables.</summary>
internal static class ReportDocument
{
    // By the names that the parts have in JSON.
    private static readonly IReadOnlyList<(string Part, Action<IDocument, Report, Texts> Write)> Sections =
    [
        ("judgement", WriteJudgement),
        ("score", WriteScore),
        ("findings", FindingTables.WriteNotMet),
        ("upcoming", FindingTables.WriteUpcoming),
        ("findings", FindingTables.WriteUndetermined),
        ("questions", FindingTables.WriteQuestions),
        ("goals", PlanTables.WriteGoals),
        ("planned", PlanTables.WritePlanned),
        ("waivers", NoteTables.WriteWaivers),
        ("openQuestions", NoteTables.WriteOpenQuestions),
        ("observations", NoteTables.WriteObservations),
        ("resolved", NoteTables.WriteResolved),
        ("errors", NoteTables.WriteErrors),
        ("warnings", NoteTables.WriteWarnings),
        ("requirements", WriteRequirements),
    ];

    /// <summary>Writes title, parts and receipt.</summary>
    /// <param name="page">The document.</param>
    /// <param name="report">The report.</param>
    /// <param name="texts">The words of the reader.</param>
    /// <param name="parts">The names of the parts to write; <c>null</c> for all.</param>
    public static void Write(IDocument page, Report report, Texts texts, IReadOnlyCollection<string>? parts)
    {
        page.Heading(1, OverviewSection.Title(report, texts));
        page.Paragraph($"{texts.AssessedAsOf(report.Receipt)} · {texts.Catalog(report.Receipt.CatalogVersion)}");
        foreach (var section in Sections.Where(section => parts is null || parts.Contains(section.Part, StringComparer.Ordinal)))
            section.Write(page, report, texts);
        WriteReceipt(page, report, texts);
    }

    private static void WriteJudgement(IDocument page, Report report, Texts texts)
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

    private static void WriteScore(IDocument page, Report report, Texts texts)
    {
        var score = report.Score;
        page.Heading(2, texts.Label.Score);
        page.Paragraph(score.Overall is null ? texts.Label.NoScore : $"{texts.ScoreOf(score.Overall)}: {texts.ScoreMeans(score.Overall)}");
        WriteParts(texts.Label.Rulesets, score.Rulesets);
        WriteParts(texts.Label.Dimensions, score.Dimensions);
        WriteParts(texts.Label.Areas, score.Areas);
        WriteParts(texts.Label.Chapters, score.Chapters);

        void WriteParts(string label, IReadOnlyList<PartialScore> parts) =>
            page.Table([label, texts.Label.Score], parts.Select(part => (IReadOnlyList<string>)[texts.Of(part.Title), texts.ScoreOf(part.Interval)]));
    }

    private static void WriteRequirements(IDocument page, Report report, Texts texts)
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

    private static void WriteReceipt(IDocument page, Report report, Texts texts)
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
