using System.Diagnostics;
using System.Globalization;
using Lg.Model.Json;
using Lg.Model.Views;
using Lg.Rules;

namespace Lg.Bench.Ratios;

/// <summary>A large answer and its memory: near the 4,000 items that the host takes, everything asked for in both languages.</summary>
internal static class LargestAnswer
{
    private const int Times = 10;
    private const int Items = 1_400;

    /// <summary>Measures in a process of its own, whose memory is nobody else's.</summary>
    public static IEnumerable<Row> Rows()
    {
        ProcessStartInfo start = new("dotnet", [typeof(LargestAnswer).Assembly.Location, "largest"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        List<double> figures = [.. printed.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
        process.WaitForExit();
        yield return new("largest answer", "", figures[0], "MB") { AtMost = 16.8 };
        yield return new("memory of its process at most", "", figures[1], "MB") { AtMost = 300 };
    }

    /// <summary>Makes it, and prints the megabytes of the answer and of the process.</summary>
    public static void Print()
    {
        var report = Rulebook.Shipped.Assess(Multiplied.Large(Sample.All[0], Times, Items), Sample.AsOf);
        var answer = ReportJson.Write(report, new() { Include = [ReportInclude.All], Languages = TextLanguages.Both });
        using var process = Process.GetCurrentProcess();
        Console.Write(FormattableString.Invariant($"{answer.Length / 1e6} {process.PeakWorkingSet64 / 1e6}"));
    }
}
