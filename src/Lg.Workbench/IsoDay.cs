using System.Globalization;

namespace Lg.Workbench;

/// <summary>A day as it stands in a review, a catalog and a report: <c>2026-01-15</c>.</summary>
internal static class IsoDay
{
    public static string ToIso(this DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
