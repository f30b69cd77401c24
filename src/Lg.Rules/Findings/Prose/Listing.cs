using Lg.Model.Texts;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Says which items of a list are meant.</summary>
internal static class Listing
{
    private const int ShownKeys = 3;
    private const int LongestKey = 30;

    /// <summary>Returns the keys in brackets, the first ones and how many more there are; empty when there are none.</summary>
    public static string Keys(IReadOnlyList<string> keys, TextSet texts) =>
        keys.Count == 0 ? "" : $" ({Some([.. keys.Select(Key)], ShownKeys, "and", texts)})";

    /// <summary>Returns a key, which its writer may have made long.</summary>
    public static string Key(string key) => Shortened(key, LongestKey);
}
