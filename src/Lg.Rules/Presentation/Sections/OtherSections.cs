using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Sections;

/// <summary>The short lists after the goals; each is left out when it is empty.</summary>
internal static class OtherSections
{
    private const int Shown = 10;
    private const int ShownPlaces = 4;
    private const string Indent = "     ";

    public static void WriteWaivers(TextPage page, Report report, Texts texts) => List(page, texts.Label.Waivers, report.Waivers, texts, waiver =>
    {
        page.Entry(" – ", Named(report, waiver.Requirement, texts), texts.Word(waiver.State));
        var detail = string.Join(" ", new[]
        {
            waiver.Matched ? "" : texts.Label.NotInCatalog,
            waiver.Lacks.Count == 0 ? "" : $"{texts.Label.Lacks}: {string.Join(", ", waiver.Lacks.Select(texts.Of))}.",
            waiver.Reason is { } reason ? $"{texts.Label.Reason}: {PlainText.Shorten(PlainText.OneLine(reason), 250)}" : "",
        }.Where(part => part.Length > 0));
        if (detail.Length > 0)
            page.Entry(Indent, detail);
    });

    public static void WriteOpenQuestions(TextPage page, Report report, Texts texts) => List(page, texts.Label.OpenQuestions, report.OpenQuestions, texts, question =>
    {
        page.Entry(" ? ", texts.Of(question.Text), question.Requirement);
        if (question.Sources.Count > 0)
            page.Entry(Indent, $"{texts.Label.Source}: {ReportFacts.Sources(question.Sources.Take(2), texts)}");
    });

    public static void WriteObservations(TextPage page, Report report, Texts texts) => List(page, texts.Label.Observations, report.Observations, texts, observation =>
    {
        page.Entry(" ≠ ", texts.Of(observation.Message), observation.Code);
        if (observation.Pointers.Count > 0)
            page.Entry(Indent, ReportFacts.Places(observation.Pointers, ShownPlaces, texts));
    });

    public static void WriteResolved(TextPage page, Report report, Texts texts) => List(page, texts.Label.Resolved, report.Resolved, texts, resolved =>
        page.Entry(" ✓ ", resolved.Subject is { Key: { } key } ? $"{texts.Of(resolved.Title)} ({key})" : texts.Of(resolved.Title), resolved.Requirement), omitted: report.Resolved.Sum(resolved => resolved.Omitted ?? 0));

    public static void WriteErrors(TextPage page, Report report, Texts texts)
    {
        var count = report.Errors.Select(error => error.Requirement).Distinct(StringComparer.Ordinal).Count();
        List(page, texts.Label.Errors, report.Errors, texts, error => page.Entry(" ✗ ", Of(error, texts), error.Requirement), count == 0 ? "" : texts.CouldNotBeComputed(count), report.Errors.Sum(error => error.Omitted ?? 0));
    }

    public static void WriteWarnings(TextPage page, Report report, Texts texts) =>
        List(page, texts.Label.Warnings, report.Warnings, texts, warning => page.Entry(" ! ", texts.Of(warning.Message), warning.Code));

    private static void List<T>(TextPage page, string label, IReadOnlyList<T> items, Texts texts, Action<T> write, string summary = "", int omitted = 0)
    {
        if (items.Count == 0)
            return;

        page.Blank();
        page.Entry(Headings.Of(label), summary);
        foreach (var item in items.Take(Shown))
            write(item);
        if (items.Count > Shown)
            page.Entry("   ", omitted > 0 ? texts.Rest(items.Count - Shown, omitted) : $"{texts.AndMore(items.Count - Shown)}; {texts.Label.AllInMarkdown}");
    }

    private static string Of(EngineError error, Texts texts) =>
        $"{texts.Of(error.Message)} ({error.Code}{(error.Subject is { Pointer: var pointer } ? $", {pointer}" : "")})";

    private static string Named(Report report, string requirement, Texts texts) =>
        ReportFacts.TitleOf(report, requirement, texts) is { } title ? $"{requirement}  {title}" : requirement;
}
