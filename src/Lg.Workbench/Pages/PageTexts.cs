using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Presentation;
using Lg.Rules.Wording;

namespace Lg.Workbench.Pages;

/// <summary>What the pages of a catalog say, for one reader. Nothing else in this folder words anything.</summary>
internal sealed class PageTexts(Language language)
{
    private readonly Texts report = new(language);

    public Language Language => language;

    public Language Other => language == Language.Swedish ? Language.English : Language.Swedish;

    public Labels Label => report.Label;

    // The parts of a page.
    public string AllRulesets => Say("Alla regelverk", "All rule sets");
    public string RequirementByRequirement => Say("Krav för krav, på svenska", "Requirement by requirement, in English");
    public string OtherLanguage => Say("In English", "På svenska");
    public string Why => Say("Varför", "Why");
    public string Source => Say("Källa", "Source");
    public string Who => Say("Vem kravet gäller", "Who it applies to");
    public string When => Say("När kravet gäller", "When it applies");
    public string Judged => Say("Så bedöms kravet", "How it is judged");
    public string Examples => Say("Exempel", "Examples");
    public string ExampleMet => Say("Uppfyller kravet", "Meets the requirement");
    public string ExampleNotMet => Say("Uppfyller inte kravet", "Does not meet the requirement");
    public string Remedy => Say("Gör så här", "What to do");
    public string Goal => Say("Mål", "Goal");
    public string History => Say("Historik", "History");
    public string Expressions => Say("Uttrycken", "The expressions");
    public string ExpressionsAre => Say(
        "Så står villkoren i katalogen. Det är de som räknas.", "This is how the conditions stand in the catalog. They are what counts.");
    public string ExpressionsWere =>
        Say("Så står villkoren i katalogen. De används inte.", "This is how the conditions stand in the catalog. They are not used.");

    // Labels and headings of columns.
    public string Document => Say("Dokument", "Document");
    public string Place => Say("Plats", "Place");
    public string Confidence => Say("Säkerhet i källan", "Confidence");
    public string Dates => Say("Datum", "Dates");
    public string Note => Say("Att veta", "To know");
    public string Threshold => Say("Gränsvärde", "Threshold");
    public string Value => Say("Värde", "Value");
    public string From => Say("Från", "From");
    public string Until => Say("Till och med", "Until");
    public string Fact => Say("Uppgift", "Fact");
    public string Kind => Say("Slag", "Kind");
    public string SaysTheSameAs => Say("Kravet säger detsamma som", "The requirement says the same as");
    public string ReportedThere =>
        Say("En brist redovisas under det kravet och räknas en gång.", "A gap is reported under that requirement and counts once.");
    public string SaysTheSame => Say("Detsamma säger", "The same is said by");
    public string ReportedHere =>
        Say("En brist redovisas här, med alla källor, och räknas en gång.", "A gap is reported here, with all sources, and counts once.");
    public string Dimension => Say("Del av bedömningen", "Dimension");
    public string Instead => Say("Villkor för att något annat bedöms i stället", "Condition for something else to be judged in its place");
    public string Unless => Say("Villkor för att det finns någon post av slaget", "Condition for there to be any item of the kind");
    public string OfTheKind => Say("Villkor för att en post är av slaget", "Condition for an item to be of the kind");
    public string Applies => Say("Villkor för att kravet gäller", "Condition for the requirement to apply");
    public string Criterion => Say("Villkor för att kravet är uppfyllt", "Condition for the requirement to be met");
    public string Status => Say("Status", "Status");
    public string Thresholds => Say("Gränsvärden som kravet använder", "Thresholds that the requirement uses");
    public string SourcesOf => Say("Källor till kravet", "Sources of the requirement");
    public string ReviewSays => Say("Genomgången säger", "The review says");
    public string LastYearSays => Say("Förra årets genomgång säger", "Last year's review says");
    public string RequirementsIn(string area) =>
        Say($"Krav inom {Texts.InSentence(area)}", $"Requirements within {Texts.InSentence(area)}");

    // Fixed phrases.
    public string ForEverybody => Say("Alla enheter.", "Every unit.");
    public string AboutTheReview => Say("Kravet bedöms för enheten som helhet.", "The requirement is judged for the unit as a whole.");
    public string InItsPlace(string how) => Say(
        $"Något annat kan bedömas i stället. Kravet gäller då inte, utan bara när {how} eller när genomgången inte säger det:",
        $"Something else can be judged in its place. The requirement then does not apply, but only when {how} or when the review does not say:");

    public string NoneUnless(string how) => Say(
        $"Genomgången kan säga att det inte finns någon post av slaget. Kravet gäller därför bara när {how}, eller när en post själv säger att den är av slaget:",
        $"The review can say that there is no item of the kind. The requirement therefore applies only when {how}, or when an item itself says that it is of the kind:");

    public string AppliesWhen(string how) => Say($"Kravet gäller när {how}:", $"The requirement applies when {how}:");
    public string MetWhen(string how) => Say($"Kravet är uppfyllt när {how}:", $"The requirement is met when {how}:");
    public string Always => Say("Kravet gäller oavsett datum och planår.", "The requirement applies whatever the date and plan year.");
    public string NoExamplesHere => Say(
        "Exemplen följer inte med verktyget. De visas när katalogens mapp anges med `--catalog`.",
        "The examples do not come with the tool. They are shown when the folder of the catalog is named with `--catalog`.");
    public string NoSuchExample => Say("Katalogen har inget sådant fall.", "The catalog has no such case.");
    public string JudgedByAPerson => Say(
        "Kravet är en fråga som en människa besvarar. Lg bedömer det aldrig, och det påverkar inte poängen.",
        "The requirement is a question that a person answers. Lg never judges it, and it does not affect the score.");
    public string NotInUse(LifeCycle status) => status == LifeCycle.Draft
        ? Say(
            "Kravet är ett utkast: det gäller ingen och bedöms inte.",
            "The requirement is a draft: it applies to nobody and is not judged.")
        : Say(
            "Kravet är indraget: det gäller inte längre och bedöms inte, inte heller i äldre genomgångar.",
            "The requirement is retired: it applies no longer and is not judged, nor in earlier reviews.");

    public string AppliesInstead => Say("I stället gäller", "In its place applies");
    public string MissingIsUnknown =>
        Say("Saknas en uppgift som avgör går kravet inte att avgöra.", "When a deciding fact is missing, the requirement is undetermined.");
    public string SilenceIsNo => Say(
        "Kravet gäller vad genomgången redovisar. Det som inte står i en inlämnad genomgång räknas som ett nej, i ett utkast som obesvarat.",
        "The requirement is about what the review reports. What a submitted review does not say counts as a no, in a draft as unanswered.");
    public string IsMet => Say("Kravet är uppfyllt.", "The requirement is met.");

    public string ForEach(LocalizedText list) => Say(
        $"Kravet bedöms för varje post under ”{list.Sv}”. Uppfyller en enda post det inte, är kravet inte uppfyllt. Finns det inga poster gäller kravet inte.",
        $"The requirement is judged for each item under “{list.En}”. When a single item does not meet it, the requirement is not met. When there are no items, the requirement does not apply.");

    public string OrAsAWhole(LocalizedText question) => Say(
        $"Räknas posterna inte upp räcker svaret på frågan ”{question.Sv}” Alla betyder uppfyllt, inga eller bara en del inte uppfyllt.",
        $"When the items are not listed, the answer to “{question.En}” is enough. All means met, none or only some not met.");

    public string InForce(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        ({ } first, { } last) => Say(
            $"Kravet gäller från och med {Date(first)} till och med {Date(last)}.",
            $"The requirement applies from {Date(first)} until {Date(last)}."),
        ({ } first, null) => Say($"Kravet gäller från och med {Date(first)}.", $"The requirement applies from {Date(first)} on."),
        (null, { } last) => Say($"Kravet gäller till och med {Date(last)}.", $"The requirement applies until {Date(last)}."),
        _ => Always,
    };

    public string PlanYears(int? from, int? until) => (from, until) switch
    {
        ({ } first, { } last) when first == last => Say($"Kravet gäller planår {first}.", $"The requirement applies to plan year {first}."),
        ({ } first, { } last) =>
            Say($"Kravet gäller planåren {first}–{last}.", $"The requirement applies to the plan years {first}–{last}."),
        ({ } first, null) => Say($"Kravet gäller från och med planår {first}.", $"The requirement applies from plan year {first} on."),
        (null, { } last) => Say($"Kravet gäller till och med planår {last}.", $"The requirement applies until plan year {last}."),
        _ => Always,
    };

    public string DatesOf(Source document) => string.Join(". ", new[]
    {
        document.Announced is { } announced ? Say($"Aviserad {Date(announced)}", $"Announced {Date(announced)}") : null,
        document.Issued is { } issued ? Say($"Utfärdad {Date(issued)}", $"Issued {Date(issued)}") : null,
        document.InForce is { } inForce ? Say($"I kraft {Date(inForce)}", $"In force {Date(inForce)}") : null,
    }.OfType<string>());

    public string Word(Confidence confidence) => confidence switch
    {
        Model.Reports.Confidence.V => Say("Kontrollerad i originaltexten", "Verified in the primary text"),
        Model.Reports.Confidence.H => Say("Ur minnet, med stor säkerhet", "From memory, with high confidence"),
        Model.Reports.Confidence.S =>
            Say("Praxis i staden: framgår av en verklig genomgång", "Practice in the city: stated by a real review"),
        Model.Reports.Confidence.V2 => Say(
            "Källan ej bekräftad: kontrollerad bara i andrahandskällor, en jurist behöver bekräfta den",
            "Source not confirmed: verified in secondary material only, a lawyer must confirm it"),
        Model.Reports.Confidence.U =>
            Say("Källan ej bekräftad: osäker, en jurist behöver bekräfta den", "Source not confirmed: uncertain, a lawyer must confirm it"),
    };

    public string Word(RequirementKind kind) => kind switch
    {
        RequirementKind.State => Say("läge", "state"),
        RequirementKind.Reporting => Say("redovisning", "reporting"),
        RequirementKind.Question => Say("fråga", "question"),
    };

    public string Word(Dimension dimension) => dimension switch
    {
        Model.Reports.Dimension.Suitability => Say("lämplighet", "suitability"),
        Model.Reports.Dimension.Adequacy => Say("tillräcklighet", "adequacy"),
        Model.Reports.Dimension.Effectiveness => Say("verkan", "effectiveness"),
    };

    public string Word(LifeCycle status) => status switch
    {
        LifeCycle.Draft => Say("utkast, bedöms inte", "draft, not judged"),
        LifeCycle.Active => Say("aktivt", "active"),
        LifeCycle.Deprecated => Say("indraget, bedöms inte", "retired, not judged"),
    };

    public string Word(Basis basis) => basis switch
    {
        Basis.Law => Say("lag: det står i en lag eller föreskrift", "law: an act or a regulation says it"),
        Basis.City =>
            Say("stadens krav: det står i stadens egna styrande dokument", "city requirement: the city's own governing documents say it"),
        Basis.Standard => Say("standard: det står i en standard", "standard: a standard says it"),
        Basis.Practice => Say("praxis: så gör andra enheter", "practice: other units do so"),
        Basis.Inference =>
            Say("katalogens slutsats: ingen källa säger det rakt ut", "conclusion of the catalog: no source says it outright"),
    };

    public string Word(Severity severity) => report.Word(severity);

    public string HistoryOf(string version) => Say(
        $"Sidan beskriver katalogen i version {version}. Katalogen sparar ingen historik per krav.",
        $"The page describes version {version} of the catalog. The catalog keeps no history per requirement.");

    public string HowToRead => Say("Så läser du sidorna", "How to read the pages");

    public IReadOnlyList<string> ReadingGuide =>
    [
        Say(
            "Varje krav har en egen text: varför det finns, vem och när det gäller, hur det bedöms, exempel, vad ni gör när det inte är uppfyllt, och var det kommer från.",
            "Each requirement is told in full: why it is there, whom and when it applies to, how it is judged, examples, what to do when it is not met, and where it comes from."),
        Say(
            "Ord inom citattecken, som ”Slag av enhet”, är namn på uppgifter i genomgången. Bedömningsdagen är den dag som genomgången bedöms per.",
            "Words in quotation marks, such as “Kind of unit”, are names of facts in the review. The day of assessment is the day that the review is judged as of."),
        Say(
            "Hur säker en källa är står vid den. Källor som en jurist behöver bekräfta är märkta.",
            "How well a source has been checked stands beside it. Sources that a lawyer must confirm are marked."),
    ];

    public string CatalogIs(string version, int count) =>
        Say($"Katalogen i version {version} har {Requirements(count)}.", $"Version {version} of the catalog has {Requirements(count)}.");

    public string RulesetHas(int count, int areas) => Say(
        $"{Requirements(count)} inom {areas} {(areas == 1 ? "område" : "områden")}.",
        $"{Requirements(count)} within {areas} {(areas == 1 ? "area" : "areas")}.");

    public string ReplacedBy => Say("Ersätts av", "Replaced by");

    public string Replaces => Say("Ersätter", "Replaces");

    public string Requirements(int count) => report.Requirements(count);

    public string AsOf(DateOnly day) => Say($"Bedömt per {Date(day)}.", $"Judged as of {Date(day)}.");

    public string OfCatalog(string version) => report.Catalog(version);

    public string IsGenerated => Say(
        "Sidan är skapad ur katalogen med ”lg catalog docs”. Ändra i katalogen, inte här.",
        "The page is made from the catalog with “lg catalog docs”. Change the catalog, not the page.");

    public string Date(DateOnly day) => Phrases.Date(DateSpan.Of(day), language);

    public string Of(LocalizedText text) => text.In(language);

    public string Quoted(string text) => report.Quoted(text);

    public string Say(string swedish, string english) => language == Language.Swedish ? swedish : english;
}
