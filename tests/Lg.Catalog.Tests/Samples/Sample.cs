using System.Runtime.CompilerServices;
using Lg.Model;
using Lg.Model.Reading;
using Lg.Model.Reports;

namespace Lg.Catalog.Tests.Samples;

/// <summary>The real reviews under <c>samples/</c>.</summary>
internal static class Sample
{
    public static Review Trafikkontoret { get; } = Read("trafikkontoret-2026.json");

    public static Review StadshusAb { get; } = Read("stadshus-ab-2025.json");

    public static Review Skarpnack { get; } = Read("skarpnack-2024.json");

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../samples"));

    public static Report Assess(Review review, string asOf) =>
        ShippedCatalog.Rulebook.Assess(review, DateOnly.ParseExact(asOf, "yyyy-MM-dd"));

    /// <summary>Returns the sample in a file, named without its ending.</summary>
    public static Review Named(string file) => file switch
    {
        "trafikkontoret-2026" => Trafikkontoret,
        "stadshus-ab-2025" => StadshusAb,
        "skarpnack-2024" => Skarpnack,
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    private static Review Read(string file)
    {
        var read = ReviewReader.Read(
            File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../samples", file)),
            file,
            ShippedCatalog.Rulebook.Vocabulary);
        return read.Value ?? throw new InvalidOperationException(ShippedCatalog.Describe(read.Diagnostics));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
