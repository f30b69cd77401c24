using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Lg.Cli.Tests;

/// <summary>The tool as a process of its own: the same review gives the same bytes whatever the machine is set to.</summary>
public sealed class SameBytesTests
{
    private static readonly string Sample =
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../samples/trafikkontoret-2026.json"));

    private static readonly Lazy<byte[]> Expected = new(() => Run(Sample));

    [Fact]
    public void A_second_run_gives_the_same_bytes() =>
        Assert.Equal(Expected.Value, Run(Sample));

    [Fact]
    public void A_Turkish_machine_gives_the_same_bytes() =>
        Assert.Equal(Expected.Value, Run(Sample, ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")));

    [Fact]
    public void Invariant_globalization_gives_the_same_bytes() =>
        Assert.Equal(Expected.Value, Run(Sample, ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")));

    [Fact]
    public void A_file_with_CRLF_gives_the_same_bytes()
    {
        var copy = Path.GetTempFileName() + ".json";
        File.WriteAllText(copy, File.ReadAllText(Sample).ReplaceLineEndings("\r\n"));

        Assert.Equal(Expected.Value, Run(copy));
        File.Delete(copy);
    }

    [Fact]
    public void Processes_side_by_side_give_the_same_bytes() =>
        Assert.All(ParallelEnumerable.Range(0, 3).Select(_ => Run(Sample)).ToList(), bytes => Assert.Equal(Expected.Value, bytes));

    private static byte[] Run(string review, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(
            "dotnet", [typeof(LgApp).Assembly.Location, "assess", review, "--as-of", "2025-12-01", "--format", "json"])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        return output.ToArray();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
