namespace Lg.Rules.Presentation;

/// <summary>Tells whether a sentence only repeats what another text has said. Words are compared by how they begin.</summary>
internal static class Repetition
{
    private const int ShortestWord = 4;
    private const int Stem = 4;
    private const int NewWords = 2;
    private const int BroaderWords = 3;

    // What such sentences are made of, whatever they tell.
    private static readonly HashSet<string> Frame = new(StringComparer.Ordinal)
    {
        "ange", "avgö", "elle", "finn", "geno", "gäll", "inga", "inge", "inte", "krav", "redo", "sakn", "säge", "vark",
        "abou", "cann", "does", "have", "lack", "neit", "repo", "requ", "revi", "says", "stat", "tell", "ther", "told", "whet",
    };

    /// <summary>Returns whether the sentence has no number and hardly a word that the text does not have.</summary>
    public static bool IsIn(string sentence, string text)
    {
        var isNew = Words(sentence).Except(Words(text), StringComparer.Ordinal).ToList();
        return isNew.Count < NewWords && !isNew.Any(HasDigit);
    }

    /// <summary>Returns whether the sentence has every number and every word of the text.</summary>
    public static bool SaysAllOf(string sentence, string text) => !Words(text).Except(Words(sentence), StringComparer.Ordinal).Any();

    /// <summary>Returns whether the text names several things that the sentence leaves out, so that the sentence tells which of them it is.</summary>
    public static bool IsNarrower(string sentence, string text) => Words(text).Except(Words(sentence), StringComparer.Ordinal).Count() >= BroaderWords;

    private static IEnumerable<string> Words(string text) => text
        .Split([' ', '\u00A0', ',', ';', ':', '?', '(', ')', '”', '“', '"', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim('.').ToLowerInvariant())
        .Where(word => word.Length >= ShortestWord || HasDigit(word))
        .Select(word => HasDigit(word) ? word : word[..Math.Min(Stem, word.Length)])
        .Where(word => !Frame.Contains(word));

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);
}
