using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>The unit's own risks by likelihood and consequence.</summary>
internal sealed class RiskPage(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    /// <summary>The highest likelihood and consequence of the city's scale, which begins at one.</summary>
    public const int Highest = 4;

    private const int Listed = 20;
    private const int LongestKey = 30;
    private const int LongestTitle = 70;

    public IEnumerable<Block> Blocks()
    {
        if (facts.Report.Risks is not { Register: [_, ..] register } risks)
            return [];

        List<ReportedRisk> stated = [.. register.Where(risk => risk is { Likelihood: not null, Consequence: not null })];
        List<ReportedRisk> placed = [.. stated.Where(risk => IsOnScale(risk.Likelihood) && IsOnScale(risk.Consequence))
            .OrderByDescending(risk => risk.Likelihood * risk.Consequence).ThenByDescending(risk => risk.Consequence)
            .ThenBy(risk => risk.Key, StringComparer.Ordinal)];
        return
        [
            new Block.Fold(
                new(2, words.Risks),
                [
                    .. placed.Count == 0 ? Array.Empty<Block>() : [Matrix(placed, risks.AcceptanceLevel)],
                    .. Counted(placed.Count - Listed, texts.AndMore),
                    .. Counted(register.Count - stated.Count, words.RisksWithoutNumbers),
                    .. Counted(stated.Count - placed.Count, words.RisksOffScale),
                ]),
        ];
    }

    private static bool IsOnScale(int? step) => step is >= 1 and <= Highest;

    private static IEnumerable<Block> Counted(int count, Func<int, string> say) =>
        count > 0 ? [new Block.Paragraph(say(count), ParagraphKind.Note)] : [];

    private Block.Matrix Matrix(IReadOnlyList<ReportedRisk> placed, int? level) => new(
        words.Risks,
        new(words.Likelihood, words.Consequence, words.RiskMatrixDescription(Highest)),
        [words.Risk, words.LikelihoodTimesConsequence],
        [
            .. placed.Select(
                risk => new MatrixMark(risk.Likelihood!.Value, risk.Consequence!.Value, risk.Key, NameOf(risk), ValueOf(risk, level))),
        ])
    {
        Size = Highest,
        FramedFrom = level,
        Frame = level is { } from ? words.ActionFrom(from) : "",
        Listed = Listed,
    };

    private static string NameOf(ReportedRisk risk) => string.Join(
        " · ",
        new[] { PlainText.ShortLine(risk.Key, LongestKey), PlainText.ShortLine(risk.Title ?? "", LongestTitle) }.Where(
            part => part.Length > 0));

    private string ValueOf(ReportedRisk risk, int? level)
    {
        var (likelihood, consequence) = (risk.Likelihood!.Value, risk.Consequence!.Value);
        var value =
            $"{texts.Number(likelihood)} × {texts.Number(consequence)} = {texts.Number(likelihood * consequence)}".Replace(' ', '\u00A0');
        return likelihood * consequence >= level ? words.NeedsAction(value) : value;
    }
}
