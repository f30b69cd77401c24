using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Decision;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>Writes a report as plain text for a screen: what a manager reads to decide.</summary>
public static class TextReport
{
    private const int Narrowest = 80;

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

    /// <summary>Gets the columns that a line takes when nobody says how wide the screen is.</summary>
    public static int UsualWidth => TextPage.UsualWidth;

    /// <summary>Returns the report as text: lines end with a line feed, without colour, nothing in it can steer a terminal.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="detail">How much of it: one screen, or the worst of everything.</param>
    /// <param name="width">The columns that a line may take, at least 80.</param>
    public static string Write(Report report, Language language, ReportDetail detail = ReportDetail.Brief, int width = TextPage.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, Narrowest);
        Texts texts = new(language);
        return PlainTextWriter.Write(
            detail switch
            {
                ReportDetail.Brief => TerminalPage.Of(report, language, width),
                ReportDetail.Full => Parts.SelectMany(part => part(report, texts)),
            },
            width);
    }

    private static IEnumerable<Block> Receipt(Report report, Texts texts) =>
        [new Block.Paragraph(texts.Label.AllInJson, ParagraphKind.Close), .. ReceiptLine.Of(report, texts)];
}
