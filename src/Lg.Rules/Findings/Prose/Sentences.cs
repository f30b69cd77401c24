using Lg.Model;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Prose;

/// <summary>The small joints of sentences: what stands between words, and how a sentence begins.</summary>
internal static class Sentences
{
    public static LocalizedText InBoth(Func<Language, string> write) => new(write(Language.Swedish), write(Language.English));

    public static string Say(Language language, string swedish, string english) => language == Language.Swedish ? swedish : english;

    /// <summary>Returns the words that are there, with one space between them.</summary>
    public static string Words(params IEnumerable<string> words) => string.Join(' ', words.Where(word => word.Length > 0));

    /// <summary>Returns the text as the start of a sentence.</summary>
    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Returns the text as it stands inside a sentence; a name or an abbreviation, such as GDPR or IoT, keeps its letters.</summary>
    public static string LowerFirst(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return first.Length == 0 || first.Skip(1).Any(char.IsUpper) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>Returns a, b och c.</summary>
    public static string And(IReadOnlyList<string> parts, Language language) => Join(parts, Say(language, " och ", " and "));

    /// <summary>Returns a, b eller c.</summary>
    public static string Or(IReadOnlyList<string> parts, Language language) => Join(parts, Say(language, " eller ", " or "));

    /// <summary>Returns the first ones and how many there are beside: a, b, c och 7 till.</summary>
    public static string Some(IReadOnlyList<string> all, int shown, Language language) => all.Count <= shown
        ? And(all, language)
        : And([string.Join(", ", all.Take(shown)), Say(language, $"{all.Count - shown} till", $"{all.Count - shown} more")], language);

    /// <summary>Returns the text with how much was left out: <c>(och 2 uppgifter till)</c>.</summary>
    public static string WithMore(string text, int more, Language language)
    {
        var told = $"{Say(language, "och", "and")} {MoreFacts(more, language)}";
        return more <= 0 ? text : text.EndsWith(')') ? $"{text}, {told}" : $"{text} ({told})";
    }

    /// <summary>Returns <c>2 uppgifter till</c>.</summary>
    public static string MoreFacts(int count, Language language) => Phrases.Count(count, language, ("uppgift till", "uppgifter till"), ("more fact", "more facts"));

    public static string Quoted(string text, Language language) => Say(language, $"”{text}”", $"“{text}”");

    /// <summary>Returns a writer's text as one line, cut to a length.</summary>
    public static string Shortened(string text, int length)
    {
        var line = ValueText.OneLine(text).Trim();
        if (line.Length <= length)
            return line;

        var kept = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return string.Concat(line.AsSpan(0, kept).TrimEnd(), "…");
    }

    private static string Join(IReadOnlyList<string> parts, string last) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))}{last}{parts[^1]}";
}
