using System.Globalization;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Findings;

/// <summary>The ten chapters of the city's template.</summary>
internal static class Chapters
{
    public static IReadOnlyList<Named> All { get; } =
    [
        Chapter(1, "Inledning", "Introduction"),
        Chapter(2, "Förändringar i interna och externa förutsättningar", "Changes in internal and external conditions"),
        Chapter(3, "Informationssäkerhetsstatus", "Information-security performance"),
        Chapter(4, "Risker och incidenter", "Risks and incidents"),
        Chapter(5, "Efterlevnad", "Compliance"),
        Chapter(6, "Återkoppling från intressenter", "Feedback from interested parties"),
        Chapter(7, "Resurser och kompetens", "Resources and competence"),
        Chapter(8, "Förbättringsområden", "Opportunities for improvement"),
        Chapter(9, "Fastställande av mål", "Setting of goals"),
        Chapter(10, "Beslut och uppföljning", "Decisions and follow-up"),
    ];

    /// <summary>Returns the chapter that a section such as <c>4.5</c> belongs to.</summary>
    public static string? Of(string? section) => section?.Split('.')[0];

    private static Named Chapter(int number, string sv, string en) => new(number.ToString(CultureInfo.InvariantCulture), new(sv, en));
}
