using System.Reflection;
using Lg.Model;

namespace Lg.Workbench.Checks;

/// <summary>Finds texts that claim the law for what they say. The phrases stand in <c>claims-of-law.txt</c>.</summary>
internal static class LawClaims
{
    private static readonly ILookup<(string Language, string Use), string> Phrases = Read();

    /// <summary>
    /// Returns the phrase by which a text in two languages claims the law for all that it says; <c>null</c> when neither does.
    /// </summary>
    public static string? In(string swedish, string english) => In(swedish, Language.Swedish) ?? In(english, Language.English);

    /// <summary>
    /// Returns the phrase by which a text claims the law for all that it says; <c>null</c> when it does not, or says where the law ends.
    /// </summary>
    public static string? In(string text, Language language)
    {
        var code = language == Language.Swedish ? "sv" : "en";
        return Phrases[(code, "but")].Any(phrase => Holds(text, phrase))
            ? null
            : Phrases[(code, "claim")].FirstOrDefault(phrase => Holds(text, phrase));
    }

    // A phrase begins with a word of its own and may end inside one: `strider mot lag` is in `strider mot lagen`.
    private static bool Holds(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at
            >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
                return true;
        }

        return false;
    }

    private static ILookup<(string, string), string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("claims-of-law.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ', 3))
            .ToLookup(words => (words[0], words[1]), words => words[2]);
    }
}
