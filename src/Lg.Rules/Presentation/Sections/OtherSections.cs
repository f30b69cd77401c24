using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The short lists after the goals; each is left out when it is empty.</summary>
internal static class OtherSections
{
    private const int Shown = 10;
    private const int ShownPlaces = 4;

    public static IEnumerable<Block> Waivers(Report report, Texts texts) => List(texts.Label.Waivers, report.Waivers, texts, waiver =>
        new(ReportFacts.TitleOf(report, waiver.Requirement, texts) is { } title ? $"{waiver.Requirement}  {title}" : waiver.Requirement)
        {
            Mark = "–",
            Columns = texts.Word(waiver.State),
            Details = Detail.List(string.Join(" ", new[]
            {
                waiver.Matched ? "" : texts.Label.NotInCatalog,
                waiver.Lacks.Count == 0 ? "" : $"{texts.Label.Lacks}: {string.Join(", ", waiver.Lacks.Select(texts.Of))}.",
                waiver.Reason is { } reason ? $"{texts.Label.Reason}: {PlainText.ShortLine(reason, 250)}" : "",
            }.Where(part => part.Length > 0))),
        });

    public static IEnumerable<Block> OpenQuestions(
        Report report, Texts texts) => List(texts.Label.OpenQuestions, report.OpenQuestions, texts, question =>
        new(texts.Of(question.Text))
        {
            Mark = "?",
            Columns = question.Requirement,
            Details = Detail.List(
                question.Sources.Count == 0 ? "" : $"{texts.Label.Source}: {ReportFacts.Sources(question.Sources.Take(2), texts)}"),
        });

    public static IEnumerable<Block> Observations(
        Report report, Texts texts) => List(texts.Label.Observations, report.Observations, texts, observation =>
        new(texts.Of(observation.Message))
        {
            Mark = "≠",
            Columns = observation.Code,
            Details = Detail.List(ReportFacts.Places(observation.Pointers, ShownPlaces, texts)),
        });

    public static IEnumerable<Block> Resolved(Report report, Texts texts) => List(
        texts.Label.Resolved,
        report.Resolved,
        texts,
        resolved => new(resolved.Subject is { Key: { } key } ? $"{texts.Of(resolved.Title)} ({key})" : texts.Of(resolved.Title))
        {
            Mark = "✓",
            Columns = resolved.Requirement,
        },
        omitted: report.Resolved.Sum(resolved => resolved.Omitted ?? 0));

    public static IEnumerable<Block> Errors(Report report, Texts texts)
    {
        var count = report.Errors.Select(error => error.Requirement).Distinct(StringComparer.Ordinal).Count();
        return List(
            texts.Label.Errors,
            report.Errors,
            texts,
            error => new($"{texts.Of(error.Message)} ({error.Code}{(error.Subject is { Pointer: var pointer } ? $", {pointer}" : "")})")
            {
                Mark = "✗",
                Columns = error.Requirement,
            },
            count == 0 ? "" : texts.CouldNotBeComputed(count),
            report.Errors.Sum(error => error.Omitted ?? 0));
    }

    public static IEnumerable<Block> Warnings(Report report, Texts texts) =>
        List(
            texts.Label.Warnings, report.Warnings, texts, warning => new(texts.Of(warning.Message)) { Mark = "!", Columns = warning.Code });

    private static IEnumerable<Block> List<T>(
        string label, IReadOnlyList<T> things, Texts texts, Func<T, Item> item, string summary = "", int omitted = 0)
    {
        if (things.Count == 0)
            yield break;

        yield return new Block.Heading(2, label) { Summary = summary };
        yield return new Block.Items([.. things.Take(Shown).Select(item)]);
        if (things.Count > Shown)
            yield return new Block.Paragraph(
                omitted > 0
                    ? texts.Rest(things.Count - Shown, omitted)
                    : $"{texts.AndMore(things.Count - Shown)}; {texts.Label.AllInMarkdown}",
                ParagraphKind.Note);
    }
}
