using System.Text.Json;
using Lg.Model.Diagnostics;

namespace Lg.Model.Views;

/// <summary>What can be asked for besides what a report always shows. The library, <c>lg assess --include</c> and <c>?include=</c> use the same words.</summary>
public enum ReportInclude
{
    /// <summary>A row for each requirement and subject that is not met, cannot be determined or is not yet in force: the message, why, points and plans.</summary>
    Findings,

    /// <summary>How each finding came about, clause by clause. Comes with the findings.</summary>
    Explanations,

    /// <summary>The smallest change of the review that would make each finding hold. Comes with the findings.</summary>
    Changes,

    /// <summary>The facts that decide each finding. Comes with the findings.</summary>
    Evidence,

    /// <summary>The answers that each finding lacks, and the sets of them that could decide it. Comes with the findings.</summary>
    FactsNeeded,

    /// <summary>All questions, with the other ways to decide what they decide.</summary>
    Questions,

    /// <summary>Every requirement of the catalog with its counts, share, points and reason.</summary>
    Requirements,

    /// <summary>The goals, decisions and activities that the unit has planned, with what each lacks.</summary>
    Planned,

    /// <summary>What in the review does not agree with itself.</summary>
    Observations,

    /// <summary>All of it.</summary>
    All,
}

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
