using System.Text;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;

namespace Lg.Load.Steady;

/// <summary>A request for an assessment, and what the library writes for it.</summary>
internal sealed record Work(byte[] Body, byte[] Expected)
{
    private static readonly DateOnly AsOf = new(2025, 12, 1);

    /// <summary>Returns requests that differ.</summary>
    public static IReadOnlyList<Work> All()
    {
        var large = Read("trafikkontoret-2026.json");
        var other = Read("stadshus-ab-2025.json");
        return [Of(large), Of(other), Of(large, other)];
    }

    private static Work Of(byte[] review, byte[]? previous = null)
    {
        var report = Rulebook.Shipped.Assess(Parse(review), AsOf, previous is null ? null : Parse(previous));
        var last = previous is null ? "" : $",\"previous\":{Encoding.UTF8.GetString(previous)}";
        return new(
            Encoding.UTF8.GetBytes($"{{\"asOf\":\"2025-12-01\",\"review\":{Encoding.UTF8.GetString(review)}{last}}}"),
            ReportJson.Write(report));
    }

    private static Review Parse(byte[] json) => ReviewReader.Read(json).Value ?? throw new InvalidDataException("a sample cannot be read");

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", name));
}
