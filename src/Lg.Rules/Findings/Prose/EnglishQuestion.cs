using System.Text.RegularExpressions;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Takes English questions apart by the few patterns that the questions of the review have.</summary>
internal static partial class EnglishQuestion
{
    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
    {
        "are", "can", "did", "do", "does", "had", "has", "have", "is", "must", "was", "were",
    };

    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "agree", "ask", "become", "change", "contain", "control", "cover", "deviate", "describe", "end", "expect", "follow", "give", "happen", "have", "include", "judge", "know", "lead", "log",
        "decide", "get", "mean", "need", "occur", "operate", "plan", "process", "provide", "reach", "refer", "remain", "report", "require", "rest", "run", "say", "set", "stand", "start", "take", "use",
        "come", "answer", "recommend", "show", "apply", "belong",
    };

    private static readonly HashSet<string> Predicates = new(StringComparer.Ordinal)
    {
        "about", "done", "due", "given", "held", "in", "it", "kept", "known", "last", "likely", "made", "met", "not", "part", "put", "run", "sent", "set", "still", "taken", "to", "under",
    };

    // These can also stand before a noun, and then belong to it.
    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal)
    {
        "accessible", "clear", "critical", "enough", "essential", "late", "mandatory", "public", "ready", "relevant", "significant", "valid",
    };

    private static readonly HashSet<string> Participles = new(StringComparer.Ordinal) { "been", "given", "gone", "had", "held", "made", "met", "put", "sent", "set", "taken" };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "about", "as", "at", "for", "from", "in", "of", "on", "to", "under", "until", "with", "within" };

    /// <summary>Returns the parts of a question, or <c>null</c> when it fits no pattern.</summary>
    /// <param name="question">The question, with its question mark.</param>
    public static QuestionParts? Parse(string question)
    {
        var words = WordsOf(question);
        if (words.Length < 2 || AsksTwice().IsMatch(question))
            return null;
        if (Auxiliaries.Contains(LowerFirst(words[0])))
            return Of("", LowerFirst(words[0]), words[1..]);
        if (!Asking().IsMatch(question))
            return null;

        var at = AuxiliaryIn(words);
        if (at >= 0 && at + 1 < words.Length && words[at + 1] == "or")
            return null;

        return at < 0 ? AskedItself(words)
            : IsInverted(words, at) ? Of(string.Join(' ', words[..at]), words[at], words[(at + 1)..])
            : new(string.Join(' ', words[..at]), words[at], "", string.Join(' ', words[(at + 1)..]));
    }

    private static string[] WordsOf(string question)
    {
        var end = question.IndexOf('?', StringComparison.Ordinal);
        return Bracketed().Replace(end < 0 ? question : question[..end], "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // Who does it is what is asked for: "How many agreements cover disposal".
    private static QuestionParts AskedItself(string[] words)
    {
        var at = Math.Max(1, Array.FindIndex(words, Plain.Contains));
        return new(string.Join(' ', words[..at]), words[at], "", string.Join(' ', words[(at + 1)..]));
    }

    // One after "that" belongs to what is asked for.
    private static int AuxiliaryIn(string[] words) =>
        Enumerable.Range(1, words.Length - 1).FirstOrDefault(i => Auxiliaries.Contains(words[i]) && words[i - 1] != "that", -1);

    private static bool IsInverted(string[] words, int at) =>
        (words[at] is "do" or "does" or "did" && words[at + 1] != "not")
        || Prepositions.Contains(LowerFirst(words[0]))
        || words[0] is "When" or "Why" or "Where"
        || (words[0] == "How" && words[1] != "many")
        || (words[at] is "has" or "have" && words[0] == "What" && !IsParticiple(words[at + 1]))
        || (at + 1 < words.Length && words[at + 1] is "the" or "there" or "you" or "it" or "they" or "management");

    private static QuestionParts? Of(string opening, string auxiliary, string[] rest)
    {
        if (rest.Length == 0)
            return null;

        var length = SubjectLength(auxiliary, rest);
        return length is null || rest[length.Value - 1].EndsWith(',') || (length == rest.Length && auxiliary is not ("is" or "was" or "are" or "were"))
            ? null
            : new(opening, auxiliary, string.Join(' ', rest[..length.Value]), string.Join(' ', rest[length.Value..]));
    }

    private static int? SubjectLength(string auxiliary, string[] words) => words[0] switch
    {
        "there" or "it" or "you" or "they" => 1,
        _ => auxiliary switch
        {
            // One after "to" is not what the subject does: "those who are to follow it know it".
            "do" or "does" or "did" or "must" => First(words, i => Plain.Contains(words[i]) && words[i - 1] != "to"),
            "can" => First(words, i => words[i] == "be"),
            "has" or "have" or "had" => words.Contains("been") ? Array.IndexOf(words, "been") : First(words, i => IsParticiple(words[i])),
            _ => First(words, i => IsPredicate(words, i)) ?? First(words, i => i == words.Length - 1 && Prepositions.Contains(words[i])) ?? words.Length,
        },
    };

    // The first word is the subject's own, and the second when the first is an article.
    private static int? First(string[] words, Func<int, bool> isPredicate)
    {
        for (var i = words[0] is "the" or "a" or "an" ? 2 : 1; i < words.Length; i++)
        {
            if (isPredicate(i))
                return i;
        }

        return null;
    }

    private static bool IsPredicate(string[] words, int i) => words[i].TrimEnd(',') switch
    {
        "a" or "an" or "the" => !Prepositions.Contains(words[i - 1]) && words[i - 1] is not ("and" or "or"),
        var word when Adjectives.Contains(word) => i == words.Length - 1 || Prepositions.Contains(words[i + 1]) || words[i + 1] is "and" or "or",
        var word => Predicates.Contains(word) || IsParticiple(word),
    };

    private static bool IsParticiple(string word) => Participles.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal);

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^([A-Z][a-z]+ )?(When|How|What|Who|Why|Where|Which|when|how|what|who|which)( |$)", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex(@",? and (what|how|do|which)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AsksTwice();
}
