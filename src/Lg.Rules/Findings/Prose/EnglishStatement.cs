using Lg.Model;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells the answer of an English question as a statement.</summary>
internal static class EnglishStatement
{
    private static readonly Dictionary<string, string> Past = new(StringComparer.Ordinal)
    {
        ["become"] = "became",
        ["happen"] = "happened",
        ["lead"] = "led",
        ["give"] = "gave",
        ["take"] = "took",
        ["occur"] = "occurred",
    };

    /// <summary>Returns that it is so.</summary>
    public static string Yes(QuestionParts parts) => UpperFirst(Words(parts.Subject, Predicate(parts)));

    /// <summary>Returns that it is not so.</summary>
    public static string No(QuestionParts parts) => UpperFirst(parts switch
    {
        { Subject: "there" } => Words("there", parts.Verb, "no", WithoutArticle(parts.Rest) ?? parts.Rest),
        _ when WithoutArticle(parts.Subject) is { } nobody => Words("no", nobody, Predicate(parts)),
        _ when IsEvery(parts.Subject) => Words("not", parts.Subject, Predicate(parts)),
        _ => Words(parts.Subject, Denied(parts.Verb), parts.Rest).Replace(" not still", " no longer", StringComparison.Ordinal),
    });

    /// <summary>Returns that it is so in part only.</summary>
    public static string Partly(QuestionParts parts) => Somewhat(parts, "only partly");

    /// <summary>Returns that it is so in part at least.</summary>
    public static string AtLeastPartly(QuestionParts parts) => Somewhat(parts, "at least partly");

    private static string Somewhat(QuestionParts parts, string howMuch) => UpperFirst(parts.Verb is "do" or "does" or "did"
        ? Words(parts.Subject, howMuch, Predicate(parts))
        : Words(parts.Subject, parts.Verb, howMuch, parts.Rest));

    /// <summary>Returns the question as it stands inside a sentence: <c>whether the routine has been adopted</c>, <c>how many systems are classified</c>.</summary>
    public static string Inside(QuestionParts parts)
    {
        var subject = parts.Subject == "the review" ? "it" : parts.Subject;
        return Words(parts.IsYesNo ? "whether" : LowerFirst(parts.Opening), subject, Predicate(parts));
    }

    /// <summary>Returns when something was, is or is to be; <c>null</c> for a question that does not ask for it.</summary>
    public static string? OnDay(QuestionParts parts, string when) =>
        parts.Opening == "When" ? UpperFirst(Words(parts.Subject, Predicate(parts), when)) : null;

    /// <summary>Returns a number in its place in the sentence; <c>null</c> for a question that does not ask for one.</summary>
    public static string? Amount(QuestionParts parts, string number)
    {
        if (parts is { Opening: "Which year", Subject.Length: > 0 })
            return UpperFirst(Words(parts.Subject, Predicate(parts), number));
        if (parts.Opening == "What share")
            return Words(number, parts.Verb == "has" ? "have" : parts.Verb, parts.Rest);
        if (After(parts.Opening, "how many") is not { } counted || CountedIn(number, counted.Thing, counted.Before.Length > 0) is not { } thing)
            return null;

        var amount = Words(counted.Before, thing);
        return UpperFirst(parts.Subject.Length == 0 ? Words(amount, number == "1" ? OfOne(parts.Verb) : parts.Verb, parts.Rest) : Words(parts.Subject, Predicate(parts), amount));
    }

    /// <summary>Returns how much of a collection a statement holds for; <c>null</c> for a question that cannot be told so.</summary>
    /// <param name="parts">The question.</param>
    /// <param name="share">How much: <c>only some</c>, <c>no</c>, <c>all</c>, <c>4 of 9</c>.</param>
    /// <param name="ofThem">The same when it is said of certain ones: <c>only some of the</c>, <c>4 of the 9</c>.</param>
    public static string? Share(QuestionParts parts, string share, string ofThem)
    {
        if (After(parts.Opening, "how many") is not { } counted)
            return null;

        var amount = counted.Thing.StartsWith("of the ", StringComparison.Ordinal)
            ? Words(counted.Before, ofThem, counted.Thing["of the ".Length..])
            : Words(counted.Before, share, counted.Thing);
        return UpperFirst(parts.Subject.Length == 0 ? Words(amount, parts.Verb, parts.Rest) : Words(parts.Subject, Predicate(parts), amount));
    }

    private static (string Before, string Thing)? After(string opening, string asked)
    {
        var at = opening.IndexOf(asked, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (LowerFirst(opening[..at].Trim()), opening[(at + asked.Length)..].Trim());
    }

    // Do, does and did stand in questions and denials only.
    private static string Predicate(QuestionParts parts)
    {
        var words = parts.Rest.Split(' ', 2);
        var rest = words.Length > 1 ? words[1] : "";
        return parts.Verb switch
        {
            _ when words[0] == "not" => Words(parts.Verb, parts.Rest),
            "do" => parts.Rest,
            "does" => Words(Third(words[0]), rest.Split(' ') is ["or" or "and", var other] ? $"{rest.Split(' ')[0]} {Third(other)}" : rest),
            "did" => Words(Past.GetValueOrDefault(words[0]) ?? (words[0].EndsWith('e') ? words[0] + "d" : words[0] + "ed"), rest),
            _ => Words(parts.Verb, parts.Rest),
        };
    }

    private static string Third(string verb) => verb switch
    {
        "have" => "has",
        _ when verb.EndsWith("ss", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) => verb + "es",
        [.., not ('a' or 'e' or 'o'), 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string OfOne(string verb) => verb switch
    {
        "are" => "is",
        "have" => "has",
        "were" => "was",
        _ => verb,
    };

    // One of something is in the singular, which only a word alone can be put into; none of it has a word of its own.
    private static string? CountedIn(string number, string things, bool isAfterPreposition) => number switch
    {
        "1" when things.Length > 0 => Units.Singular(things, Language.English) is { } one ? $"1 {one}" : null,
        "0" when things.Length > 0 && !isAfterPreposition => $"no {things}",
        _ => Words(number, things),
    };

    private static string Denied(string verb) => verb == "can" ? "cannot" : $"{verb} not";

    private static bool IsEvery(string subject) =>
        subject.StartsWith("all ", StringComparison.Ordinal) || subject.StartsWith("each ", StringComparison.Ordinal) || subject.StartsWith("everybody", StringComparison.Ordinal);

    private static string? WithoutArticle(string phrase) =>
        phrase.StartsWith("a ", StringComparison.Ordinal) ? phrase["a ".Length..] : phrase.StartsWith("an ", StringComparison.Ordinal) ? phrase["an ".Length..] : null;
}
