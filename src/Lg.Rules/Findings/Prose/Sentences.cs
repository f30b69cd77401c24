using Lg.Model;
using Lg.Model.Texts;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings.Prose;

/// <summary>The small joints of sentences: what stands between words, and how a sentence begins.</summary>
internal static class Sentences
{
    private const string Section = "sentences";

    public static LocalizedText InBoth(Func<Language, string> write) => new(write(Language.Swedish), write(Language.English));

    public static LocalizedText FromTexts(Func<TextSet, string> write) => new(write(TextSet.Swedish), write(TextSet.English));

    /// <summary>Returns a sentence of the text files that has no places to fill.</summary>
    public static LocalizedText Sentence(string key) => TextSet.InBoth(Section, key);

    public static string Say(Language language, string swedish, string english) => language == Language.Swedish ? swedish : english;

    /// <summary>Returns a sentence of the text file with its places filled.</summary>
    /// <param name="texts">The texts of the language.</param>
    /// <param name="key">The key of the sentence.</param>
    /// <param name="fill">The name of each place, and what stands there.</param>
    public static string Say(this TextSet texts, string key, params ReadOnlySpan<(string Place, string Text)> fill) =>
        TextPlaces.Fill(texts.Of(Section, key), fill);

    /// <inheritdoc cref="TextPlaces.UpperFirst"/>
    public static string UpperFirst(string text) => TextPlaces.UpperFirst(text);

    /// <summary>
    /// Returns the text as it stands inside a sentence; a name or an abbreviation, such as GDPR or IoT, keeps its letters.
    /// </summary>
    public static string LowerFirst(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return first.Length == 0 || first.Skip(1).Any(char.IsUpper) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>Returns a, b och c.</summary>
    public static string And(IReadOnlyList<string> parts, TextSet texts) => Join(parts, texts, "and");

    /// <summary>Returns a, b eller c.</summary>
    public static string Or(IReadOnlyList<string> parts, TextSet texts) => Join(parts, texts, "or");

    public static string And(IReadOnlyList<string> parts, Language language) => And(parts, TextSet.In(language));

    public static string Or(IReadOnlyList<string> parts, Language language) => Or(parts, TextSet.In(language));

    /// <summary>Returns the first ones and how many there are beside: a, b, c och 7 till.</summary>
    public static string Some(IReadOnlyList<string> all, int shown, string joint, TextSet texts) => all.Count <= shown
        ? Join(all, texts, joint)
        : texts.Say("someMore", ("some", string.Join(", ", all.Take(shown))), ("count", Number(all.Count - shown)));

    /// <summary>Returns the text with how much was left out: <c>(och 2 uppgifter till)</c>.</summary>
    public static string WithMore(string text, int more, TextSet texts) =>
        more <= 0 ? text : text.EndsWith(')') ? $"{text}, {MoreFacts(more, texts)}" : $"{text} ({MoreFacts(more, texts)})";

    public static string Quoted(string text, TextSet texts) => texts.Say("quoted", ("text", text));

    public static string Quoted(string text, Language language) => Quoted(text, TextSet.In(language));

    public static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Returns a writer's text as one line, cut to a length.</summary>
    public static string Shortened(string text, int length)
    {
        var line = ValueText.OneLine(text).Trim();
        if (line.Length <= length)
            return line;

        var kept = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return string.Concat(line.AsSpan(0, kept).TrimEnd(), "…");
    }

    private static string MoreFacts(int count, TextSet texts) =>
        count == 1 ? texts.Say("oneMoreFact") : texts.Say("moreFacts", ("count", Number(count)));

    private static string Join(IReadOnlyList<string> parts, TextSet texts, string joint) =>
        parts.Count < 2 ? string.Concat(parts) : texts.Say(joint, ("a", string.Join(", ", parts.SkipLast(1))), ("b", parts[^1]));
}
