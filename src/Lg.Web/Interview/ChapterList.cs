using System.Globalization;
using Lg.Model.Reports;
using Lg.Web.Drafting;

namespace Lg.Web.Interview;

/// <summary>The ten chapters, each with its sections.</summary>
public static class ChapterList
{
    private static readonly Dictionary<string, IReadOnlyList<Section>> Known = [];

    /// <summary>Gets the numbers of the chapters.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enumerable.Range(1, 10).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Returns the sections of a chapter.</summary>
    public static IReadOnlyList<Section> SectionsOf(string chapter) =>
        Known.TryGetValue(chapter, out var sections) ? sections : Known[chapter] = Section.OfChapter(chapter);

    /// <summary>Returns how many questions of a chapter are answered, and how many there are.</summary>
    public static (int Answered, int Of) Progress(string chapter, Draft draft)
    {
        var sections = SectionsOf(chapter);
        return (sections.Sum(section => section.Answered(draft)), sections.Sum(section => section.Questions.Count));
    }

    /// <summary>Returns the chapter that a place is asked about in; the first for what has none.</summary>
    public static string Of(string pointer) => Whole(ReviewPlace.Find(pointer)?.Chapter);

    /// <summary>Returns the chapter that a requirement is about; the first for what has none.</summary>
    public static string Of(RequirementResult row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Whole(row.Chapter);
    }

    private static string Whole(string? chapter) => chapter?.Split('.')[0] ?? "1";
}
