using System.Globalization;
using Lg.Model;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells how many items a list has, and which.</summary>
internal static class Listing
{
    private const int ShownKeys = 3;
    private const int LongestKey = 30;

    /// <summary>Returns that the review reports so many: <c>Genomgången redovisar 3 risker</c>.</summary>
    public static LocalizedText Reported(NamedFact list, int count) => InBoth(language => Words(Say(language, "Genomgången redovisar", "The review reports"), Counted(list, count, language)));

    /// <summary>Returns <c>3 risker</c>, <c>inga risker</c> or <c>en post under ”Risker”</c>: a label is in the plural.</summary>
    public static string Counted(NamedFact list, int count, Language language) => count switch
    {
        0 => $"{Say(language, "inga", "no")} {Of(list, language, isDenied: true)}",
        1 => $"{Say(language, "en post under", "one item under")} {Quoted(list.Label(language), language)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {Of(list, language, isDenied: false)}"),
    };

    /// <summary>Returns the label inside a sentence; of what there is none of, the parts of it are alternatives.</summary>
    public static string Of(NamedFact list, Language language, bool isDenied)
    {
        var label = LowerFirst(list.Label(language));
        return isDenied ? label.Replace(Say(language, " och ", " and "), Say(language, " eller ", " or "), StringComparison.Ordinal) : label;
    }

    /// <summary>Returns the keys in brackets, the first ones and how many more there are; empty when there are none.</summary>
    public static string Keys(IReadOnlyList<string> keys, Language language) => keys.Count == 0 ? "" : $" ({Some([.. keys.Select(Key)], ShownKeys, language)})";

    /// <summary>Returns a key, which its writer may have made long.</summary>
    public static string Key(string key) => Shortened(key, LongestKey);
}
