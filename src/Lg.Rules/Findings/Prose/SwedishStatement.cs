using Lg.Model;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells the answer of a Swedish question as a statement.</summary>
internal static class SwedishStatement
{
    /// <summary>Returns that it is so.</summary>
    public static string Yes(QuestionParts parts) => UpperFirst(Words(parts.Subject, parts.Verb, parts.Rest));

    /// <summary>Returns that it is not so.</summary>
    public static string No(QuestionParts parts) => UpperFirst(parts switch
    {
        { Verb: "finns", Subject: "det" } => WithoutArticle(parts.Rest) is { } none ? Words("det finns", none) : Words(IsPlural(parts.Rest) ? "det finns inga" : "det saknas", parts.Rest),
        _ when WithoutArticle(parts.Subject) is { } nobody => Words(nobody, parts.Verb, parts.Rest),
        _ when StartsWith(parts.Subject, "alla ", "varje ") => Words("inte", parts.Subject, parts.Verb, parts.Rest),
        { Verb: "har" } when WithoutArticle(parts.Rest) is { } none => Words(parts.Subject, parts.Verb, none),
        { Verb: "har" } when NoObject(parts.Rest) is { } none => Words(parts.Subject, parts.Verb, "inte", none),
        _ => InOrder(Words(parts.Subject, parts.Verb, "inte", parts.Rest)),
    });

    /// <summary>Returns that it is so in part only.</summary>
    public static string Partly(QuestionParts parts) => UpperFirst(Words(parts.Subject, parts.Verb, "bara delvis", parts.Rest));

    /// <summary>Returns that it is so in part at least.</summary>
    public static string AtLeastPartly(QuestionParts parts) => UpperFirst(Words(parts.Subject, parts.Verb, "åtminstone delvis", parts.Rest));

    /// <summary>Returns the question as it stands inside a sentence: <c>om rutinen är fastställd</c>; <c>null</c> when it would not be clear.</summary>
    public static string? Inside(QuestionParts parts)
    {
        // "leverantörer som behandlar personuppgifter som har avtal" could be read in two ways.
        if (parts.Subject.Length == 0 && parts.Opening.Contains(" som ", StringComparison.Ordinal))
            return null;

        var subject = parts.Subject == "genomgången" ? "den" : parts.Subject;
        var (before, rest) = Adverb(parts.Rest);
        return parts switch
        {
            { IsYesNo: true } => Words("om", subject, before, parts.Verb, rest),
            { Subject: "" } => Words(LowerFirst(parts.Opening), "som", before, parts.Verb, rest),
            _ => Words(LowerFirst(parts.Opening), subject, before, parts.Verb, rest),
        };
    }

    /// <summary>Returns when something was, is or is to be; <c>null</c> for a question that does not ask for it.</summary>
    public static string? OnDay(QuestionParts parts, string when) =>
        parts.Opening == "När" ? UpperFirst(Words(parts.Subject, parts.Verb, parts.Rest, when)) : null;

    /// <summary>Returns a number in its place in the sentence; <c>null</c> for a question that does not ask for one.</summary>
    public static string? Amount(QuestionParts parts, string number)
    {
        if (parts.Opening.StartsWith("Vilket år", StringComparison.Ordinal))
            return parts.Subject.Length == 0 ? null : UpperFirst(Words(parts.Subject, parts.Verb, parts.Rest, number));
        if (parts.Opening == "Hur stor andel")
            return Words(number, parts.Verb, parts.Rest);
        if (After(parts.Opening, "hur många") is not { } counted || CountedIn(number, counted.Thing, counted.Before.Length > 0) is not { } thing)
            return null;

        var amount = Words(counted.Before, thing);
        return UpperFirst(parts.Subject.Length == 0 ? Words(amount, parts.Verb, parts.Rest)
            : counted.Before.Length > 0 ? Words(parts.Subject, parts.Verb, parts.Rest, amount)
            : Words(parts.Subject, parts.Verb, amount, parts.Rest));
    }

    /// <summary>Returns how much of a collection a statement holds for; <c>null</c> for a question that cannot be told so.</summary>
    /// <param name="parts">The question.</param>
    /// <param name="share">How much: <c>bara en del</c>, <c>inga</c>, <c>alla</c>, <c>4 av 9</c>.</param>
    /// <param name="ofThem">The same when it is said of certain ones: <c>bara en del av de</c>, <c>4 av de 9</c>.</param>
    public static string? Share(QuestionParts parts, string share, string ofThem)
    {
        if (After(parts.Opening, "hur många") is not { } counted)
            return null;

        var amount = !counted.Thing.StartsWith("av ", StringComparison.Ordinal) ? Words(share, counted.Thing)
            : counted.Thing.StartsWith("av de ", StringComparison.Ordinal) ? Words(ofThem, counted.Thing["av de ".Length..])
            : null;
        return amount is null ? null : UpperFirst(Words(Before(counted.Before, amount), parts.Verb, parts.Subject, parts.Rest));
    }

    // "bara för en del system", not "för bara en del system".
    private static string Before(string preposition, string amount) =>
        preposition.Length > 0 && amount.StartsWith("bara ", StringComparison.Ordinal)
            ? Words("bara", preposition, amount["bara ".Length..])
            : Words(preposition, amount);

    private static (string Before, string Thing)? After(string opening, string asked)
    {
        var at = opening.IndexOf(asked, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (LowerFirst(opening[..at].Trim()), opening[(at + asked.Length)..].Trim());
    }

    // One of something is in the singular, which only a word alone can be put into; none of it has a word of its own.
    private static string? CountedIn(string number, string things, bool isAfterPreposition) => number switch
    {
        "1" when things.Length > 0 => Units.Singular(things, Language.Swedish) is { } one ? $"1 {one}" : null,
        "0" when things.Length > 0 && !isAfterPreposition => $"inga {things}",
        _ => Words(number, things),
    };

    private static string? WithoutArticle(string phrase) =>
        StartsWith(phrase, "en ") ? "ingen " + phrase["en ".Length..] : StartsWith(phrase, "ett ") ? "inget " + phrase["ett ".Length..] : null;

    // "har inte fått någon rapport": the article after a participle.
    private static string? NoObject(string rest)
    {
        var at = rest.IndexOf(' ', StringComparison.Ordinal);
        if (at < 0)
            return null;

        var after = rest[(at + 1)..];
        return StartsWith(after, "en ") ? $"{rest[..at]} någon {after["en ".Length..]}" : StartsWith(after, "ett ") ? $"{rest[..at]} något {after["ett ".Length..]}" : null;
    }

    private static string InOrder(string statement) => statement
        .Replace(" inte sannolikt ", " sannolikt inte ", StringComparison.Ordinal)
        .Replace(" inte även ", " inte ", StringComparison.Ordinal)
        .Replace(" inte fortfarande", " inte längre", StringComparison.Ordinal);

    // In a clause inside a sentence these stand before the verb.
    private static (string Before, string Others) Adverb(string rest)
    {
        var words = rest.Split(' ');
        var at = words[0] is "inte" or "sannolikt" or "fortfarande" or "även" ? 0 : words[^1] == "inte" ? words.Length - 1 : -1;
        return at < 0 ? ("", rest) : (words[at], string.Join(' ', words.Where((_, i) => i != at)));
    }

    private static bool IsPlural(string phrase) => phrase.Split(' ')[0] is [.., 'n', 'a'] or [.., 'a', 'd', 'e'];

    private static bool StartsWith(string text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
