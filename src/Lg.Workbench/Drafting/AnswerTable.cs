using Lg.Model;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Drafting;

/// <summary>Everything that a new requirement needs to be told, in the order in which it is asked.</summary>
internal static class AnswerTable
{
    private static readonly LocalizedText Word = new("ORD", "WORD");
    private static readonly LocalizedText Id = new("ID", "ID");
    private static readonly LocalizedText Text = new("TEXT", "TEXT");
    private static readonly LocalizedText When = new("DATUM|ÅR", "DATE|YEAR");

    public static IReadOnlyList<Answer> All { get; } = [.. Place, .. Judgement, .. Time, .. Weight, .. Texts, .. Goal, .. Cases];

    private static IEnumerable<Answer> Place =>
    [
        new("ruleset", Id, new("regelverket som kravet hör till", "the rule set that the requirement belongs to"))
        {
            Offers = sheet => [.. sheet.Catalog.Rulesets.Select(one => new Offer(one.Id, one.Title))],
            Reads = AnswerReading.Offered("ruleset"),
            Check = AnswerChecks.IsOffered("ruleset"),
        },
        new("area", Id, new("området", "the area"))
        {
            Offers = sheet => [.. sheet.Catalog.Areas.Select(one => new Offer(one.Id, one.Title))],
            Reads = AnswerReading.Offered("area"),
            Check = AnswerChecks.IsOffered("area"),
        },
        new("pattern", Word, new("mönstret: vad kravet frågar efter", "the pattern: what the requirement asks"))
        {
            Offers = _ => [.. Gallery.All.Select(card => new Offer(card.Word, card.Name))],
            Reads = AnswerReading.Offered("pattern"),
            Check = (sheet, value) => Gallery.Find(value) is null ? AnswerChecks.IsOffered("pattern")(sheet, value) : null,
        },
        new("fact", new("SÖKVÄG", "PATH"),
            new("uppgiften, med sin sökväg i genomgången eller med ord som beskriver den",
                "the fact, by its path in the review or by words that describe it"))
        {
            Concerns = sheet => !sheet.IsQuestion,
            Reads = AnswerReading.Fact,
            Check = AnswerChecks.Fact,
        },
    ];

    private static IEnumerable<Answer> Judgement =>
    [
        new("words", new("ORD,ORD", "WORD,WORD"),
            new("de ord som godtas, med komma emellan", "the words that are accepted, with commas between"))
        {
            Concerns = sheet => sheet.Pattern == Pattern.OneOf,
            Offers = sheet => [.. (sheet.Fact?.Fact.Choices ?? []).Select(choice => new Offer(choice.Name, choice.Label))],
            Reads = AnswerReading.Words,
            Check = AnswerChecks.Words,
        },
        new("coverage", Id,
            new("vad som svarar för hela listan när posterna inte räknas upp",
                "what answers for the whole list when its items are not named"))
        {
            Concerns = sheet => sheet.Fact?.Subject?.Coverage is not null,
            Default = AnswerDefaults.Coverage,
            Offers = sheet =>
            [
                .. (sheet.Fact?.Subject?.Coverage?.Type?.Fields ?? [])
                    .Where(member => !member.IsPlan)
                    .Select(member => new Offer(member.Name, member.Label)),
            ],
            Reads = AnswerReading.Offered("coverage"),
            Check = AnswerChecks.IsOffered("coverage"),
            IsOptional = true,
        },
    ];

    private static IEnumerable<Answer> Time =>
    [
        new("from", When,
            new("från vilken dag (lag) eller vilket planår (anvisning) kravet gäller; inget om det alltid har gällt",
                "from which day (law) or plan year (instruction) it applies; nothing if it always has"))
        {
            Reads = AnswerReading.Day,
            Check = AnswerChecks.DayOrYear,
            IsOptional = true,
        },
        new("until", When, new("sista dagen eller planåret som kravet gäller", "the last day or plan year that it applies"))
        {
            Reads = AnswerReading.Day,
            Check = AnswerChecks.DayOrYear,
            IsOptional = true,
        },
        new("as-of", new("DATUM", "DATE"), new("dagen som exemplen bedöms per", "the day that the examples are assessed as of"))
        {
            Default = AnswerDefaults.CaseDate,
            Reads = AnswerReading.Day,
            Check = AnswerChecks.CaseDate,
        },
        new("parameter", new("NAMN", "NAME"),
            new("gränsens namn: en parameter som finns, eller en ny", "the name of the limit: a parameter that exists, or a new one"))
        {
            Concerns = sheet => sheet.NeedsLimit,
            Default = AnswerDefaults.ParameterName,
            Check = AnswerChecks.ParameterName,
        },
        new("limit", new("VÄRDE", "VALUE"), new("gränsen: månader, ett tal eller ett datum", "the limit: months, a number or a date"))
        {
            Concerns = sheet => sheet.NeedsNewParameter,
            Reads = AnswerReading.Limit,
            Check = AnswerChecks.Limit,
        },
        new("limit-from", When, new("dagen eller planåret som gränsen gäller från", "the day or plan year that the limit holds from"))
        {
            Concerns = sheet => sheet.NeedsNewParameter,
            Default = AnswerDefaults.LimitFrom,
            Reads = AnswerReading.Day,
            Check = AnswerChecks.DayOrYear,
        },
    ];

    private static IEnumerable<Answer> Weight =>
    [
        new("id", Id, new("kravets nummer", "the id of the requirement"))
        {
            Default = RequirementIds.Next,
            Check = RequirementIds.Problem,
        },
        OfWords("severity", CatalogWords.Severities, new("allvaret", "the severity")),
        OfWords("dimension", CatalogWords.Dimensions,
            new("om kravet gäller lämplighet, tillräcklighet eller verkan", "whether it is about suitability, adequacy or effectiveness")),
        new("source", Id, new("källans id i sources.yaml", "the id of the source in sources.yaml"))
        {
            Offers = sheet => [.. sheet.Catalog.Sources.Select(one => new Offer(one.Id, one.Title))],
            Reads = AnswerReading.Offered("source"),
            Check = AnswerChecks.IsOffered("source"),
        },
        new("at", Text,
            new("platsen i källan: kapitel, paragraf, sida", "the place in the source: chapter, section, page"))
            {
                Check = TextCheckOfAnswer.Plain,
                IsOptional = true,
            },
        new("confidence", Word,
            new("hur väl källan är kontrollerad: V, V2, S, H eller U", "how well the source has been checked: V, V2, S, H or U"))
        {
            Default = sheet => AnswerDefaults.Confidence(sheet, "source"),
            Offers = _ => AnswerDefaults.Confidences,
            Reads = AnswerReading.Offered("confidence"),
            Check = AnswerChecks.Confidence,
        },
        new("limit-source", Id, new("källan till gränsen, när den är en annan", "the source of the limit, when it is another"))
        {
            Concerns = sheet => sheet.NeedsNewParameter,
            Default = sheet => sheet["source"],
            Offers = sheet => [.. sheet.Catalog.Sources.Select(one => new Offer(one.Id, one.Title))],
            Reads = AnswerReading.Offered("limit-source"),
            Check = AnswerChecks.IsOffered("limit-source"),
        },
        new("limit-at", Text, new("platsen i källan till gränsen", "the place in the source of the limit"))
        {
            Concerns = sheet => sheet.NeedsNewParameter,
            Default = sheet => sheet.HasOtherLimitSource ? null : sheet["at"],
            Check = TextCheckOfAnswer.Plain,
            IsOptional = true,
        },
        new("limit-confidence", Word,
            new("hur väl källan till gränsen är kontrollerad", "how well the source of the limit has been checked"))
        {
            Concerns = sheet => sheet.NeedsNewParameter,
            Default = sheet => sheet.HasOtherLimitSource ? AnswerDefaults.Confidence(sheet, "limit-source") : sheet["confidence"],
            Offers = _ => AnswerDefaults.Confidences,
            Reads = AnswerReading.Offered("limit-confidence"),
            Check = AnswerChecks.IsOffered("limit-confidence"),
        },
        OfWords("basis", CatalogWords.Bases,
            new("vad kravet vilar på: lag, stadens krav, standard, praxis eller katalogens slutsats",
                "what it rests on: law, city requirement, standard, practice or a conclusion of the catalog")) with
        {
            Default = BasisAnswers.Default,
            Reads = BasisAnswers.Read,
            Check = BasisAnswers.Problem,
        },
        new("chapter", Text, new("kapitlet i stadens mall", "the chapter of the city's template"))
        {
            Default = sheet => sheet.Fact?.Chapter,
            Check = TextCheckOfAnswer.Plain,
            IsOptional = true,
        },
        new("applies", new("UTTRYCK", "EXPRESSION"),
            new("när kravet gäller alls; `alltid` om det gäller alla",
                "when the requirement applies at all; `alltid` when it applies to everybody"))
        {
            Default = AnswerDefaults.Applies,
            Check = AnswerChecks.Applies,
            IsOptional = true,
        },
    ];

    private static IEnumerable<Answer> Texts =>
    [
        .. Both("title", new("rubriken: vad som ska vara sant", "the title: what is to be true"), DefaultTexts.Title,
            TextCheckOfAnswer.OfRequirement),
        .. Grounded(
            Both("purpose", new("varför kravet finns", "why the requirement exists"), DefaultTexts.Purpose,
                TextCheckOfAnswer.OfRequirement)),
        .. Both("question", new("frågan", "the question"), _ => null, TextCheckOfAnswer.OfRequirement).Select(
            answer => answer with { Concerns = sheet => sheet.IsQuestion }),
        .. Grounded(
            Both("finding", new("vad rapporten säger när kravet inte är uppfyllt", "what the report says when it is not met"),
                DefaultTexts.Finding, TextCheckOfAnswer.OfRequirement))
            .Select(answer => answer with { Concerns = sheet => !sheet.IsQuestion }),
        .. Both("remedy", new("vad man ska göra", "what to do"), DefaultTexts.Remedy, TextCheckOfAnswer.OfRequirement),
    ];

    private static IEnumerable<Answer> Goal =>
    [
        new("goal", Id, new("målet: en målnyckel som finns, eller en ny", "the goal: a key that exists, or a new one"))
        {
            Offers =
                sheet => [.. sheet.Catalog.Goals.Where(goal => goal.Area == sheet["area"]).Select(goal => new Offer(goal.Key, goal.Title))],
            Reads = AnswerReading.OfferedOrNew("goal"),
            Check = AnswerChecks.GoalKey,
            Concerns = sheet => !sheet.IsQuestion,
        },
        .. Both("goal-title", new("det nya målets rubrik", "the title of the new goal"), DefaultTexts.Goal,
            TextCheckOfAnswer.OfGoal).Select(OfNewGoal),
        .. Both("goal-measure", new("vad som mäts", "what is measured"), DefaultTexts.Measure, TextCheckOfAnswer.OfGoal).Select(OfNewGoal),
        .. Both("goal-target", new("målvärdet", "the target"), DefaultTexts.Target, TextCheckOfAnswer.OfGoal).Select(OfNewGoal),
        OfNewGoal(
            new("goal-due", new("MÅNADER", "MONTHS"),
                new("hur många månader efter genomgången målet ska vara nått",
                    "how many months after the review the goal is to be reached"))
        {
            Reads = AnswerReading.Months,
            Check = (_, value) => Sheet.Whole(value) is > 0
                ? null
                : new("skriv ett antal månader, till exempel `6`", "write a number of months, for example `6`"),
        }),
        OfNewGoal(new("goal-owner", Id, new("rollen som äger målet", "the role that owns the goal"))
        {
            Offers = sheet => [.. sheet.Catalog.Roles.Select(one => new Offer(one.Id, one.Title))],
            Reads = AnswerReading.Offered("goal-owner"),
            Check = AnswerChecks.IsOffered("goal-owner"),
        }),
    ];

    private static IEnumerable<Answer> Cases =>
    [
        new("applies-true", new("YAML", "YAML"),
            new("en genomgång där kravet gäller, till exempel `{ unit: { kind: company } }`",
                "a review where the requirement applies, for example `{ unit: { kind: company } }`"))
        {
            Concerns = AppliesWitness.IsNeeded,
            Check = AnswerChecks.Review,
        },
        new("applies-false", new("YAML", "YAML"),
            new("en genomgång där kravet inte gäller", "a review where the requirement does not apply"))
        {
            Concerns = AppliesWitness.IsNeeded,
            Check = AnswerChecks.Review,
        },
    ];

    private static IEnumerable<Answer> Grounded(IEnumerable<Answer> answers) => answers.Select(answer => answer with
    {
        Check = (sheet, text) => answer.Check(sheet, text) ?? BasisAnswers.ClaimProblem(sheet, text),
    });

    private static Answer OfWords<T>(string name, IReadOnlyDictionary<string, T> words, LocalizedText prompt)
        where T : struct, Enum => new(name, Word, prompt)
        {
            Offers = _ => [.. words.Select(word => new Offer(word.Key, AnswerDefaults.WordOf(word.Value)))],
            Reads = AnswerReading.Offered(name),
            Check = AnswerChecks.IsOffered(name),
        };

    private static Answer OfNewGoal(Answer answer) => answer with { Concerns = sheet => sheet.NeedsNewGoal };

    // What is suggested in English says what is suggested in Swedish: it is no translation of something else.
    private static IEnumerable<Answer> Both(string name, LocalizedText prompt, Func<Sheet, LocalizedText?> text,
        Func<string, string, Func<Sheet, string, LocalizedText?>> check) =>
    [
        new($"{name}-sv", Text,
            new($"{prompt.Sv}, på svenska", $"{prompt.En}, in Swedish")) { Default = sheet => text(sheet)?.Sv, Check = check(name, "sv") },
        new($"{name}-en", Text, new($"{prompt.Sv}, på engelska", $"{prompt.En}, in English"))
        {
            Default = sheet => text(sheet) is { } suggested && sheet[$"{name}-sv"] == suggested.Sv ? suggested.En : null,
            Check = check(name, "en"),
        },
    ];
}
