using System.Globalization;
using Lg.Model.Reports;
using Lg.Rules.Documents;
using Lg.Rules.Presentation.Decision;
using Lg.Rules.Presentation.Sections;

namespace Lg.Rules.Presentation;

/// <summary>A report as a document: everything that it has to say, in tables.</summary>
internal static class ReportDocument
{
    // The title, and the line below it.
    private const int IntroductionLength = 2;

    // By the names that the parts have in JSON.
    private static readonly IReadOnlyList<(string Part, Func<Report, Texts, IEnumerable<Block>> Blocks)> Sections =
    [
        ("judgement", Judgement),
        ("score", Score),
        ("findings", FindingTables.NotMet),
        ("upcoming", FindingTables.Upcoming),
        ("findings", FindingTables.Undetermined),
        ("questions", FindingTables.Questions),
        ("goals", PlanTables.Goals),
        ("planned", PlanTables.Planned),
        ("waivers", NoteTables.Waivers),
        ("openQuestions", NoteTables.OpenQuestions),
        ("observations", NoteTables.Observations),
        ("resolved", NoteTables.Resolved),
        ("errors", NoteTables.Errors),
        ("warnings", NoteTables.Warnings),
        ("requirements", Requirements),
    ];

    /// <summary>Returns everything, with its contents first and a place that they lead to at each section.</summary>
    public static IEnumerable<Block> Whole(Report report, Texts texts)
    {
        List<Block> blocks = [.. Of(report, texts, parts: null)];
        var places = blocks.Select((block, i) => (Heading: HeadingOf(block), At: i)).Where(place => place.Heading is not null).ToList();
        foreach (var (heading, at) in places)
        {
            var placed = heading! with { Anchor = AnchorOf(at) };
            blocks[at] = blocks[at] is Block.Fold fold ? fold with { Title = placed } : placed;
        }

        var contents = places.Select(place => new Item(Span.Link(place.Heading!.Text, new Place(AnchorOf(place.At)))));
        return [.. blocks.Take(IntroductionLength), new Block.Items([.. contents]) { IsIndex = true }, .. blocks.Skip(IntroductionLength)];
    }

    /// <summary>Returns title, parts and receipt.</summary>
    /// <param name="report">The report.</param>
    /// <param name="texts">The words of the reader.</param>
    /// <param name="parts">The names of the parts; <c>null</c> for all.</param>
    public static IEnumerable<Block> Of(Report report, Texts texts, IReadOnlyCollection<string>? parts) =>
    [
        new Block.Heading(1, DecisionDocument.TitleOf(report, texts)),
        new Block.Paragraph($"{texts.AssessedAsOf(report.Receipt)} · {texts.Catalog(report.Receipt.CatalogVersion)}", ParagraphKind.Lead),
        .. Sections.Where(section => parts is null || parts.Contains(section.Part, StringComparer.Ordinal))
            .SelectMany(section => section.Blocks(report, texts)),
        .. Receipt(report, texts),
    ];

    private static Block.Heading? HeadingOf(Block block) => block switch
    {
        Block.Heading { Level: 2 } heading => heading,
        Block.Fold fold => fold.Title,
        _ => null,
    };

    private static string AnchorOf(int at) => string.Create(CultureInfo.InvariantCulture, $"s{at}");

    private static IEnumerable<Block> Judgement(Report report, Texts texts) =>
    [
        new Block.Heading(2, texts.Label.Judgement),
        Block.Table.Of<(string Part, DimensionJudgement Judgement)>(
            texts.Label.Judgement,
            [
                (texts.Label.Suitable, report.Judgement.Suitability),
                (texts.Label.Adequate, report.Judgement.Adequacy),
                (texts.Label.Effect, report.Judgement.Effectiveness),
                (texts.Label.Complete, report.Judgement.Completeness),
            ],
            new(texts.Label.Part, row => row.Part),
            new(texts.Label.Judgement, row => texts.Word(row.Judgement.Answer)),
            new(texts.Label.Why, row => texts.Of(row.Judgement.Grounds)),
            new(texts.Label.Requirement, row => string.Join(", ", row.Judgement.Requirements))),
    ];

    private static IEnumerable<Block> Score(Report report, Texts texts)
    {
        var score = report.Score;
        return
        [
            new Block.Heading(2, texts.Label.Score),
            new Block.Paragraph(
                score.Overall is null ? texts.Label.NoScore : $"{texts.ScoreOf(score.Overall)}: {texts.ScoreMeans(score.Overall)}"),
            Parts(texts.Label.Rulesets, score.Rulesets),
            Parts(texts.Label.Dimensions, score.Dimensions),
            Parts(texts.Label.Areas, score.Areas),
            Parts(texts.Label.Chapters, score.Chapters),
        ];

        Block Parts(string label, IReadOnlyList<PartialScore> parts) => Block.Table.Of(
            $"{texts.Label.Score}, {Texts.InSentence(label)}",
            parts,
            new(label, part => texts.Of(part.Title)),
            new(texts.Label.Score, part => texts.ScoreOf(part.Interval)));
    }

    private static IEnumerable<Block> Requirements(Report report, Texts texts) => report.Requirements.Count == 0 ? [] :
    [
        new Block.Fold(
            new(2, texts.Label.AllRequirements),
            [
                new Block.Paragraph(texts.Verdicts(ReportFacts.Verdicts(report))),
                Block.Table.Of(
                    texts.Label.AllRequirements,
                    report.Requirements,
                    new(texts.Label.Requirement, row => row.Id),
                    new(texts.Label.Title, row => texts.Of(row.Title)),
                    new(texts.Label.Severity, row => texts.Word(row.Severity)),
                    new(texts.Label.Basis, row => texts.Word(row.Basis)),
                    new(texts.Label.Verdict, row => texts.Word(row.Verdict)),
                    new(texts.Label.Reason, row => row.Reason is { } reason ? texts.Of(reason) : "")),
            ]),
    ];

    public static IEnumerable<Block> Receipt(Report report, Texts texts)
    {
        var receipt = report.Receipt;
        return
        [
            new Block.Heading(2, texts.Label.Receipt),
            new Block.Facts(
            [
                new(texts.Label.AsOfLabel, $"{texts.Date(receipt.AsOf)} ({texts.SourceOf(receipt.AsOfSource)})"),
                new(texts.Label.InputHash, Span.Code(receipt.InputHash)),
                .. receipt.PreviousHash is { } previous ? [new Fact(texts.Label.PreviousHash, Span.Code(previous))] : Array.Empty<Fact>(),
                new(texts.Label.CatalogHash, [Span.Code(receipt.CatalogHash), $" ({receipt.CatalogVersion})"]),
                new(texts.Label.Engine, receipt.Engine),
                new(texts.Label.SchemaVersion, receipt.SchemaVersion),
                new(texts.Label.ScoringModel, report.Score.Model),
            ]),
        ];
    }
}
