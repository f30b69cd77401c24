using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>The page that a director can decide from without turning it.</summary>
internal sealed class FirstPage(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int ShownAreas = 9;
    private const int ShownLaw = 4;
    private const int ShownChapters = 3;
    private const int ShownRoles = 3;
    private const int ShownLawAreas = 4;

    private Report Report => facts.Report;

    public IEnumerable<Block> Blocks() =>
    [
        new Block.Heading(1, texts.Label.Assessment),
        new Block.Paragraph(OverviewOf(Report, texts), ParagraphKind.Lead),
        Answers(),
        new Block.Beside(
            [[new Block.Heading(2, texts.Label.Score), Score(), new Block.Paragraph(words.ScoreMeans, ParagraphKind.Note)], .. Areas()]),
        new Block.Heading(2, words.DecideNow),
        .. Now(),
        new Block.Beside(
        [
            [
                new Block.Heading(2, words.BeforeDecision),
                new Block.Paragraph(BeforeDecision()),
                new Block.Heading(2, words.Unknown),
                .. Unknown().Select(sentence => new Block.Paragraph(sentence)),
            ],
            [new Block.Heading(2, words.Law), .. Law()],
        ]),
    ];

    /// <summary>Returns which unit and plan year it is about, and as of when.</summary>
    public static string OverviewOf(Report report, Texts texts) => $"{UnitOf(report, texts)} · {texts.AssessedAsOf(report.Receipt)}";

    /// <summary>Returns which unit and plan year it is about.</summary>
    public static string UnitOf(Report report, Texts texts) => string.Join(" · ",
    [
        report.Unit.Name is { } name ? PlainText.ShortLine(name, 60) : texts.Label.UnnamedUnit,
        texts.PlanFor(report.Unit.PlanYear),
        .. report.Unit.Stage == Model.Stage.Draft ? [texts.Label.Draft] : Array.Empty<string>(),
    ]);

    /// <summary>Returns whether it is enough, and the answers that it comes from, with a sentence each.</summary>
    public Block.Facts Answers() => new(
    [
        new(words.Altogether, words.Enough(facts.Enough, facts.Gaps.Count, facts.Undetermined)) { Answer = words.EnoughWord(facts.Enough) },
        Answer(words.Suitability, Report.Judgement.Suitability),
        Answer(words.Adequacy, Report.Judgement.Adequacy),
        Answer(words.Effectiveness, Report.Judgement.Effectiveness),
        Answer(words.Completeness, Report.Judgement.Completeness),
    ]);

    /// <summary>Returns the score of the whole and of each rule set as bars.</summary>
    public Block.Chart Score() => new(
        texts.Label.Score,
        new(words.Proven, words.Possible, words.NotMet),
        [texts.Label.Ruleset, words.OutOfHundred, words.RestsOn],
        [Row(words.WholeReview, null, Report.Score.Overall), .. Report.Score.Rulesets.Where(part => part.Interval is not null)
            .Select(part => Row(texts.Of(part.Title), part.Key, part.Interval))]);

    /// <summary>Returns how many things in the document to write, and in which chapters most of them are.</summary>
    public string BeforeDecision()
    {
        var chapters = facts.Checklist
            .GroupBy(group => group.Row?.Chapter?.Split('.')[0])
            .Where(chapter => chapter.Key is not null)
            .OrderByDescending(chapter => chapter.Count())
            .Take(ShownChapters)
            .Select(chapter => words.InChapter(chapter.Key!, chapter.Count()));
        return facts.Checklist.Count == 0 ? words.NothingToWrite : words.ToWrite(facts.Checklist.Count, texts.And([.. chapters]));
    }

    /// <summary>Returns how much of the law in force is broken.</summary>
    public string BrokenLaw() => words.LawBroken(facts.BrokenLaw.Count, facts.OpenLaw, "");

    /// <summary>Returns how much of the law in force is broken, and in which areas more of it cannot be determined.</summary>
    public string BrokenLawByArea()
    {
        var areas = facts.OpenLawByArea;
        var named = areas.Take(ShownLawAreas).Select(area => DecisionTexts.Counted(texts.Of(area.Title), area.Count));
        return words.LawBroken(facts.BrokenLaw.Count, facts.OpenLaw, words.Among([.. named], Math.Max(0, areas.Count - ShownLawAreas)));
    }

    /// <summary>Returns the worst of what of the law is broken, and how much more there is.</summary>
    public IReadOnlyList<Item> Broken(bool namesLaw = true) =>
    [
        .. facts.BrokenLaw.Take(ShownLaw).Select(group => new Item(namesLaw ? WithLaw(group) : GapSentence.Of(group, texts, words))),
        .. facts.BrokenLaw.Count > ShownLaw ? [new Item(texts.AndMore(facts.BrokenLaw.Count - ShownLaw))] : Array.Empty<Item>(),
    ];

    /// <summary>Returns what comes into force within a year, day by day.</summary>
    public IReadOnlyList<Item> ComingLaw()
    {
        var days = facts.ComingSoon.GroupBy(coming => coming.From).ToList();
        return
        [
            .. days.Take(ShownLaw).Select(day => new Item(words.ComingOn(
                day.Key,
                texts.And([.. day.SelectMany(coming => coming.First.Sources.Take(1))
                    .Select(source => texts.Of(source.Title)).Distinct(StringComparer.Ordinal)]),
                day.Count(),
                day.Count(coming => coming.Readiness == Readiness.NotReady)))),
            .. days.Count > ShownLaw ? [new Item(texts.AndMore(days.Count - ShownLaw))] : Array.Empty<Item>(),
        ];
    }

    /// <summary>Returns how much is not known, and who usually knows.</summary>
    public IEnumerable<string> Unknown()
    {
        if (Report.Questions.Count == 0)
            return [words.AllKnown];

        var roles = facts.QuestionsByRole;
        var named = roles.Take(ShownRoles)
            .Select(role => DecisionTexts.Counted(role.Role is { } name ? texts.Of(name) : words.SomebodyElse, role.Questions.Count));
        return [words.Missing(Report.Questions.Count, facts.Undetermined), words.UsuallyKnow(named, Math.Max(0, roles.Count - ShownRoles))];
    }

    private IEnumerable<Block> Law()
    {
        var coming = ComingLaw();
        yield return new Block.Paragraph(BrokenLawByArea());
        yield return new Block.Items(Broken());
        yield return new Block.Paragraph(coming.Count == 0 ? words.NoLawComing : words.LawComing);
        yield return new Block.Items(coming);
    }

    private Fact Answer(string label, DimensionJudgement judgement) =>
        new(label, Sentence(texts.Of(judgement.Grounds))) { Answer = texts.Word(judgement.Answer) };

    private static string Sentence(string grounds) => grounds.Length == 0 ? "" : $"{grounds.TrimEnd('.')}.";

    private string WithLaw(RequirementGroup group)
    {
        var sentence = GapSentence.Of(group, texts, words);
        return DecisionFacts.LawOf(group, texts) is { } law ? words.OfLaw(sentence.TrimEnd('.'), law) : sentence;
    }

    private ChartRow Row(string name, string? ruleset, Interval? score) => ChartRow.Of(
        name,
        score,
        [
            words.Score(score, score is not null && facts.IsDecided(ruleset, score)),
            words.Rests(facts.RestsOn(ruleset), facts.LawOf(ruleset)),
        ]);

    private IReadOnlyList<IReadOnlyList<Block>> Areas()
    {
        var areas = facts.Areas;
        return areas.Count == 0 ? [] :
        [
            [
                new Block.Heading(2, texts.Label.Areas),
                new Block.Chart(
                    texts.Label.Areas,
                    new(words.Met, words.Undetermined, words.NotMet),
                    [texts.Label.Area, Texts.Capital(words.Met), Texts.Capital(words.Undetermined), Texts.Capital(words.NotMet)],
                    [.. areas.Take(ShownAreas).Select(area => Row(texts.Of(area.Title), area.Counts))]),
                .. areas.Count > ShownAreas
                    ? [new Block.Paragraph(words.MoreAreas([.. areas.Skip(ShownAreas).Select(area => area.Counts)]), ParagraphKind.Note)]
                    : Array.Empty<Block>(),
            ],
        ];
    }

    private ChartRow Row(string name, VerdictCounts counts) =>
        new(
            name,
            counts.Met,
            counts.Undetermined,
            counts.NotMet,
            [texts.Number(counts.Met), texts.Number(counts.Undetermined), texts.Number(counts.NotMet)]);

    private IEnumerable<Block> Now() => facts.Now.Count == 0 ? [new Block.Paragraph(words.NothingToDecide)] : [Goals()];

    private Block.Table Goals() => Block.Table.Of(
        words.DecideNow,
        facts.Now,
        new(texts.Label.Goal, goal => texts.Of(goal.Title)),
        new(words.MeasureAndTarget, goal => $"{texts.Of(goal.Measure)}: {texts.Of(goal.Target)}"),
        new(texts.Label.Owner, goal => texts.Of(goal.Owner)),
        new(words.DoneBy, goal => words.Until(goal.Due)),
        new(texts.Label.Closes, goal => words.Effect(goal))) with
    { IsDense = true };
}
