using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as plain text of at most 100 columns: what a manager reads to decide.</summary>
public static class TextReport
{
    private static readonly Action<TextPage, Report, Texts>[] Parts =
    [
        OverviewSection.Write,
        NotMetSection.Write,
        UpcomingSection.Write,
        QuestionsSection.Write,
        GoalsSection.Write,
        OtherSections.WriteWaivers,
        OtherSections.WriteOpenQuestions,
        OtherSections.WriteObservations,
        OtherSections.WriteResolved,
        MissingSection.Write,
        OtherSections.WriteErrors,
        OtherSections.WriteWarnings,
        WriteReceipt,
    ];

    /// <summary>Returns the report as text: lines end with a line feed, without colour, nothing in it can steer a terminal.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        TextPage page = new();
        Texts texts = new(language);
        foreach (var part in Parts)
            part(page, report, texts);
        return page.ToString();
    }

    private static void WriteReceipt(TextPage page, Report report, Texts texts)
    {
        var hashes = texts.HashOf(report.Receipt);
        page.Blank();
        page.Entry("", texts.Label.AllInJson);
        page.Entry($"{texts.Label.Receipt}  ", hashes);
    }
}
