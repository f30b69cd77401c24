using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Wording;

namespace Lg.Rules.Presentation;

/// <summary>What a report says, for one reader, in whole phrases; single words and headings are in <see cref="Labels"/>. Nothing else in this folder words anything.</summary>
internal sealed class Texts(Language language)
{
    public Labels Label { get; } = new(language);

    public string Of(LocalizedText text) => text.In(language);

    /// <summary>Returns a label as it stands inside a sentence.</summary>
    public static string InSentence(string label) => Phrases.InSentence(label);

    /// <summary>Returns a text with a capital first.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Returns whether a text says one thing or another, so that it is not known from it which.</summary>
    public bool NamesAlternatives(string text) => text.Contains(Say(" eller ", " or "), StringComparison.Ordinal);

    public string Date(DateOnly day) => Phrases.Date(day, language);

    public string Number(decimal number) => Phrases.Number((double)number, language);

    /// <summary>Returns points with one decimal always, so that a column of them can be compared.</summary>
    public string Gain(decimal points)
    {
        var number = Math.Round(points, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
        return $"+{Say(number.Replace('.', ','), number)}";
    }

    public string UpTo(decimal points) => Say($"upp till {Number(points)} poäng", points == 1 ? "up to 1 point" : $"up to {Number(points)} points");

    public string PlanFor(int? year) => year is { } known ? Say($"plan för {Year(known)}", $"plan for {Year(known)}") : Say("planår saknas", "no plan year");

    public string AssessedAsOf(Receipt receipt) =>
        $"{Say("bedömd per", "as of")} {Date(receipt.AsOf)}{(receipt.AsOfSource == AsOfSource.Host ? Say(" (dagens datum)", " (today's date)") : "")}";

    public string Catalog(string version) => Say($"katalog {version}", $"catalog {version}");

    public string ScoreOf(Interval? score) => score is null ? "–"
        : score.Low == score.High ? Say($"{Number(score.Low)} av 100", $"{Number(score.Low)} of 100")
        : Say($"{Number(score.Low)}–{Number(score.High)} av 100", $"{Number(score.Low)}–{Number(score.High)} of 100");

    public string ScoreMeans(Interval? score) => score is null ? Label.NoScore
        : score.Low == score.High ? Say("inget obesvarat kan ändra det", "nothing unanswered can change it")
        : Say(
            $"{Number(score.Low)} är belagt; {Number(score.High)} om allt obesvarat visar sig uppfyllt",
            $"{Number(score.Low)} is proven; {Number(score.High)} if all that is unanswered turns out to be met");

    public string Requirements(int count) => Count(count, ("krav", "krav"), ("requirement", "requirements"));

    public string AnswerWords(AllowedAnswer answer) => Wording.AnswerWords.Of(answer, language);

    public string Questions(int count) => Count(count, ("fråga", "frågor"), ("question", "questions"));

    public string Findings(int count) => Count(count, ("fynd", "fynd"), ("finding", "findings"));

    public string Items(int count) => Count(count, ("post", "poster"), ("item", "items"));

    public string WithValidWaiver(int count) => Say($"varav {Whole(count)} med giltigt avsteg", $"{Whole(count)} of them with a valid waiver");

    /// <summary>Returns how a source stands when that matters to a reader: practice of the city, or not confirmed.</summary>
    public string Standing(SourceStanding standing) => standing switch
    {
        SourceStanding.Accepted => "",
        SourceStanding.Practice => Say(" (praxis i staden)", " (practice in the city)"),
        SourceStanding.NotConfirmed => Say(" (källan ej bekräftad)", " (source not confirmed)"),
    };

    public string AndMore(int count) => Say($"… och {Whole(count)} till", $"… and {Whole(count)} more");

    /// <summary>Returns how many rows of a list are not shown, and where they are; those that a report only counts are nowhere.</summary>
    public string Rest(int hidden, int omitted) => omitted == 0
        ? $"{AndMore(hidden)}; {Label.AllInJson}"
        : Say($"… och {Whole(hidden + omitted)} till, varav {Whole(omitted)} bara räknas", $"… and {Whole(hidden + omitted)} more, {Whole(omitted)} of them only counted");

    public string More(int count) => Say($"och {Whole(count)} till", $"and {Whole(count)} more");

    /// <summary>Returns the act of stating some facts.</summary>
    public string State(IReadOnlyList<string> labels) => $"{Say("ange", "state the")} {And(labels)}";

    /// <summary>Returns for how many of several items something is told.</summary>
    /// <param name="some">How many.</param>
    /// <param name="all">Of how many.</param>
    /// <param name="areFirst">Whether there are more that nothing is known of.</param>
    public string For(int some, int all, bool areFirst) => areFirst
        ? some == all ? Say($"för vart och ett av de {Whole(all)} första", $"for each of the first {Whole(all)}") : Say($"för {Whole(some)} av de {Whole(all)} första", $"for {Whole(some)} of the first {Whole(all)}")
        : some == all ? Say($"för alla {Whole(all)}", $"for all {Whole(all)}") : $"{Say("för", "for")} {XOfY(some, all)}";

    public string And(IReadOnlyList<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {Say("och", "and")} {parts[^1]}";

    /// <summary>Returns which questions to answer, one set of them or another.</summary>
    public string Answer(IReadOnlyList<string> alternatives) => $"{Say("Svara på", "Answer")} {string.Join(Say(", eller på ", ", or "), alternatives)}.";

    public string Quoted(string text) => Say($"”{text}”", $"“{text}”");

    public string CannotBeUndone(int some, int all, bool areFirst) => areFirst
        ? Say($"{Whole(some)} av de {Whole(all)} första går inte att ändra i efterhand.", $"{Whole(some)} of the first {Whole(all)} cannot be undone.")
        : Say($"{XOfY(some, all)} går inte att ändra i efterhand.", $"{XOfY(some, all)} cannot be undone.");

    public string SaysTheSame(string ids) => Say($"Säger detsamma: {ids}", $"Says the same: {ids}");
    /// <summary>Returns which subjects it concerns, before what is said of the first of them.</summary>
    public string Concerns(string subjects, bool isOneOfSeveral) =>
        isOneOfSeveral ? Say($"Det gäller {subjects}. Exempel:", $"It concerns {subjects}. Example:") : Say($"Det gäller {subjects}.", $"It concerns {subjects}.");

    public string Among(string keys) => Say($"Bland dem: {keys}.", $"Among them: {keys}.");

    public string XOfY(int some, int all) => Say($"{Whole(some)} av {Whole(all)}", $"{Whole(some)} of {Whole(all)}");

    public string InForceFrom(DateOnly day) => Say($"gäller från {Date(day)}", $"in force from {Date(day)}");

    public string WouldHold(int count) => Say($"{Requirements(count)} skulle redan vara {(count == 1 ? "uppfyllt" : "uppfyllda")}", $"{Requirements(count)} would already be met");

    public string CouldNotBeComputed(int count) => Say($"{Requirements(count)} kunde inte bedömas", $"{Requirements(count)} could not be assessed");

    public string Unanswered(int count) => Count(count, ("obesvarad fråga", "obesvarade frågor"), ("unanswered question", "unanswered questions"));

    public string InChapter(string chapter) => Say($"kapitel\u00A0{chapter}", $"chapter\u00A0{chapter}");

    public string Verdicts(VerdictCounts counts) => string.Join(" · ",
    [
        Say($"{Whole(counts.Met)} {(counts.Met == 1 ? "uppfyllt" : "uppfyllda")}", $"{Whole(counts.Met)} met"),
        Say($"{Whole(counts.NotMet)} inte {(counts.NotMet == 1 ? "uppfyllt" : "uppfyllda")}", $"{Whole(counts.NotMet)} not met"),
        Say($"{Whole(counts.Undetermined)} kan inte avgöras", $"{Whole(counts.Undetermined)} cannot be told"),
        Say($"{Whole(counts.NotApplicable)} gäller inte", $"{Whole(counts.NotApplicable)} not applicable"),
    ]);

    public string Effects(SuggestedGoal goal, int findings, int prepared) => goal.Origin switch
    {
        GoalOrigin.Finding => $"{Say($"stänger {Findings(findings)}", $"closes {Findings(findings)}")}{(prepared == 0 ? "" : $" {Say("och", "and")} {Prepares(prepared)}")}",
        GoalOrigin.Upcoming => Prepares(goal.Closes.Count),
        GoalOrigin.Renewal => Say($"håller {Requirements(goal.Closes.Count)} fortsatt {(goal.Closes.Count == 1 ? "uppfyllt" : "uppfyllda")}", $"keeps {Requirements(goal.Closes.Count)} met"),
        GoalOrigin.Upkeep => KeepsCurrent,
    };

    /// <summary>Gets what comes of keeping what there is.</summary>
    public string KeepsCurrent => Say("håller det som finns aktuellt", "keeps what there is current");

    public string Prepares(int requirements) => Say($"förbereder {Requirements(requirements)}", $"prepares for {Requirements(requirements)}");

    /// <summary>Returns points with their word.</summary>
    public string Gained(decimal points) => Say($"{Gain(points)} poäng", $"{Gain(points)} points");

    public string Match(GoalMatch match, string planned) => match switch
    {
        GoalMatch.New => Say("nytt", "new"),
        GoalMatch.Partly => Say($"delvis i {planned}", $"partly in {planned}"),
        GoalMatch.Covered => Say($"täcks av {planned}", $"covered by {planned}"),
    };

    /// <summary>Returns the list of the review that a planned item stands in.</summary>
    public static string PlanOf(string pointer) => pointer.Split('/') is [_, "decisions" or "actions", ..] parts ? parts[1] : "goals";

    public string YourPlan(StatedPlan plan) => Say($"er plan ”{Of(plan.Title)}”", $"your plan “{Of(plan.Title)}”");

    public string YourPlanned(string pointer, string key) => PlanOf(pointer) switch
    {
        "decisions" => Say($"ert beslut {key}", $"your decision {key}"),
        "actions" => Say($"er aktivitet {key}", $"your activity {key}"),
        _ => Say($"ert mål {key}", $"your goal {key}"),
    };

    public string PlannedItems(string plan, int count) => plan switch
    {
        "decisions" => Count(count, ("beslut", "beslut"), ("decision", "decisions")),
        "actions" => Count(count, ("aktivitet", "aktiviteter"), ("activity", "activities")),
        _ => Count(count, ("mål", "mål"), ("goal", "goals")),
    };

    public string LacksThese(IEnumerable<string> lacks) => $"{Say("saknar", "lacks")} {string.Join(", ", lacks)}";

    public string Word(Severity severity) => severity switch
    {
        Severity.Critical => Say("kritisk", "critical"),
        Severity.Major => Say("större", "major"),
        Severity.Minor => Say("mindre", "minor"),
        Severity.Advice => Say("råd", "advice"),
    };

    public string Word(JudgementAnswer answer) => answer switch
    {
        JudgementAnswer.Yes => Label.Yes,
        JudgementAnswer.Partly => Say("delvis", "partly"),
        JudgementAnswer.No => Say("nej", "no"),
        JudgementAnswer.CannotTell => Say("kan inte bedömas", "cannot be told"),
    };

    public string Word(Readiness readiness) => readiness switch
    {
        Readiness.Ready => Say("redo", "ready"),
        Readiness.NotReady => Say("inte redo", "not ready"),
        Readiness.Undetermined => Say("kan inte avgöras", "cannot be told"),
    };

    public string Word(WaiverState state) => state switch
    {
        WaiverState.Valid => Say("giltigt", "valid"),
        WaiverState.Expired => Say("inte i kraft", "not in force"),
        WaiverState.Incomplete => Say("ofullständigt", "incomplete"),
    };

    public string Word(Verdict verdict) => verdict switch
    {
        Verdict.Met => Say("uppfyllt", "met"),
        Verdict.NotMet => Say("inte uppfyllt", "not met"),
        Verdict.Undetermined => Say("kan inte avgöras", "cannot be told"),
        Verdict.NotApplicable => Say("gäller inte", "not applicable"),
    };

    public string Word(Comparison comparison) => comparison switch
    {
        Comparison.New => Say("nytt", "new"),
        Comparison.Unchanged => Say("som förra året", "as last year"),
        Comparison.Worsened => Say("sämre", "worse"),
        Comparison.Improved => Say("bättre", "better"),
        Comparison.NotComparable => Say("kan inte jämföras", "not comparable"),
    };

    public string Since(Comparison comparison) => comparison switch
    {
        Comparison.New => Say("Nytt sedan förra året.", "New since last year."),
        Comparison.Unchanged => Say("Samma som förra året.", "The same as last year."),
        Comparison.Worsened => Say("Gick inte att avgöra förra året.", "Could not be told last year."),
        Comparison.Improved or Comparison.NotComparable => "",
    };

    public string WaiverIs(WaiverState state) => Say($"Avsteget är {Word(state)}.", $"The waiver is {Word(state)}.");

    public string HashOf(Receipt receipt) => string.Join(" · ",
    [
        $"{Say("indata", "input")} {Short(receipt.InputHash)}",
        .. receipt.PreviousHash is { } previous ? [$"{Say("förra året", "last year")} {Short(previous)}"] : Array.Empty<string>(),
        $"{Say("katalog", "catalog")} {Short(receipt.CatalogHash)}",
        $"{Say("motor", "engine")} {receipt.Engine}",
    ]);

    public string SourceOf(AsOfSource source) => source switch
    {
        AsOfSource.Caller => Say("angivet", "given"),
        AsOfSource.Review => Say("genomgångens eget", "the review's own"),
        AsOfSource.Host => Say("dagens", "today's"),
    };

    private static string Short(string hash) => hash.Length <= 8 ? hash : $"{hash[..8]}…";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Count(int number, (string One, string Many) sv, (string One, string Many) en) => Phrases.Count(number, language, sv, en);

    private string Say(string swedish, string english) => language switch
    {
        Language.Swedish => swedish,
        Language.English => english,
    };
}
