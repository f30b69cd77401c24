namespace Lg.Workbench.Drafting;

/// <summary>The patterns to choose from.</summary>
internal static class Gallery
{
    public static IReadOnlyList<PatternCard> All { get; } =
    [
        new(
            Pattern.Yes,
            "ja-svar",
            new("Svaret är ja", "The answer is yes"),
            new("En fråga i genomgången ska vara besvarad med ja.", "A question of the review is to be answered by yes."),
            new("Informationssäkerheten samordnas med krisberedskapen.", "Information security is coordinated with preparedness.")),
        new(
            Pattern.Exists,
            "finns",
            new("Det finns", "It exists"),
            new(
                "Något ska finnas: ett dokument, en rutin, eller minst en post i en lista.",
                "Something is to be there: a document, a routine, or at least one item of a list."),
            new("En policy för generativ AI finns.", "There is a policy for generative AI.")),
        new(
            Pattern.Within,
            "sett-over",
            new("Sett över inom N månader", "Reviewed within N months"),
            new(
                "Ett datum får ligga högst så här många månader före genomgången.",
                "A date may lie at most so many months before the review."),
            new(
                "Policyn för generativ AI är översedd de senaste 12 månaderna.",
                "The policy for generative AI was reviewed within the last 12 months.")),
        new(
            Pattern.By,
            "senast",
            new("Senast ett visst datum", "By a certain date"),
            new("Något ska ha hänt senast ett bestämt datum.", "Something is to have happened by a fixed date."),
            new("Anmälan är gjord senast den 16 februari 2026.", "The registration was made by 16 February 2026.")),
        new(
            Pattern.AtLeast,
            "minst",
            new("Minst N", "At least N"),
            new("Ett tal ska vara minst så stort som gränsen.", "A number is to be at least as large as the limit."),
            new("Minst 95 procent har gått utbildningen.", "At least 95 percent have completed the training.")),
        new(
            Pattern.AtMost,
            "hogst",
            new("Högst N", "At most N"),
            new("Ett tal får vara högst så stort som gränsen.", "A number may be at most as large as the limit."),
            new("Säkerhetsuppdateringar är införda inom högst 14 dagar.", "Security updates are applied within at most 14 days.")),
        new(
            Pattern.OneOf,
            "ord",
            new("Ett av orden", "One of the words"),
            new("Ett val ska vara något av de ord som godtas.", "A choice is to be one of the words that are accepted."),
            new("Klassningen är normerande eller egen.", "The classification is normative or the unit's own.")),
        new(
            Pattern.EachItem,
            "varje-post",
            new("Varje post i en lista", "Every item of a list"),
            new(
                "En fråga ska vara besvarad med ja för varje post: varje system, varje leverantör.",
                "A question is to be answered by yes for every item: every system, every supplier."),
            new("Varje kameragrupp är skyltad.", "Every camera group has signs.")),
        new(
            Pattern.Reported,
            "redovisas",
            new("Genomgången redovisar det", "The review reports it"),
            new(
                "Genomgången ska säga något om saken, också om svaret är nej. Tystnad i en inlämnad genomgång är ett nej.",
                "The review is to say something of it, even if the answer is no. Silence in a submitted review is a no."),
            new("Genomgången redovisar incidenterna.", "The review reports the incidents.")),
        new(
            Pattern.Question,
            "fraga",
            new("Fråga till en människa", "A question for a person"),
            new(
                "Det som bara en människa kan avgöra. Det bedöms aldrig, men frågas.",
                "What only a person can judge. It is never assessed, but asked."),
            new(
                "Motsvarar ledningens utbildning det som föreskrifterna kräver?",
                "Does management's training correspond to what the regulations require?")),
    ];

    public static PatternCard Of(Pattern pattern) => All.Single(card => card.Pattern == pattern);

    /// <summary>
    /// Returns the pattern of a word, with or without the dots and rings of Swedish letters; <c>null</c> when there is none.
    /// </summary>
    public static PatternCard? Find(string word) => All.FirstOrDefault(card => card.Word == Folded(word));

    private static string Folded(string word) =>
        word.Trim().ToLowerInvariant().Replace(' ', '-').Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
}
