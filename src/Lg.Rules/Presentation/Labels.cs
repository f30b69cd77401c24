using Lg.Model;

namespace Lg.Rules.Presentation;

/// <summary>The headings and single words of a report, for one reader.</summary>
internal sealed class Labels(Language language)
{
    // How the report is named.
    public string Review => Say("Ledningens genomgång", "Management review");
    public string Assessment => Say("Bedömning av ledningens genomgång", "Assessment of the management review");
    public string UnnamedUnit => Say("enheten är inte namngiven", "the unit is not named");
    public string Draft => Say("utkast", "draft");
    public string Yes => Say("ja", "yes");

    // The overview.
    public string Judgement => Say("Bedömning", "Judgement");
    public string Suitable => Say("Lämpligt", "Suitable");
    public string Adequate => Say("Tillräckligt", "Adequate");
    public string Complete => Say("Komplett", "Complete");
    public string Effect => Say("Verkan", "Effective");
    public string Score => Say("Poäng", "Score");
    public string Demands => Say("Krav", "Requirements");
    public string NoScore => Say("inget krav går att bedöma", "no requirement can be assessed");

    // The parts of the report.
    public string NotMet => Say("Inte uppfyllt", "Not met");
    public string Upcoming => Say("Kommande", "Upcoming");
    public string Undetermined => Say("Kan inte avgöras", "Cannot be told");
    public string QuestionsToAnswer => Say("Frågor att besvara", "Questions to answer");
    public string SeveralWays => Say("Krav som kan avgöras på flera sätt", "Requirements that can be decided in several ways");
    public string SuggestedGoals => Say("Förslag till mål", "Suggested goals");
    public string Waivers => Say("Avsteg", "Waivers");
    public string OpenQuestions => Say("Frågor för en människa", "Questions for a person");
    public string Observations => Say("Stämmer inte överens", "Does not agree");
    public string Resolved => Say("Löst sedan förra året", "Resolved since last year");
    public string Errors => Say("Fel i beräkningen", "Errors in the computation");
    public string Warnings => Say("Att veta om rapporten", "About this report");
    public string Missing => Say("Saknas", "Missing");
    public string Planned => Say("Det ni redan har planerat", "What you have already planned");
    public string AllRequirements => Say("Alla krav", "All requirements");
    public string Receipt => Say("Kvitto", "Receipt");

    public string Items => Say("poster", "items");

    // Labels and headings of columns.
    public string Requirement => Say("Krav", "Requirement");
    public string Title => Say("Rubrik", "Title");
    public string Severity => Say("Allvar", "Severity");
    public string Basis => Say("Grund", "Basis");
    public string Points => Say("Poäng", "Points");
    public string Concerns => Say("Gäller", "Concerns");
    public string Finding => Say("Fynd", "Finding");
    public string Why => Say("Varför", "Why");
    public string Evidence => Say("Underlag", "Evidence");
    public string Enough => Say("Det här räcker", "This is enough");
    public string ToDecide => Say("För att avgöra", "To decide");
    public string DoThis => Say("Gör så här", "Do this");
    public string Source => Say("Källa", "Source");
    public string Answer => Say("Svara på", "Answer");
    public string Question => Say("Fråga", "Question");
    public string Chapter => Say("Kapitel", "Chapter");
    public string Place => Say("Plats", "Place");
    public string Decides => Say("Avgör", "Decides");
    public string UpToColumn => Say("Upp till", "Up to");
    public string Goal => Say("Mål", "Goal");
    public string Measure => Say("Mått", "Measure");
    public string Baseline => Say("Nuläge", "Today");
    public string Target => Say("Målvärde", "Target");
    public string Due => Say("Senast", "Due");
    public string Owner => Say("Ansvarig", "Owner");
    public string Plan => Say("Er plan", "Your plan");
    public string Closes => Say("Löser", "Solves");
    public string Lacks => Say("Saknar", "Lacks");
    public string Coming => Say("Planerat eller föreslaget", "Planned or proposed");

    public string Waiver => Say("Avsteg", "Waiver");
    public string LastYear => Say("Mot förra året", "Against last year");
    public string State => Say("Läge", "State");
    public string Reason => Say("Skäl", "Reason");
    public string From => Say("Från", "From");
    public string Verdict => Say("Utfall", "Verdict");
    public string Part => Say("Del", "Part");
    public string Code => Say("Kod", "Code");
    public string Message => Say("Meddelande", "Message");
    public string Ruleset => Say("Regelverk", "Rule set");
    public string Area => Say("Område", "Area");
    public string Rulesets => Say("Regelverk", "Rule sets");
    public string Areas => Say("Områden", "Areas");
    public string Chapters => Say("Kapitel", "Chapters");
    public string Dimensions => Say("Bedömningens delar", "Dimensions");

    // Fixed phrases.
    public string TheTenThatDecideMost => Say("de tio frågor som avgör mest", "the ten questions that decide most");
    public string TopicAsked => Say("ange ämne eller område", "state topic or area");
    public string TopicOrArea => Say("ämne eller område", "topic or area");
    public string CannotBeUndone => Say(
        "Det går inte att ändra i efterhand. Åtgärden är till för nästa gång.",
        "It cannot be undone. The action is for next time.");
    public string MoreWays => Say("Det finns fler sätt.", "There are more ways.");
    public string NotInCatalog => Say("Kravet finns inte i katalogen.", "The requirement is not in the catalog.");
    public string AllInMarkdown => Say("`lg assess --format markdown` visar alla", "`lg assess --format markdown` shows them all");
    public string AllInJson => Say("`lg assess --format json` visar allt", "`lg assess --format json` shows everything");
    public string AllQuestions => Say("`lg questions` visar alla frågor", "`lg questions` shows all the questions");
    public string NoQuestions => Say("Det finns inga frågor att besvara.", "There are no questions to answer.");
    public string AllowedAnswer => Say("Svar", "Answer");
    public string AnswerAsYouKnow => Say(
        "Börja uppifrån: de första svaren avgör mest. Finns något inte, skriv det – det är också ett svar.",
        "Start at the top: the first answers decide most. If there is none of something, say so: that is an answer too.");

    // Diagnostics.
    public string At => Say("plats", "at");
    public string Help => Say("hjälp", "help");
    public string WarningWord => Say("varning", "warning");

    // The receipt.
    public string AsOfLabel => Say("Bedömd per", "As of");
    public string InputHash => Say("Indata (SHA-256)", "Input (SHA-256)");
    public string PreviousHash => Say("Förra årets genomgång (SHA-256)", "Last year's review (SHA-256)");
    public string CatalogHash => Say("Katalog (SHA-256)", "Catalog (SHA-256)");
    public string Engine => Say("Motor", "Engine");
    public string SchemaVersion => Say("Schemaversion", "Schema version");
    public string ScoringModel => Say("Poängmodell", "Scoring model");

    private string Say(string swedish, string english) => language switch
    {
        Language.Swedish => swedish,
        Language.English => english,
    };
}
