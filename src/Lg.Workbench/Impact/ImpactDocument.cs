using Lg.Model;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;
using Lg.Rules.Wording;
using Lg.Workbench.Changes;

namespace Lg.Workbench.Impact;

/// <summary>
/// What a change of the catalog does to reviews, as a document: what kind of change it is, then each requirement, then each review, the
/// worst first.
/// </summary>
internal sealed class ImpactDocument(Language language)
{
    private readonly Texts texts = new(language);

    public IReadOnlyList<Block> Of(ImpactReport report) =>
    [
        new Block.Heading(
            1,
            Say(
                $"Vad ändringen {report.Changes.OldVersion} → {report.Changes.NewVersion} gör",
                $"What the change {report.Changes.OldVersion} → {report.Changes.NewVersion} does")),
        new Block.Paragraph(new ChangesDocument(language).Version(report.Changes), ParagraphKind.Lead),
        new Block.Paragraph($"{Summary(report)}{ButUnseen(report.Unseen.Count)}", ParagraphKind.Lead),
        .. Requirements(report.Requirements),
        .. Unseen(report.Unseen),
        .. report.Reviews.Where(review => review.IsChanged).SelectMany(Review),
    ];

    private string Summary(ImpactReport report)
    {
        var all = Phrases.Count(report.Reviews.Count, language, ("genomgång", "genomgångar"), ("review", "reviews"));
        if (!report.ChangesVerdicts)
            return Say($"Inget utfall ändras i {all}.", $"No verdict changes in {all}.");

        return string.Join(' ', ((string?[])
        [
            Part(
                report,
                change => change.IsNew,
                all,
                ("nytt krav bedöms", "nya krav bedöms"),
                ("new requirement is judged", "new requirements are judged")),
            Part(
                report,
                change => change.After is null,
                all,
                ("krav bedöms inte längre", "krav bedöms inte längre"),
                ("requirement is no longer judged", "requirements are no longer judged")),
            Changed(report, all),
        ]).OfType<string>());
    }

    // What is new in a review is no change of a verdict: there was none.
    private string? Part(
        ImpactReport report, Predicate<VerdictChange> isMeant, string all, (string One, string Many) sv, (string One, string Many) en)
    {
        var requirements = report.Requirements.Count(requirement => requirement.Reviews.Any(one => isMeant(one.Change)));
        var reviews = report.Reviews.Count(review => review.Verdicts.Any(change => isMeant(change)));
        return requirements == 0
            ? null
            : $"{Phrases.Count(requirements, language, sv, en)}, {Say("i", "in")} {reviews} {Say("av", "of")} {all}.";
    }

    private string Changed(ImpactReport report, string all)
    {
        var verdicts = report.Reviews.Sum(review => review.Verdicts.Count(change => change.IsOfBoth));
        var reviews = report.Reviews.Count(review => review.Verdicts.Any(change => change.IsOfBoth));
        return verdicts == 0
            ? Say(
                "Inget utfall ändras av de krav som finns i båda katalogerna.",
                "No verdict changes of the requirements that are in both catalogs.")
            : Say(
                $"{verdicts} utfall ändras, i {reviews} av {all}.",
                $"{Phrases.Count(verdicts, language, ("", ""), ("verdict changes", "verdicts change"))}, in {reviews} of {all}.");
    }

    private IEnumerable<Block> Requirements(IReadOnlyList<RequirementImpact> requirements) => requirements.Count == 0 ? [] :
    [
        new Block.Heading(2, Say("Krav för krav", "By requirement")),
        new Block.Items([.. requirements.Select(requirement => new Item($"{requirement.Requirement} – {requirement.Title.In(language)}")
        {
            Mark = Mark(requirement.Reviews[0].Change.Direction),
            Details =
            [
                .. requirement.Reviews.Select(
                    one => new Detail($"{one.Review.File}: {Told(one.Change.Before)} → {Told(one.Change.After)}")),
            ],
        })]),
    ];

    private string ButUnseen(int changes) => changes == 0 ? "" : Say(
        $" {Phrases.Count(changes, language, ("ändring", "ändringar"), ("", ""))} ger inget annat utfall eller fynd här, men kan göra det i andra genomgångar: se Ändrat, men inte sett.",
        $" {Phrases.Count(changes, language, ("", ""), ("change gives", "changes give"))} no other verdict or finding here, but may in other reviews: see Changed, but not seen.");

    private IEnumerable<Block> Unseen(IReadOnlyList<CatalogChange> changes) => changes.Count == 0 ? [] :
    [
        new Block.Heading(2, Say("Ändrat, men inte sett", "Changed, but not seen")),
        new ChangesDocument(language).ListOf(changes),
        new Block.Paragraph(Say(
            "Inget utfall och inget fynd i genomgångarna blir ett annat av detta. Det som börjar eller slutar en viss tid märks först med `--as-of` efter den dagen, eller med en genomgång för ett senare planår.",
            "No verdict and no finding of the reviews becomes another by this. What begins or ends at a time is noticed only with `--as-of` after that day, or with a review for a later plan year.")),
    ];

    private IEnumerable<Block> Review(ReviewImpact impact) =>
    [
        new Block.Heading(2, Name(impact.Review)),
        new Block.Items(
        [
            .. impact.Verdicts.Select(change =>
                new Item($"{change.Requirement}: {Told(change.Before)} → {Told(change.After)}") { Mark = Mark(change.Direction) }),
            .. impact.Scores.Select(score => new Item(
                $"{Say("poäng", "score")}, {score.Part.In(language)}: {texts.ScoreOf(score.Before)} → {texts.ScoreOf(score.After)}")),
            .. impact.Judgements.Select(
                part => new Item($"{part.Dimension.In(language)}: {texts.Word(part.Before)} → {texts.Word(part.After)}")),
            .. impact.Goals.Select(Goal),
            .. impact.Findings.Where(finding => finding.Fate == Fate.Changed).Select(Finding),
        ]),
    ];

    private Item Goal(CatalogChange goal) => new($"{Came(goal.Fate)}: {goal.Title.In(language)}")
    {
        Details =
        [
            .. goal.Differences.Select(
                difference => new Detail($"{difference.What.In(language)}: {difference.Before} → {difference.After}")),
        ],
    };

    // A finding that has come or gone shows in its verdict already.
    private Item Finding(FindingChange finding) => new(
        $"{Say("fynd", "finding")} {finding.Requirement}{(finding.Subject is { } subject ? $" {subject}" : "")}")
    {
        Details = [$"{Say("förut", "before")}: {finding.Before!.In(language)}", $"{Say("nu", "now")}: {finding.After!.In(language)}"],
    };

    private string Name(StoredReview review)
    {
        var unit = review.Review.Unit?.Name is { } name ? $" – {name}" : "";
        return $"{review.File}{unit}, {texts.PlanFor(review.Review.Details?.PlanYear)}, {Say("per", "as of")} {texts.Date(review.AsOf.Date)}";
    }

    private string Told(Standing? standing) => standing switch
    {
        null => Say("finns inte", "is not there"),
        { Upcoming: { } readiness } => $"{texts.Word(standing.Verdict)}, {Say("kommande", "upcoming")}: {texts.Word(readiness)}",
        { Counts: { Met: var met, NotMet: var notMet, Undetermined: var undetermined } } when met + notMet + undetermined > 1 =>
            $"{texts.Word(standing.Verdict)} ({texts.Verdicts(standing.Counts)})",
        _ => texts.Word(standing.Verdict),
    };

    private static string Mark(Direction direction) => direction switch
    {
        Direction.Worse => "✗",
        Direction.Otherwise => "≠",
        Direction.Better => "✓",
    };

    private string Came(Fate fate) => fate switch
    {
        Fate.Added => Say("nytt mål", "new goal"),
        Fate.Removed => Say("mål borta", "goal gone"),
        Fate.Changed => Say("ändrat mål", "changed goal"),
    };

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);
}
