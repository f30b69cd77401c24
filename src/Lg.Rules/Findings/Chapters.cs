using System.Globalization;
using Lg.Rules.Catalogs;
using Lg.Rules.Findings.Prose;

namespace Lg.Rules.Findings;

/// <summary>The ten chapters of the city's template.</summary>
internal static class Chapters
{
    public static IReadOnlyList<Named> All { get; } = [.. Enumerable.Range(1, 10).Select(Chapter)];

    /// <summary>Returns the chapter that a section such as <c>4.5</c> belongs to.</summary>
    public static string? Of(string? section) => section?.Split('.')[0];

    private static Named Chapter(int number)
    {
        var key = number.ToString(CultureInfo.InvariantCulture);
        return new(key, Sentences.Sentence($"chapter.{key}"));
    }
}
