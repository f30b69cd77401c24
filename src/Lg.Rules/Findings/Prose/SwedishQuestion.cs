using System.Text.RegularExpressions;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>
/// Takes Swedish questions apart by the few patterns that the questions of the review have. What fits none of them is told as
/// a question and its answer; a snapshot shows how every field is told.
/// </summary>
internal static partial class SwedishQuestion
{
    private static readonly HashSet<string> Finite = new(StringComparer.Ordinal)
    {
        "anmäldes", "ansvarar", "ansvarade", "avgör", "behövs", "beskriver", "beslutade", "besvarar", "besvarades", "bygger", "fastställde", "finns", "får", "följer",
        "förs", "granskas", "gäller", "har", "hör", "ingår", "installeras", "kan", "kom", "kräver", "krävs", "ligger", "löd", "nåddes", "nås", "planerar", "påverkar", "samlas",
        "saknar", "ska", "sparas", "säkerhetskopieras", "tog", "täcker", "utgör", "var", "är", "äger", "använder", "godkände",
    };

    // After these the words of "vilken …" do it themselves: "vilka lagar som påverkar enheten".
    private static readonly HashSet<string> TakeObject = new(StringComparer.Ordinal) { "ansvarar", "ansvarade", "beslutade", "besvarar", "fastställde", "nåddes", "påverkar", "tog", "äger", "godkände" };

    private static readonly HashSet<string> Linkers = new(StringComparer.Ordinal) { "av", "efter", "från", "för", "i", "med", "mot", "på", "som", "dygnet" };

    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal) { "anmälda", "delade", "drabbade", "förra", "hög", "kritiska", "nästa", "registrerade" };

    /// <summary>Returns the parts of a question, or <c>null</c> when it fits no pattern.</summary>
    /// <param name="question">The question, with its question mark.</param>
    public static QuestionParts? Parse(string question)
    {
        var words = WordsOf(question);
        if (words.Length < 2 || AsksTwice().IsMatch(question) || VerbAt(words) is not { } at || at >= words.Length)
            return null;

        var opening = string.Join(' ', words[..at]);
        var end = at + 1 + (at + 2 < words.Length && words[at + 1] is "och" or "eller" ? 2 : 0);
        var verb = LowerFirst(string.Join(' ', words[at..end]));
        var rest = words[end..];
        var subject = SubjectLength(opening, verb, rest);
        if (IsInvolved(opening, rest, subject))
            return null;

        return verb == "finns" && opening.Length == 0 && subject == 0
            ? new("", verb, "det", string.Join(' ', rest))
            : new(opening, verb, string.Join(' ', rest[..subject]), string.Join(' ', rest[subject..]));
    }

    // A list or a clause in the place of the subject is too much to turn around.
    private static bool IsInvolved(string opening, string[] rest, int subject) =>
        rest is ["om", ..] || (subject > 0 && rest[subject - 1].EndsWith(',')) || (opening == "Vad" && rest is [[.., ','], ..]);

    private static string[] WordsOf(string question)
    {
        var end = question.IndexOf('?', StringComparison.Ordinal);
        return Bracketed().Replace(end < 0 ? question : question[..end], "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static int? VerbAt(string[] words)
    {
        if (words is ["Var", "står", ..])
            return 1;

        var asked = Array.FindIndex(words, 0, 2, word => Asking().IsMatch(word));
        if (asked < 0)
            return 0;

        var next = asked + 1 < words.Length ? words[asked + 1] : "";
        var needsNoun = words[asked].ToLowerInvariant() switch
        {
            "hur" => next is "långt" or "många" or "sannolik" or "stor" or "stort",
            "vilken" or "vilket" or "vilka" => !Finite.Contains(next),
            _ => false,
        };
        return needsNoun ? FiniteAfter(words, asked + 2) : next == "och" ? null : asked + 1;
    }

    // A verb after "som" belongs to what is asked for: "leverantörer som kan …".
    private static int? FiniteAfter(string[] words, int from)
    {
        var at = Array.FindIndex(words, from, word => Finite.Contains(word));
        while (at > 0 && words[at - 1] == "som")
            at = Array.FindIndex(words, at + 1, word => Finite.Contains(word));
        return at < 0 ? null : at;
    }

    private static int SubjectLength(string opening, string verb, string[] rest)
    {
        if (rest.Length == 0)
            return 0;
        if (opening.Length == 0)
            return verb == "finns" && !(IsDefinite(rest[0]) && rest is [_, "i", ..]) ? 0 : NounPhrase(rest, verb);

        var first = LowerFirst(opening.Split(' ')[0]);
        var inverted = first switch
        {
            "hur" when HasCount(opening) => IsDefinite(rest[0]) && NounPhrase(rest, verb) == rest.Length,
            "vilken" or "vilket" or "vilka" => IsDefinite(rest[0]) && !TakeObject.Contains(verb),
            "vad" or "vem" => IsDefinite(rest[0]),
            _ => true,
        };
        return !inverted ? 0 : first == "hur" && verb == "är" ? rest.Length : NounPhrase(rest, verb);
    }

    private static bool HasCount(string opening) =>
        opening.StartsWith("Hur många", StringComparison.Ordinal) || opening.StartsWith("Hur stor andel", StringComparison.Ordinal);

    private static int NounPhrase(string[] words, string verb) => words[0] switch
    {
        "ni" => 1,
        "det" or "den" or "de" => AfterArticle(words),
        "en" or "ett" or "alla" or "varje" => verb is "är" or "var" or "har" && PredicateAfter(words, 1) is > 0 and var at ? at : words.Length,
        _ => Extended(words, verb, Coordinated(words, BareNoun(words))),
    };

    // "den lokala anvisningen", but "det" alone in "är det beskrivet".
    private static int AfterArticle(string[] words)
    {
        var length = 1;
        while (length < words.Length && words[length] is [.., 'a' or 'e'] and not "inte")
            length++;
        return length == 1 ? 1 : Math.Min(length + 1, words.Length);
    }

    private static int BareNoun(string[] words) =>
        words[0].EndsWith('-') && words.Length > 2 ? 3
        : words.Length > 1 && (Adjectives.Contains(words[0]) || Genitive().IsMatch(words[0])) ? 2
        : 1;

    private static int Coordinated(string[] words, int length)
    {
        while (length + 1 < words.Length && words[length] == "och")
            length += words[length + 1] is "annan" or "annat" or "andra" ? 3 : 2;
        return Math.Min(length, words.Length);
    }

    // "efterlevnaden av anvisningen uppföljd": what stands before the predicate belongs to the subject.
    private static int Extended(string[] words, string verb, int length) =>
        verb is "är" or "var" && length < words.Length && Linkers.Contains(words[length]) && PredicateAfter(words, length + 1) is > 0 and var at ? at : length;

    private static int PredicateAfter(string[] words, int from) =>
        from >= words.Length ? -1 : Array.FindIndex(words, from, word => Predicate().IsMatch(word) && word != "annat");

    private static bool IsDefinite(string word) => word is "ni" or "det" or "den" or "de" or "förra" or "nästa" || (word.Length > 3 && Definite().IsMatch(word));

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(När|Hur|Vad|Vem|Varför|Varifrån|Vilken|Vilket|Vilka|vilken|vilket|vilka|hur|vem|när)$", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@",? och (vad|hur|har|vilken|vilket|vilka)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AsksTwice();

    [GeneratedRegex("(en|et|na|an|ens|ets|nas)$", RegexOptions.CultureInvariant)]
    private static partial Regex Definite();

    [GeneratedRegex("(ens|ets|nas)$", RegexOptions.CultureInvariant)]
    private static partial Regex Genitive();

    [GeneratedRegex("(ad|at|ade|dd|dda|jd|jda|ld|lda|nd|nda|ort|ord|orda|fört|fått|gått|taget|llda|edd|edda),?$", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();
}
