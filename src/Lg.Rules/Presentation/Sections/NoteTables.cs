using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The tables of waivers, open questions, observations, what is resolved, errors and warnings.</summary>
internal static class NoteTables
{
    private const int Shown = 50;
    private const int ShownPlaces = 10;

    public static IEnumerable<Block> Waivers(Report report, Texts texts) => Table(
        texts.Label.Waivers,
        report.Waivers,
        0,
        texts,
        new(texts.Label.Requirement, waiver => waiver.Requirement),
        new(texts.Label.Title, waiver => ReportFacts.TitleOf(report, waiver.Requirement, texts) ?? ""),
        new(texts.Label.State, waiver => texts.Word(waiver.State)),
        new(texts.Label.Lacks, waiver => string.Join(", ", waiver.Lacks.Select(texts.Of))),
        new(texts.Label.Reason, waiver => waiver.Reason ?? ""),
        new(texts.Label.Message, waiver => waiver.Matched ? "" : texts.Label.NotInCatalog));

    public static IEnumerable<Block> OpenQuestions(Report report, Texts texts) => Table(
        texts.Label.OpenQuestions,
        report.OpenQuestions,
        0,
        texts,
        new(texts.Label.Requirement, question => question.Requirement),
        new(texts.Label.Title, question => texts.Of(question.Title)),
        new(texts.Label.Question, question => texts.Of(question.Text)),
        new(texts.Label.Source, question => ReportFacts.Sources(question.Sources, texts)));

    public static IEnumerable<Block> Observations(Report report, Texts texts) => Table(
        texts.Label.Observations,
        report.Observations,
        0,
        texts,
        new(texts.Label.Code, observation => observation.Code),
        new(texts.Label.Message, observation => texts.Of(observation.Message)),
        new(texts.Label.Place, observation => ReportFacts.Places(observation.Pointers, ShownPlaces, texts)));

    public static IEnumerable<Block> Resolved(Report report, Texts texts) => Table(
        texts.Label.Resolved,
        report.Resolved,
        report.Resolved.Sum(resolved => resolved.Omitted ?? 0),
        texts,
        new(texts.Label.Requirement, resolved => resolved.Requirement),
        new(texts.Label.Title, resolved => texts.Of(resolved.Title)),
        new(texts.Label.Concerns, resolved => FindingTables.SubjectOf(resolved.Subject)));

    public static IEnumerable<Block> Errors(Report report, Texts texts) => Table(
        texts.Label.Errors,
        report.Errors,
        report.Errors.Sum(error => error.Omitted ?? 0),
        texts,
        new(texts.Label.Requirement, error => error.Requirement),
        new(texts.Label.Concerns, error => FindingTables.SubjectOf(error.Subject)),
        new(texts.Label.Code, error => error.Code),
        new(texts.Label.Message, error => texts.Of(error.Message)));

    public static IEnumerable<Block> Warnings(Report report, Texts texts) => Table(
        texts.Label.Warnings,
        report.Warnings,
        0,
        texts,
        new(texts.Label.Code, warning => warning.Code),
        new(texts.Label.Message, warning => texts.Of(warning.Message)));

    private static IEnumerable<Block> Table<T>(string title, IReadOnlyList<T> things, int omitted, Texts texts, params Column<T>[] columns)
    {
        if (things.Count == 0)
            yield break;

        yield return new Block.Heading(2, title);
        yield return Block.Table.Of(title, things.Take(Shown), columns);
        if (Math.Max(things.Count - Shown, 0) is var hidden && hidden + omitted > 0)
            yield return new Block.Paragraph(texts.Rest(hidden, omitted), ParagraphKind.Note);
    }
}
