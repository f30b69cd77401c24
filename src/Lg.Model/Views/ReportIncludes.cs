using System.Text.Json;
using Lg.Model.Diagnostics;

namespace Lg.Model.Views;

/// <summary>The words of <see cref="ReportInclude"/>.</summary>
public static class ReportIncludes
{
    /// <summary>Gets the words, in camelCase, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetNames<ReportInclude>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>Returns what a word asks for.</summary>
    /// <param name="word">The word, in camelCase.</param>
    /// <param name="include">What it asks for.</param>
    /// <returns>Whether there is such a word.</returns>
    public static bool TryParse(string word, out ReportInclude include)
    {
        var index = Words.ToList().IndexOf(word);
        include = index < 0 ? default : (ReportInclude)index;
        return index >= 0;
    }

    /// <summary>Returns the word that is most like an unknown one; <c>null</c> when none is.</summary>
    /// <param name="word">The unknown word.</param>
    public static string? Nearest(string word) => Suggestion.For(word, Words);
}
