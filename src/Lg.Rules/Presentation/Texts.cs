using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Model.Texts;
using Lg.Rules.Wording;

namespace Lg.Rules.Presentation;

/// <summary>
/// What a report says, for one reader, in whole phrases; single words and headings are in <see cref="Labels"/>. Nothing else in this folder
/// words anything.
/// </summary>
internal sealed class Texts(Language language)
{
    private readonly TextSet set = TextSet.In(language);

    public Labels Label { get; } = new(language);

    public string Of(LocalizedText text) => text.In(language);

    /// <summary>Returns a label as it stands inside a sentence.</summary>
    public static string InSentence(string label) => Phrases.InSentence(label);

    /// <summary>Returns a text with a capital first.</summary>
    public static string Capital(string text) => TextPlaces.UpperFirst(text);

    /// <summary>Returns whether a text says one thing or another, so that it is not known from it which.</summary>
    public bool NamesAlternatives(string text) => text.Contains($" {Say("or")} ", StringComparison.Ordinal);

    public string Date(DateOnly day) => Phrases.Date(day, language);

    public string Number(decimal number) => Phrases.Number((double)number, language);

    /// <summary>Returns points with one decimal always, so that a column of them can be compared.</summary>
    public string Gain(decimal points)
    {
        var number = Math.Round(points, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
        return $"+{(language == Language.Swedish ? number.Replace('.', ',') : number)}";
    }

    public string UpTo(decimal points) => Say(points == 1 ? "upTo.one" : "upTo", ("points", Number(points)));

    public string PlanFor(int? year) => year is { } known ? Say("planFor", ("year", Year(known))) : Say("noPlanYear");

    public string AssessedAsOf(Receipt receipt) =>
        $"{Say("assessedAsOf")} {Date(receipt.AsOf)}{(receipt.AsOfSource == AsOfSource.Host ? $" {Say("todaysDate")}" : "")}";

    public string Catalog(string version) => Say("catalog", ("version", version));

    public string ScoreOf(Interval? score) => score is null ? "–"
        : score.Low == score.High ? Say("score", ("low", Number(score.Low)))
        : Say("scoreFromTo", ("low", Number(score.Low)), ("high", Number(score.High)));

    public string ScoreMeans(Interval? score) => score is null ? Label.NoScore
        : score.Low == score.High ? Say("nothingCanChange")
        : Say("provenAndPossible", ("low", Number(score.Low)), ("high", Number(score.High)));

    public string Requirements(int count) => Count(count, ("krav", "krav"), ("requirement", "requirements"));

    public string AnswerWords(AllowedAnswer answer) => Wording.AnswerWords.Of(answer, language);

    public string Questions(int count) => Count(count, ("fråga", "frågor"), ("question", "questions"));

    public string Findings(int count) => Count(count, ("fynd", "fynd"), ("finding", "findings"));

    /// <summary>Returns how many items of a list, as the texts of the list say it.</summary>
    public string ItemsOf(Field list, int count) =>
        count == 1 ? set.Of(list.TextKey, "one") : TextPlaces.Fill(set.Of(list.TextKey, "several"), ("number", Number(count)));

    public string Items(int count) => Count(count, ("post", "poster"), ("item", "items"));

    public string WithValidWaiver(int count) => Say("withValidWaiver", ("count", Whole(count)));

    /// <summary>Returns how a source stands when that matters to a reader: practice of the city, or not confirmed.</summary>
    public string Standing(SourceStanding standing) => standing switch
    {
        SourceStanding.Accepted => "",
        SourceStanding.Practice => $" {Say("standing.practice")}",
        SourceStanding.NotConfirmed => $" {Say("standing.notConfirmed")}",
    };

    public string AndMore(int count) => Say("andMore", ("count", Whole(count)));

    /// <summary>Returns how many rows of a list are not shown, and where they are; those that a report only counts are nowhere.</summary>
    public string Rest(int hidden, int omitted) => omitted == 0
        ? $"{AndMore(hidden)}; {Label.AllInJson}"
        : Say("rest", ("omitted", Whole(hidden + omitted)), ("onlyCounted", Whole(omitted)));

    public string More(int count) => Say("more", ("count", Whole(count)));

    /// <summary>Returns the act of stating some facts.</summary>
    public string State(IReadOnlyList<string> labels) => $"{Say("state")} {And(labels)}";

    /// <summary>Returns for how many of several items something is told.</summary>
    /// <param name="some">How many.</param>
    /// <param name="all">Of how many.</param>
    /// <param name="areFirst">Whether there are more that nothing is known of.</param>
    public string For(int some, int all, bool areFirst) => areFirst
        ? some == all ? Say("forEachOfFirst", ("all", Whole(all))) : Say("forSomeOfFirst", ("some", Whole(some)), ("all", Whole(all)))
        : some == all ? Say("forAll", ("all", Whole(all))) : $"{Say("forSome")} {XOfY(some, all)}";

    public string And(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {Say("and")} {parts[^1]}";

    /// <summary>Returns which questions to answer. Of several sets each may be enough, and which is depends on the answer.</summary>
    public string Answer(IReadOnlyList<string> alternatives) =>
        $"{Say(alternatives.Count == 1 ? "answer" : "answerAny")} {string.Join($", {Say("orAnswer")} ", alternatives)}.";

    public string Quoted(string text) => Say("quoted", ("text", text));

    public string CannotBeUndone(int some, int all, bool areFirst) => areFirst
        ? Say("cannotBeUndoneOfFirst", ("some", Whole(some)), ("all", Whole(all)))
        : Say("cannotBeUndone", ("all", XOfY(some, all)));

    public string SaysTheSame(string ids) => Say("saysTheSame", ("ids", ids));
    /// <summary>Returns which subjects it concerns, before what is said of the first of them.</summary>
    public string Concerns(string subjects, bool isOneOfSeveral) =>
        isOneOfSeveral ? Say("concernsWithExample", ("subjects", subjects)) : Say("concerns", ("subjects", subjects));

    public string Among(string keys) => Say("among", ("keys", keys));

    public string XOfY(int some, int all) => Say("xOfY", ("some", Whole(some)), ("all", Whole(all)));

    public string InForceFrom(DateOnly day) => Say("inForceFrom", ("day", Date(day)));

    public string WouldHold(int count) => Say(count == 1 ? "wouldHold.one" : "wouldHold", ("count", Requirements(count)));

    public string CouldNotBeComputed(int count) => Say("couldNotBeComputed", ("count", Requirements(count)));

    public string Unanswered(int count) =>
        Count(count, ("obesvarad fråga", "obesvarade frågor"), ("unanswered question", "unanswered questions"));

    public string InChapter(string chapter) => Say("inChapter", ("chapter", chapter));

    public string Verdicts(VerdictCounts counts) => string.Join(" · ",
    [
        Say(counts.Met == 1 ? "counts.met.one" : "counts.met", ("met", Whole(counts.Met))),
        Say(counts.NotMet == 1 ? "counts.notMet.one" : "counts.notMet", ("notMet", Whole(counts.NotMet))),
        Say("counts.undetermined", ("undetermined", Whole(counts.Undetermined))),
        Say("counts.notApplicable", ("notApplicable", Whole(counts.NotApplicable))),
    ]);

    public string Effects(SuggestedGoal goal, int findings, int prepared) => goal.Origin switch
    {
        GoalOrigin.Finding =>
            $"{Say("closes", ("findings", Findings(findings)))}{(prepared == 0 ? "" : $" {Say("alsoCloses")} {Prepares(prepared)}")}",
        GoalOrigin.Upcoming => Prepares(goal.Closes.Count),
        GoalOrigin.Renewal => Say(goal.Closes.Count == 1 ? "keepsMet.one" : "keepsMet", ("requirements", Requirements(goal.Closes.Count))),
        GoalOrigin.Upkeep => KeepsCurrent,
    };

    /// <summary>Gets what comes of keeping what there is.</summary>
    public string KeepsCurrent => Say("keepsCurrent");

    public string Prepares(int requirements) => Say("prepares", ("requirements", Requirements(requirements)));

    /// <summary>Returns points with their word.</summary>
    public string Gained(decimal points) => Say("gained", ("points", Gain(points)));

    public string Match(GoalMatch match, string planned) => match switch
    {
        GoalMatch.New => Say("match.new"),
        GoalMatch.Partly => Say("match.partly", ("planned", planned)),
        GoalMatch.Covered => Say("match.covered", ("planned", planned)),
    };

    /// <summary>Returns the list of the review that a planned item stands in.</summary>
    public static string PlanOf(string pointer) => pointer.Split('/') is [_, "decisions" or "actions", ..] parts ? parts[1] : "goals";

    public string YourPlan(StatedPlan plan) => Say("yourPlan", ("title", Of(plan.Title)));

    public string YourPlanned(string pointer, string key) => PlanOf(pointer) switch
    {
        "decisions" => Say("yourDecision", ("key", key)),
        "actions" => Say("yourActivity", ("key", key)),
        _ => Say("yourGoal", ("key", key)),
    };

    public string PlannedItems(string plan, int count) => plan switch
    {
        "decisions" => Count(count, ("beslut", "beslut"), ("decision", "decisions")),
        "actions" => Count(count, ("aktivitet", "aktiviteter"), ("activity", "activities")),
        _ => Count(count, ("mål", "mål"), ("goal", "goals")),
    };

    public string LacksThese(IEnumerable<string> lacks) => $"{Say("lacksThese")} {And([.. lacks])}";

    /// <summary>Returns the word of a verdict, a severity or another judgement.</summary>
    public string Word<TWord>(TWord word)
        where TWord : struct, Enum => Of(Words.Of(word));

    public string Since(Comparison comparison) => comparison switch
    {
        Comparison.New => Say("since.new"),
        Comparison.Unchanged => Say("since.unchanged"),
        Comparison.Worsened => Say("since.worsened"),
        Comparison.Improved or Comparison.NotComparable => "",
    };

    public string WaiverIs(WaiverState state) => Say("waiverIs", ("state", Word(state)));

    public string HashOf(Receipt receipt) => string.Join(" · ",
    [
        $"{Say("hash.input")} {Short(receipt.InputHash)}",
        .. receipt.PreviousHash is { } previous ? [$"{Say("hash.previous")} {Short(previous)}"] : Array.Empty<string>(),
        $"{Say("hash.catalog")} {Short(receipt.CatalogHash)}",
        $"{Say("hash.engine")} {receipt.Engine}",
    ]);

    public string SourceOf(AsOfSource source) => source switch
    {
        AsOfSource.Caller => Say("sourceOf.caller"),
        AsOfSource.Review => Say("sourceOf.review"),
        AsOfSource.Host => Say("sourceOf.host"),
    };

    private static string Short(string hash) => hash.Length <= 8 ? hash : $"{hash[..8]}…";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Count(int number, (string One, string Many) sv, (string One, string Many) en) => Phrases.Count(number, language, sv, en);

    private string Say(string key, params ReadOnlySpan<(string Place, string Text)> fill) => TextPlaces.Fill(set.Of("report", key), fill);
}
