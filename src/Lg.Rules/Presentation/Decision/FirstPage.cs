using Lg.Model.Reports;
using Lg.Rules.Documents;

namespace Lg.Rules.Presentation.Decision;

/// <summary>The page that a director can decide from without turning it.</summary>
internal sealed class FirstPage(DecisionFacts facts, Texts texts, DecisionTexts words)
{
    private const int ShownAreas = 10;
    private const int ShownLaw = 4;
    private const int ShownChapters = 3;
    private const int ShownRoles = 4;

    private Report Report => facts.Report;

    public IEnumerable<Block> Blocks() =>
    [
        new Block.Heading(1, words.Title),
        new Block.Paragraph(OverviewOf(Report, texts), ParagraphKind.Lead),
        Answers(),
        new Block.Beside([[new Block.Heading(2, texts.Label.Score), Score()], [new Block.Heading(2, texts.Label.Areas), .. Areas()]]),
        new Block.Heading(2, words.DecideNow),
        Now(),
        new Block.Beside(
        [
            [new Block.Heading(2, words.BeforeDecision), new Block.Paragraph(BeforeDecision())],
            [new Block.Heading(2, words.Law), .. Law()],
            [new Block.Heading(2, words.Unknown), .. Unknown().Select(sentence => new Block.Paragraph(sentence))],
        ]),
    ];

    /// <summary>Returns which unit and plan year it is about, and as of when.</summary>
    public static string OverviewOf(Report report, Texts texts) => string.Join(" · ",
    [
        report.Unit.Name is { } name ? PlainText.Shorten(PlainText.OneLine(name), 60) : texts.Label.UnnamedUnit,
        texts.PlanFor(report.Unit.PlanYear),
        .. report.Unit.Stage == Model.Stage.Draft ? [texts.Label.Draft] : Array.Empty<string>(),
        texts.AssessedAsOf(report.Receipt),
    ]);

    /// <summary>Returns the three answers with a sentence each.</summary>
    public Block.Facts Answers() => new(
    [
        Answer(words.Suitability, Report.Judgement.Suitability),
        Answer(words.Adequacy, Report.Judgement.Adequacy),
        Answer(words.Effectiveness, Report.Judgement.Effectiveness),
    ]);

    /// <summary>Returns the score of the whole and of each rule set as bars.</summary>
    public Block.Chart Score() => new(
        texts.Label.Score,
        new(words.Proven, words.Possible, words.NotMet),
        [texts.Label.Ruleset, words.OutOfHundred, words.RestsOn],
        [Row(words.WholeReview, null, Report.Score.Overall), .. Report.Score.Rulesets.Where(part => part.Interval is not null).Select(part => Row(texts.Of(part.Title), part.Key, part.Interval))]);

    /// <summary>Returns how many things in the document to write, and in which chapters most of them are.</summary>
    public string BeforeDecision()
    {
        var chapters = facts.Checklist.GroupBy(group => group.Row?.Chapter?.Split('.')[0]).Where(chapter => chapter.Key is not null)
            .OrderByDescending(chapter => chapter.Count()).Take(ShownChapters).Select(chapter => words.InChapter(chapter.Key!, chapter.Count()));
        return facts.Checklist.Count == 0 ? words.NothingToWrite : words.ToWrite(facts.Checklist.Count, texts.And([.. chapters]));
    }

    /// <summary>Returns what of the law is broken, and what of it is coming.</summary>
    public IEnumerable<Block> Law()
    {
        List<RequirementGroup> broken = [.. facts.BrokenLaw];
        if (!facts.KnowsLaw)
            yield return new Block.Paragraph(words.LawNotKnown);
        else if (broken.Count == 0)
            yield return new Block.Paragraph(words.NoLawBroken);
        else
        {
            yield return new Block.Paragraph(words.LawBroken(broken.Count));
            yield return new Block.Items(
            [
                .. broken.Take(ShownLaw).Select(group => new Item(texts.Of(group.First.Title))),
                .. broken.Count > ShownLaw ? [new Item(texts.AndMore(broken.Count - ShownLaw))] : Array.Empty<Item>(),
            ]);
        }

        foreach (var sentence in ComingSentences())
            yield return new Block.Paragraph(sentence);
    }

    /// <summary>Returns how much is not known, and who usually knows.</summary>
    public IEnumerable<string> Unknown()
    {
        if (Report.Questions.Count == 0)
            return [words.AllKnown];

        var roles = facts.QuestionsByRole;
        var named = roles.Take(ShownRoles).Select(role => words.Counted(role.Role is { } name ? texts.Of(name) : words.SomebodyElse, role.Questions.Count));
        return [words.Missing(Report.Questions.Count, facts.Undetermined), words.UsuallyKnow(named, Math.Max(0, roles.Count - ShownRoles))];
    }

    private IEnumerable<string> ComingSentences()
    {
        var days = facts.ComingSoon.GroupBy(coming => (coming.From, Law: coming.First.Sources is [var source, ..] ? texts.Of(source.Title) : "")).Take(ShownLaw)
            .Select(day => words.ComingOn(day.Key.From, day.Key.Law, day.Count(), day.Count(coming => coming.Readiness == Readiness.NotReady))).ToList();
        return days.Count == 0 ? [words.NoLawComing] : days;
    }

    private Fact Answer(string label, DimensionJudgement judgement) => new(label, $"{Sentence(texts.Of(judgement.Grounds))}") { Answer = texts.Word(judgement.Answer) };

    private static string Sentence(string grounds) => grounds.Length == 0 ? "" : $"{char.ToUpperInvariant(grounds[0])}{grounds[1..].TrimEnd('.')}.";

    private ChartRow Row(string name, string? ruleset, Interval? score) => new(
        name,
        score?.Low ?? 0,
        score is null ? 0 : score.High - score.Low,
        100 - (score?.High ?? 100),
        [words.Score(score, score is not null && facts.IsDecided(ruleset, score)), words.Rests(facts.RestsOn(ruleset))]);

    private IEnumerable<Block> Areas()
    {
        var areas = facts.Areas;
        yield return new Block.Chart(
            texts.Label.Areas,
            new(words.Met, words.Undetermined, words.NotMet),
            [texts.Label.Area, Texts.Capital(words.Met), Texts.Capital(words.Undetermined), Texts.Capital(words.NotMet)],
            [.. areas.Take(ShownAreas).Select(area => new ChartRow(texts.Of(area.Title), area.Counts.Met, area.Counts.Undetermined, area.Counts.NotMet, [.. Numbers(area.Counts)]))]);
        if (areas.Count > ShownAreas)
            yield return new Block.Paragraph(words.MoreAreas(areas.Count - ShownAreas), ParagraphKind.Note);
    }

    private IEnumerable<string> Numbers(VerdictCounts counts) => new[] { counts.Met, counts.Undetermined, counts.NotMet }.Select(count => texts.Number(count));

    private Block Now() => facts.Now.Count == 0 ? new Block.Paragraph(words.NothingToDecide) : Block.Table.Of(
        words.DecideNow,
        facts.Now,
        new(texts.Label.Goal, goal => texts.Of(goal.Title)),
        new(texts.Label.Measure, goal => texts.Of(goal.Measure)),
        new(texts.Label.Owner, goal => texts.Of(goal.Owner)),
        new(texts.Label.Due, goal => words.Until(goal.Due)),
        new(texts.Label.Closes, goal => words.Effect(goal))) with { IsDense = true };
}
