using Lg.Model;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Joins clauses: what they begin with in common is said once.</summary>
internal static class Alternatives
{
    private static readonly HashSet<string> Bound = new(StringComparer.Ordinal)
    {
        "a", "an", "are", "den", "do", "does", "en", "ett", "finns", "har", "has", "have", "is", "ska", "the", "was", "were", "är",
    };

    /// <summary>Returns <c>om rutinen är fastställd eller är känd</c> for what would otherwise say <c>om rutinen</c> twice.</summary>
    /// <param name="parts">The clauses.</param>
    /// <param name="language">The language.</param>
    /// <param name="preposition">The word before the first of them that has to stand before the last one too, when that is far away.</param>
    public static string Or(IReadOnlyList<string> parts, Language language, string preposition = "") =>
        parts.Count > 1 && parts.Any(part => part.Contains(Say(language, " eller ", " or "), StringComparison.Ordinal))
            ? $"{string.Join(", ", parts.SkipLast(1))}{Say(language, ", och inte heller ", ", nor ")}{preposition}{parts[^1]}"
            : Join(parts, part => Sentences.Or(part, language));

    /// <summary>Returns <c>om rutinen är fastställd och är känd</c> for what would otherwise say <c>om rutinen</c> twice.</summary>
    public static string And(IReadOnlyList<string> parts, Language language) => Join(parts, part => Sentences.And(part, language));

    private static string Join(IReadOnlyList<string> parts, Func<IReadOnlyList<string>, string> join)
    {
        var words = parts.Select(part => part.Split(' ')).ToList();
        var shared = parts.Count < 2 ? 0 : Shared(words);
        return shared == 0 ? join(parts) : $"{string.Join(' ', words[0].Take(shared))} {join([.. words.Select(part => string.Join(' ', part.Skip(shared)))])}";
    }

    // A verb and an article stay with what follows them. One word in common is not worth it, and "there is" names nothing.
    private static int Shared(List<string[]> words)
    {
        var shared = 0;
        while (words.All(part => part.Length > shared + 1 && part[shared] == words[0][shared]))
            shared++;
        while (shared > 0 && Bound.Contains(words[0][shared - 1]))
            shared--;

        var isEmpty = words[0].Take(shared).Any(word => word is "det" or "there" or "it");
        return shared < 2 || isEmpty ? 0 : shared;
    }
}
