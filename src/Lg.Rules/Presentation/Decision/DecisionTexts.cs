using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Model.Texts;
using Lg.Rules.Wording;

namespace Lg.Rules.Presentation.Decision;

/// <summary>What the decision material says beside the words that all reports have, for one reader.</summary>
internal sealed class DecisionTexts(Language language)
{
    private const int FewRequirements = 5;

    private readonly TextSet set = TextSet.In(language);
    private readonly Texts texts = new(language);

    public string Suitability => Say("suitability");
    public string Adequacy => Say("adequacy");
    public string Effectiveness => Say("effectiveness");
    public string Completeness => Say("completeness");

    // The first page.
    public string DoneBy => Say("doneBy");
    public string Altogether => Say("altogether");
    public string WholeReview => Say("wholeReview");
    public string ScoreMeans => Say("scoreMeans");
    public string OutOfHundred => Say("outOfHundred");
    public string RestsOn => Say("restsOn");
    public string Proven => Say("proven");
    public string Possible => Say("possible");
    public string Met => Say("met");
    public string Undetermined => Say("undetermined");
    public string NotMet => Say("notMet");
    public string DecideNow => Say("decideNow");
    public string NothingToDecide => Say("nothingToDecide");
    public string BeforeDecision => Say("beforeDecision");
    public string ChapterNumbers => Say("chapters");
    public string GapsKey => Say("gapsKey");
    public string NothingToWrite => Say("nothingToWrite");
    public string Law => Say("law");
    public string LawComing => Say("lawComing");
    public string BarKey => Say("barKey");
    public string NoLawComing =>
        Say("noLawComing");
    public string Unknown => Say("unknown");
    public string AllKnown => Say("allKnown");
    public string SomebodyElse => Say("somebodyElse");

    // The sections.
    public string Goals => Say("goals");
    public string GoalsIntroduction => Say("goalsIntroduction");
    public string MeasureAndTarget => Say("measureAndTarget");
    public string WhyAndPlan => Say("whyAndPlan");
    public string OwnerAndDay => Say("ownerAndDay");
    public string Planned => Say("planned");
    public string Checklist => Say("checklist");
    public string Gaps => Say("gaps");
    public string Coming => Say("coming");
    public string Questions => Say("questions");
    public string Annex => Say("annex");
    public string Sources => Say("sources");
    public string Contents => Say("contents");
    public string DayOnLine => Say("dayOnLine");
    public string InForce => Say("inForce");
    public string GoalsDue => Say("goalsDue");
    public string Timeline =>
        Say("timeline");
    public string MoreInFull => Say("moreInFull");

    // The pictures.
    public string Risks => Say("risks");
    public string Risk => Say("risk");
    public string Likelihood => Say("likelihood");
    public string Consequence => Say("consequence");
    public string LikelihoodTimesConsequence => $"{Likelihood} × {Texts.InSentence(Consequence)}";
    public string AgainstLastYear => Say("againstLastYear");
    public string ThisYear => Say("thisYear");
    public string LastYear => Say("lastYear");
    public string Difference => Say("difference");
    public string Higher => Say("higher");
    public string Lower => Say("lower");
    public string Unchanged => Say("unchanged");

    public string Score(Interval? score, bool isDecided) => score is null ? "–"
        : isDecided && score.Low != score.High ? texts.Number(Math.Round((score.Low + score.High) / 2, MidpointRounding.AwayFromZero))
        : score.Low == score.High ? texts.Number(score.Low)
        : $"{texts.Number(score.Low)}–{texts.Number(score.High)}";

    /// <summary>
    /// Returns how many requirements a score rests on, and says so when they are few, or when they are not of the law that it is named for.
    /// </summary>
    public string Rests(int requirements, LawInScore law)
    {
        var said = requirements == 0 ? Say("restsOnNone")
            : requirements < FewRequirements ? Say("restsOnFew", ("requirements", texts.Requirements(requirements)))
            : texts.Requirements(requirements);
        return law switch
        {
            LawInScore.NotInForce when requirements > 0 => Say("lawNotInForce", ("rests", said)),
            LawInScore.NotApplicable when requirements > 0 => Say(requirements == 1 ? "noneOfLaw.one" : "noneOfLaw", ("rests", said)),
            _ => said,
        };
    }

    public string EnoughWord(JudgementAnswer answer) => answer switch
    {
        JudgementAnswer.Yes => Say("enoughWord.yes"),
        JudgementAnswer.CannotTell => texts.Word(answer),
        _ => Say("enoughWord.no"),
    };

    /// <summary>Returns why it is enough, or not, or why nobody can say.</summary>
    public string Enough(JudgementAnswer answer, int notMet, int undetermined)
    {
        return answer switch
        {
            JudgementAnswer.Yes => Say("enough.yes"),
            JudgementAnswer.CannotTell when undetermined == 0 => Say("enough.saysTooLittle"),
            JudgementAnswer.CannotTell => Say("enough.cannotTell", ("requirements", texts.Requirements(undetermined))),
            _ => Say(
                (undetermined == 0, notMet == 1) switch
                {
                    (true, true) => "enough.no.one",
                    (true, false) => "enough.no",
                    (false, true) => "enough.noAndOpen.one",
                    (false, false) => "enough.noAndOpen",
                },
                ("requirements", texts.Requirements(notMet)),
                ("open", Whole(undetermined))),
        };
    }

    /// <summary>Returns how many areas a page does not show, and how much of them is not met or cannot be determined.</summary>
    public string MoreAreas(IReadOnlyList<VerdictCounts> hidden) => Say(
        hidden.Count == 1 ? "moreAreas.one" : "moreAreas",
        ("count", Whole(hidden.Count)),
        ("notMet", texts.Requirements(hidden.Sum(counts => counts.NotMet))),
        ("open", Whole(hidden.Sum(counts => counts.Undetermined))));

    /// <summary>Returns the last weekday until a day: what is to be done by a Sunday is done on the Friday before.</summary>
    public static DateOnly LastDay(DateOnly day) => Phrases.LastWeekday(day);

    /// <summary>Returns the last weekday until a day, which stays on one line.</summary>
    public string Until(DateOnly day) => Phrases.Date(LastDay(day), language).Replace(' ', '\u00A0');

    /// <summary>Returns how the requirements of a goal stand, so that their titles are not taken for what is so.</summary>
    public string StandingOf(Verdict verdict, bool isComing) => (verdict, isComing) switch
    {
        (_, true) => Say("toPrepare"),
        (Verdict.NotMet, _) => Say("unmet"),
        (Verdict.Met, _) => Say("toKeep"),
        _ => Texts.Capital(texts.Word(verdict)),
    };

    /// <summary>Returns what comes of a goal, in a few words.</summary>
    public string Effect(SuggestedGoal goal) => goal.Origin switch
    {
        GoalOrigin.Finding => texts.Requirements(goal.Closes.Count),
        GoalOrigin.Upcoming => texts.Prepares(goal.Closes.Count),
        GoalOrigin.Renewal =>
            Say(goal.Closes.Count == 1 ? "keepsMet.one" : "keepsMet", ("requirements", texts.Requirements(goal.Closes.Count))),
        GoalOrigin.Upkeep => texts.KeepsCurrent,
    };

    public string Solves(SuggestedGoal goal) => goal.Origin == GoalOrigin.Finding ? $"{Say("solves")} {Effect(goal)}"
        : Effect(goal);

    public string OfGoals(int some, int all) =>
        $"{texts.XOfY(some, all)} {Say("ofGoals")}";

    public string FromTo(string from, string to) => Say("fromTo", ("from", from), ("to", to));

    public string ToWrite(int count, string chapters) => Say(
        count == 1 ? "toWrite.one" : "toWrite",
        ("count", Whole(count)),
        ("most", chapters.Length == 0 ? "" : Say("mostIn", ("chapters", chapters))));

    public string InChapter(string chapter, int count) =>
        Say("inChapter", ("chapter", chapter), ("count", Whole(count)));

    /// <summary>Returns how much of the law in force is broken, and of how much that is not known.</summary>
    public string LawBroken(int broken, int open, string among)
    {
        var said = broken == 0 ? Say("noLawBroken") : Say(broken == 1 ? "lawBroken.one" : "lawBroken", ("count", Whole(broken)));
        return open == 0 ? said : $"{said} {Say(open == 1 ? "lawOpen.one" : "lawOpen", ("count", Whole(open)), ("among", among))}";
    }

    /// <summary>Returns where some things are; empty for none.</summary>
    public string Among(IReadOnlyList<string> areas, int others) => areas.Count == 0 ? ""
        : $": {string.Join(", ", areas)}{(others == 0 ? "" : $" {Say(others == 1 ? "otherAreas.one" : "otherAreas", ("count", Whole(others)))}")}";

    /// <summary>Returns a sentence with the law that it is about.</summary>
    public string OfLaw(string sentence, string law) => Say("gapInLaw", ("gap", sentence), ("law", law));

    public string ComingOn(DateOnly day, string law, int count, int notReady) =>
        $"{Phrases.Date(day, language)}: {texts.Requirements(count)}{(law.Length == 0 ? "" : $" {Say("ofLaw")} {law}")}{(notReady == 0 ? "" : Say(notReady == 1 ? "notReady.one" : "notReady", ("notReady", Whole(notReady))))}";

    public string Missing(int answers, int requirements) =>
        Say(answers == 1 ? "missing.one" : "missing", ("answers", Whole(answers)), ("requirements", texts.Requirements(requirements)));

    public string UsuallyKnow(IEnumerable<string> roles, int others) =>
        $"{Say("usuallyKnow")}: {string.Join(", ", roles)}{(others == 0 ? "" : $" {Say(others == 1 ? "moreRoles.one" : "moreRoles", ("count", Whole(others)))}")}.";

    public static string Counted(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"{name} ({Whole(count)})");

    public string Concerns(string subjects) => Say("concerns", ("subjects", subjects));

    public string NotMetFor(string title, string subjects) =>
        Say("notMetFor", ("title", title), ("subjects", subjects));

    public string CannotDetermine(string titles) => $"{Say("cannotDetermine")}: {titles}.";

    public string AlreadyReady(int count) => $"{texts.WouldHold(count)}.";

    public string LackNothing(string items) => Say("lackNothing", ("items", items));

    public string NotApplicable(int count) =>
        Say("notApplicable", ("count", texts.Requirements(count)));

    /// <summary>Returns how to read the matrix of risks, for whoever hears it.</summary>
    public string RiskMatrixDescription(int highest) => Say("riskMatrixDescription", ("highest", Whole(highest)));

    public string ActionFrom(int level) => Say("actionFrom", ("level", Whole(level)));

    public string NeedsAction(string value) => Say("needsAction", ("value", value));

    public string RisksWithoutNumbers(int count) =>
        Say(count == 1 ? "risksWithoutNumbers.one" : "risksWithoutNumbers", ("count", Whole(count)));

    public string RisksOffScale(int count) =>
        Say(count == 1 ? "risksOffScale.one" : "risksOffScale", ("count", Whole(count)), ("highest", Whole(RiskPage.Highest)));

    /// <summary>Returns how last year is assessed, so that a reader knows what is compared.</summary>
    public string ComparedAsOf(DateOnly day) => Say("comparedAsOf", ("day", Phrases.Date(day, language)));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string key, params ReadOnlySpan<(string Place, string Text)> fill) => TextPlaces.Fill(set.Of("decision", key), fill);
}
