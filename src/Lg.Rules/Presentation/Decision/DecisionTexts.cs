using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Wording;

namespace Lg.Rules.Presentation.Decision;

/// <summary>What the decision material says beside the words that all reports have, for one reader.</summary>
internal sealed class DecisionTexts(Language language)
{
    private const int FewRequirements = 5;

    private readonly Texts texts = new(language);

    public string Suitability => Say("Lämplighet", "Suitability");
    public string Adequacy => Say("Tillräcklighet", "Adequacy");
    public string Effectiveness => Say("Verkan", "Effectiveness");

    // The first page.
    public string WholeReview => Say("Hela genomgången", "The whole review");
    public string OutOfHundred => Say("Poäng av 100", "Score of 100");
    public string RestsOn => Say("Vilar på", "Rests on");
    public string Proven => Say("belagt", "proven");
    public string Possible => Say("möjligt", "possible");
    public string Met => Say("uppfyllt", "met");
    public string Undetermined => Say("kan inte avgöras", "cannot be determined");
    public string NotMet => Say("inte uppfyllt", "not met");
    public string DecideNow => Say("Besluta nu", "Decide now");
    public string NothingToDecide => Say("Bedömningen leder inte till några nya mål.", "The assessment leads to no new goals.");
    public string BeforeDecision => Say("Innan genomgången beslutas", "Before the review is decided");
    public string NothingToWrite => Say("Inget i dokumentet behöver rättas.", "Nothing in the document needs to be corrected.");
    public string Law => Say("Lagkrav", "Law");
    public string LawComing => Say("Detta börjar gälla inom tolv månader:", "This comes into force within twelve months:");
    public string LawNotKnown => Say("Rapporten säger inte vilka krav som är lag.", "The report does not say which requirements are law.");
    public string LawWord => Say("lag", "law");
    public string BarKey => Say("█ belagt, ▒ möjligt, · inte uppfyllt", "█ proven, ▒ possible, · not met");
    public string NoLawBroken => Say("Genomgången visar inga brutna lagkrav.", "The review shows no breach of law in force.");
    public string NoLawComing =>
        Say("Inget nytt lagkrav i katalogen börjar gälla inom tolv månader.", "No new law in the catalog comes into force within twelve months.");
    public string Unknown => Say("Vet inte", "Not known");
    public string AllKnown => Say("Inga svar saknas.", "No answers are missing.");
    public string SomebodyElse => Say("övriga", "others");

    // The sections.
    public string Goals => Say("Mål", "Goals");
    public string GoalsIntroduction => Say(
        "Förslag utifrån bedömningen, i den ordning de bör beslutas. Det som bara gäller hur genomgången är skriven står i checklistan.",
        "Suggestions from the assessment, in the order in which to decide on them. What only concerns how the review is written is in the checklist.");
    public string MeasureAndTarget => Say("Mått och målvärde", "Measure and target");
    public string WhyAndPlan => Say("Löser, och vad ni själva har planerat", "Solves, and what you have planned yourselves");
    public string OwnerAndDay => Say("Ansvarig, senast", "Owner, no later than");
    public string Planned => Say("Era egna mål, beslut och aktiviteter", "Your own goals, decisions and activities");
    public string Checklist => Say("Checklista innan genomgången beslutas", "Checklist before the review is decided");
    public string Gaps => Say("Luckor per område", "Gaps by area");
    public string Coming => Say("Kommande krav", "Coming requirements");
    public string Questions => Say("Frågor efter vem som brukar veta", "Questions by who usually knows");
    public string Annex => Say("Bilaga", "Annex");
    public string Sources => Say("Källor", "Sources");
    public string Contents => Say("Innehåll", "Contents");
    public string DayOnLine => Say("Dag", "Day");
    public string InForce => Say("Börjar gälla", "Comes into force");
    public string GoalsDue => Say("Mål som ska vara nådda", "Goals to be reached");
    public string Timeline =>
        Say("Tidslinje: kommande krav och målens slutdatum", "Timeline: coming requirements and the last days of the goals");
    public string MoreInFull => Say("`lg assess --detail full` visar allt", "`lg assess --detail full` shows everything");

    public string Score(Interval? score, bool isDecided) => score is null ? "–"
        : isDecided && score.Low != score.High ? texts.Number(Math.Round((score.Low + score.High) / 2, MidpointRounding.AwayFromZero))
        : score.Low == score.High ? texts.Number(score.Low)
        : $"{texts.Number(score.Low)}–{texts.Number(score.High)}";

    /// <summary>Returns how many requirements a score rests on, and says so when they are few.</summary>
    public string Rests(int requirements) => requirements == 0
        ? Say("inget krav", "no requirement") : $"{(requirements < FewRequirements ? Say("bara ", "only ") : "")}{texts.Requirements(requirements)}";

    public string MoreAreas(int count) => Say(
        $"{Whole(count)} {(count == 1 ? "område" : "områden")} till har färre krav som inte är uppfyllda.",
        $"{Whole(count)} more {(count == 1 ? "area has" : "areas have")} fewer requirements that are not met.");

    /// <summary>Returns the last weekday until a day: what is to be done by a Sunday is done on the Friday before.</summary>
    public static DateOnly LastDay(DateOnly day) => Phrases.LastWeekday(day);

    /// <summary>Returns the last weekday until a day, which stays on one line.</summary>
    public string Until(DateOnly day) => Phrases.Date(LastDay(day), language).Replace(' ', '\u00A0');

    /// <summary>Returns what comes of a goal, in a few words.</summary>
    public string Effect(SuggestedGoal goal) => goal.Origin switch
    {
        GoalOrigin.Finding => texts.Requirements(goal.Closes.Count),
        GoalOrigin.Upcoming => Say($"förbereder {texts.Requirements(goal.Closes.Count)}", $"prepares for {texts.Requirements(goal.Closes.Count)}"),
        GoalOrigin.Renewal =>
            Say($"håller {texts.Requirements(goal.Closes.Count)} {(goal.Closes.Count == 1 ? "uppfyllt" : "uppfyllda")}", $"keeps {texts.Requirements(goal.Closes.Count)} met"),
        GoalOrigin.Upkeep => texts.KeepsCurrent,
    };

    public string Solves(SuggestedGoal goal) => goal.Origin == GoalOrigin.Finding ? $"{Say("löser", "solves")} {Effect(goal)}"
        : Effect(goal);

    public string OfGoals(int some, int all) =>
        $"{texts.XOfY(some, all)} {Say("förslag till mål", "suggested goals")}";

    public string FromTo(string from, string to) => Say($"från {from} till {to}", $"from {from} to {to}");

    public string ToWrite(int count, string chapters) => Say(
        $"{Whole(count)} {(count == 1 ? "sak" : "saker")} i dokumentet behöver skrivas in eller rättas{(chapters.Length == 0 ? "" : $", flest i {chapters}")}. Se checklistan.",
        $"{Whole(count)} {(count == 1 ? "thing" : "things")} in the document must be written or corrected{(chapters.Length == 0 ? "" : $", most in {chapters}")}. See the checklist.");

    public string InChapter(string chapter, int count) =>
        Say($"kapitel\u00A0{chapter} ({Whole(count)})", $"chapter\u00A0{chapter} ({Whole(count)})");

    public string LawBroken(int count) => Say(
        $"{Whole(count)} lagkrav som gäller nu är inte {(count == 1 ? "uppfyllt" : "uppfyllda")}:",
        $"{Whole(count)} {(count == 1 ? "requirement" : "requirements")} of law in force {(count == 1 ? "is" : "are")} not met:");

    public string ComingOn(DateOnly day, string law, int count, int notReady) =>
        $"{Phrases.Date(day, language)}: {texts.Requirements(count)}{(law.Length == 0 ? "" : $" {Say("i", "of")} {law}")}{(notReady == 0 ? "" : Say($", {Whole(notReady)} inte {(notReady == 1 ? "förberett" : "förberedda")}", $", {Whole(notReady)} not prepared for"))}";

    public string Missing(int answers, int requirements) => Say(
        $"{Whole(answers)} svar saknas, och {texts.Requirements(requirements)} kan därför inte avgöras.",
        $"{Whole(answers)} {(answers == 1 ? "answer is" : "answers are")} missing, so {texts.Requirements(requirements)} cannot be determined.");

    public string UsuallyKnow(IEnumerable<string> roles, int others) =>
        $"{Say("Vet oftast", "Who usually knows")}: {string.Join(", ", roles)}{(others == 0 ? "" : Say($" och {Whole(others)} till", $" and {Whole(others)} more"))}.";

    public static string Counted(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"{name} ({Whole(count)})");

    public string Concerns(string subjects) => Say($"Gäller {subjects}.", $"Concerns {subjects}.");

    public string NotMetFor(string title, string subjects) =>
        Say($"{title}: inte uppfyllt för {subjects}.", $"{title}: not met for {subjects}.");

    public string CannotDetermine(string titles) => $"{Say("Kan inte avgöras", "Cannot be determined")}: {titles}.";

    public string AlreadyReady(int count) =>
        Say($"{texts.Requirements(count)} skulle redan vara {(count == 1 ? "uppfyllt" : "uppfyllda")}.", $"{texts.Requirements(count)} would already be met.");

    public string LackNothing(string items) => Say($"{items} saknar inget", $"{items} lack nothing");

    public string NotApplicable(int count) =>
        Say($"{texts.Requirements(count)} gäller inte enheten eller är inte i kraft.", $"{texts.Requirements(count)} do not concern the unit or are not in force.");

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string swedish, string english) => language switch
    {
        Language.Swedish => swedish,
        Language.English => english,
    };
}
