using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lg.Bench.Ratios;

/// <summary>The whole table of docs/performance.md.</summary>
internal static class Table
{
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Measures and prints. Nothing fails on time: what is not within its bound is marked, for people to read.</summary>
    public static async Task PrintAsync(bool isShort, bool asJson)
    {
        var clock = Stopwatch.StartNew();
        Extent extent = new(isShort);
        List<Row> rows = [];
        await foreach (var row in MeasureAsync(extent))
        {
            rows.Add(row);
            if (!asJson)
                Console.WriteLine(row);
        }

        if (asJson)
            Console.WriteLine(JsonSerializer.Serialize(rows, Json));
        else
            Console.WriteLine($"{rows.Count} rows, {rows.Count(row => !row.IsWithin)} not within, {(int)clock.Elapsed.TotalSeconds} s");
    }

    private static async IAsyncEnumerable<Row> MeasureAsync(Extent extent)
    {
        foreach (var row in CostRatios.Rows(extent).Concat(VerdictRatios.Rows(extent)).Concat(GrowthRatios.Rows(extent)))
            yield return row;
        if (extent.IsShort)
            yield break;

        foreach (var row in LargestAnswer.Rows())
            yield return row;
        await foreach (var row in HostRatios.RowsAsync())
            yield return row;
        foreach (var row in StartRatios.Rows())
            yield return row;
    }
}
