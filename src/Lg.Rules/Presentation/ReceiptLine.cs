using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>The receipt on one line.</summary>
internal static class ReceiptLine
{
    // A text keeps hard spaces, so that the heading stands apart from what it heads.
    public static IEnumerable<Block> Of(Report report, Texts texts) =>
        [new Block.Paragraph($"{texts.Label.Receipt}\u00A0\u00A0{texts.HashOf(report.Receipt)}", ParagraphKind.Close)];
}
