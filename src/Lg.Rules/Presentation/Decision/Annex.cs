using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>What stands last: notes, the requirements by verdict, the sources and the receipt.</summary>
internal sealed class Annex(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int Shown = 30;

    private Report Report => facts.Report;

    public IEnumerable<Block> Blocks()
    {
        List<Block> parts = [.. Notes(), .. Requirements(), .. Sources()];
        return parts.Count == 0 ? ReportDocument.Receipt(Report, texts)
            : [new Block.Heading(2, words.Annex), .. parts, .. ReportDocument.Receipt(Report, texts)];
    }

    private IEnumerable<Block> Notes() =>
    [
        .. Notes(texts.Label.Observations, [.. Report.Observations.Select(observation => texts.Of(observation.Message))]),
        .. Notes(texts.Label.Waivers, [.. Report.Waivers.Select(Waiver)]),
        .. Notes(texts.Label.OpenQuestions, [.. Report.OpenQuestions.Select(question => texts.Of(question.Text))]),
        .. Notes(texts.Label.Resolved, [.. Report.Resolved.Select(resolved => texts.Of(resolved.Title)).Distinct(StringComparer.Ordinal)]),
        .. Notes(texts.Label.Errors, [.. Report.Errors.Select(error => texts.Of(error.Message))]),
        .. Notes(texts.Label.Warnings, [.. Report.Warnings.Select(warning => texts.Of(warning.Message))]),
    ];

    private IEnumerable<Block> Notes(string title, IReadOnlyList<string> notes) => notes.Count == 0 ? [] :
    [
        new Block.Fold(
            new(3, title),
            [
                new Block.Items(
                [
                    .. notes.Take(Shown).Select(note => new Item(note)),
                    .. notes.Count > Shown ? [new Item(texts.AndMore(notes.Count - Shown))] : Array.Empty<Item>(),
                ]),
            ]),
    ];

    private string Waiver(WaiverResult waiver)
    {
        var title = ReportFacts.TitleOf(Report, waiver.Requirement, texts) ?? waiver.Requirement;
        var lacks = waiver.Lacks.Count == 0 ? "" : $" {texts.Label.Lacks}: {texts.And([.. waiver.Lacks.Select(texts.Of)])}.";
        var reason = waiver.Reason is { } stated ? $" {PlainText.ShortLine(stated, 250)}" : "";
        return $"{texts.Quoted(title)}: {texts.Word(waiver.State)}.{lacks}{reason}{(waiver.Matched ? "" : $" {texts.Label.NotInCatalog}")}";
    }

    private IEnumerable<Block> Requirements() =>
    [
        .. new[] { Verdict.NotMet, Verdict.Undetermined, Verdict.Met }.SelectMany(OfVerdict),
        .. ReportFacts.Verdicts(Report).NotApplicable is > 0 and var count
            ? [new Block.Paragraph(words.NotApplicable(count), ParagraphKind.Note)] : Array.Empty<Block>(),
    ];

    private IEnumerable<Block> OfVerdict(Verdict verdict)
    {
        List<RequirementResult> rows = [.. Report.Requirements.Where(row => row.Kind != RequirementKind.Question
            && row.Verdict == verdict)];
        return rows.Count == 0 ? [] :
        [
            new Block.Fold(
                new(3, DecisionTexts.Counted(Texts.Capital(texts.Word(verdict)), rows.Count)),
                [new Block.Items([.. rows.Select(row => new Item($"{row.Id} {texts.Of(row.Title)}"))]) { IsIndex = true }]),
        ];
    }

    private IEnumerable<Block> Sources()
    {
        var all = Report.Findings.SelectMany(finding => finding.Sources).Concat(Report.Upcoming.SelectMany(finding => finding.Sources));
        List<SourceReference> sources =
            [.. all.DistinctBy(source => source.Document).OrderBy(source => source.Document, StringComparer.Ordinal)];
        return sources.Count == 0 ? [] :
        [
            new Block.Fold(
                new(3, words.Sources),
                [new Block.Items([.. sources.Select(Source)]) { IsIndex = true }]),
        ];
    }

    private Item Source(SourceReference source) => new($"{texts.Of(source.Title)}{texts.Standing(source.Standing)}");
}
