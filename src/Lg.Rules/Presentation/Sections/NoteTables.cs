using Lg.Model.Reports;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The tables of waivers, open questions, observations, what is resolved, errors and warnings.</summary>
internal static class NoteTables
{
    private const int Shown = 50;
    private const int ShownPlaces = 10;

    public static void WriteWaivers(IDocument page, Report report, Texts texts) =>
        Table(page, texts.Label.Waivers, [texts.Label.Requirement, texts.Label.Title, texts.Label.State, texts.Label.Lacks, texts.Label.Reason, texts.Label.Message], report.Waivers, texts, waiver =>
        [
            waiver.Requirement, ReportFacts.TitleOf(report, waiver.Requirement, texts) ?? "", texts.Word(waiver.State),
            string.Join(", ", waiver.Lacks.Select(texts.Of)), waiver.Reason ?? "", waiver.Matched ? "" : texts.Label.NotInCatalog,
        ]);

    public static void WriteOpenQuestions(IDocument page, Report report, Texts texts) =>
        Table(page, texts.Label.OpenQuestions, [texts.Label.Requirement, texts.Label.Title, texts.Label.Question, texts.Label.Source], report.OpenQuestions, texts, question =>
            [question.Requirement, texts.Of(question.Title), texts.Of(question.Text), ReportFacts.Sources(question.Sources, texts)]);

    public static void WriteObservations(IDocument page, Report report, Texts texts) =>
        Table(page, texts.Label.Observations, [texts.Label.Code, texts.Label.Message, texts.Label.Place], report.Observations, texts, observation =>
            [observation.Code, texts.Of(observation.Message), ReportFacts.Places(observation.Pointers, ShownPlaces, texts)]);

    public static void WriteResolved(IDocument page, Report report, Texts texts) =>
        Table(page, texts.Label.Resolved, [texts.Label.Requirement, texts.Label.Title, texts.Label.Concerns], report.Resolved, texts, resolved =>
            [resolved.Requirement, texts.Of(resolved.Title), FindingTables.SubjectOf(resolved.Subject)], report.Resolved.Sum(resolved => resolved.Omitted ?? 0));

    public static void WriteErrors(IDocument page, Report report, Texts texts) =>
        Table(page, texts.Label.Errors, [texts.Label.Requirement, texts.Label.Concerns, texts.Label.Code, texts.Label.Message], report.Errors, texts, error =>
            [error.Requirement, FindingTables.SubjectOf(error.Subject), error.Code, texts.Of(error.Message)], report.Errors.Sum(error => error.Omitted ?? 0));

    public static void WriteWarnings(IDocument page, Report report, Texts texts) =>
        Table(page, texts.Label.Warnings, [texts.Label.Code, texts.Label.Message], report.Warnings, texts, warning =>
            [warning.Code, texts.Of(warning.Message)]);

    private static void Table<T>(IDocument page, string title, IReadOnlyList<string> headings, IReadOnlyList<T> items, Texts texts, Func<T, IReadOnlyList<string>> row, int omitted = 0)
    {
        if (items.Count == 0)
            return;

        page.Heading(2, title);
        page.Table(headings, items.Take(Shown).Select(row));
        if (Math.Max(items.Count - Shown, 0) is var hidden && hidden + omitted > 0)
            page.Paragraph(texts.Rest(hidden, omitted));
    }
}
