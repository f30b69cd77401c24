using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Lg.Bench.Ratios;

/// <summary>The first report of the published tool, process start to end, against a program that parses the review and prints.</summary>
internal static class StartRatios
{
    private const int Rounds = 15;

    public static IEnumerable<Row> Rows()
    {
        var folder = Directory.CreateTempSubdirectory("lg-bench-").FullName;
        try
        {
            var tool = Publish("src/Lg.Cli", "Lg.Cli", folder);
            var plain = Publish("bench/Lg.Plain", "Lg.Plain", folder);
            var review = Sample.PathOf("trafikkontoret-2026.json");
            List<double> cpu = [], wall = [], plainCpu = [];
            for (var round = 0; round < Rounds; round++)
            {
                var (ofTool, took) = Run(tool, "assess", review, "--as-of", "2025-12-01");
                var (ofPlain, _) = Run(plain, review);
                cpu.Add(ofTool);
                wall.Add(took);
                plainCpu.Add(ofPlain);
            }

            return
            [
                Row.OfRounds("first report of the published tool", "", wall, "ms, by the clock") with { AtMost = 350 },
                Row.OfRounds("first report of the published tool", "", cpu, "ms of a processor"),
                Row.OfRounds("first report of the published tool", "", cpu, plainCpu, "x parse and print"),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Publish(string project, string name, string folder)
    {
        var output = Path.Combine(folder, name);
        var machine = RuntimeInformation.RuntimeIdentifier;
        string[] arguments = ["publish", project, "-c", "Release", "-r", machine, "-o", output, "-v", "q", "-p:RunAnalyzers=false"];
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = Root(),
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(said);
        return Path.Combine(output, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
    }

    private static (double Processor, double Clock) Run(string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        var processor = ChildTime.Measure(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true });
        return (processor, clock.Elapsed.TotalMilliseconds);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lg.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the sources are not above the program");
    }
}
