using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as plain text of at most 100 columns: what a manager reads to decide.</summary>
public static class TextReport
{
    private static readonly Func<Report, Texts, IEnumerable<Block>>[] Parts =
    [
        OverviewSection.Of,
        NotMetSection.Of,
        UpcomingSection.Of,
        QuestionsSection.Of,
        GoalsSection.Of,
        OtherSections.Waivers,
        OtherSections.OpenQuestions,
        OtherSections.Observations,
        OtherSections.Resolved,
        MissingSection.Of,
        OtherSections.Errors,
        OtherSections.Warnings,
        Receipt,
    ];

    /// <summary>Returns the report as text: lines end with a line feed, without colour, nothing in it can steer a terminal.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        Texts texts = new(language);
        return PlainTextWriter.Write(Parts.SelectMany(part => part(report, texts)));
    }

    // A text keeps hard spaces, so that the heading stands apart from what it heads.
    private static IEnumerable<Block> Receipt(Report report, Texts texts) =>
    [
        new Block.Paragraph(texts.Label.AllInJson, ParagraphKind.Close),
        new Block.Paragraph($"{texts.Label.Receipt}\u00A0\u00A0{texts.HashOf(report.Receipt)}", ParagraphKind.Close),
    ];
}
