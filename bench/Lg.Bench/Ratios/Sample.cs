using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;

namespace Lg.Bench.Ratios;

/// <summary>A review that is measured: as it is written, and as compact JSON.</summary>
internal sealed record Sample(string Name, int Bytes, Review Review, byte[] Canonical)
{
    public static DateOnly AsOf { get; } = new(2025, 12, 1);

    public static IReadOnlyList<Sample> All { get; } =
        [Read("trafikkontoret-2026.json"), Read("stadshus-ab-2025.json"), Read("skarpnack-2024.json")];

    public static Sample Draft { get; } = Read("minimal-draft.yaml");

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static Sample Read(string file)
    {
        var text = File.ReadAllBytes(PathOf(file));
        var review = (file.EndsWith(".yaml", StringComparison.Ordinal) ? YamlReviewReader.Read(text) : ReviewReader.Read(text)).Value!;
        return new(Path.GetFileNameWithoutExtension(file), text.Length, review, ReviewJson.Write(review));
    }
}
