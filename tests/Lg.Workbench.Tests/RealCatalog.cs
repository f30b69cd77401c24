using System.Runtime.CompilerServices;
using Lg.Workbench.Watching;

namespace Lg.Workbench.Tests;

/// <summary>The shipped catalog as it lies in the repository, with its cases, read and run once.</summary>
internal static class RealCatalog
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../rules-catalog"));

    public static WatchedFiles Files { get; } = WatchedFiles.Read(Folder);

    public static WatchRound Round => FirstRound.Value;

    private static Lazy<WatchRound> FirstRound { get; } = new(() => WatchRound.First(Files, CancellationToken.None));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>Rounds that end with the test.</summary>
internal static class Rounds
{
    public static WatchRound First(WatchedFiles files) => WatchRound.First(files, TestContext.Current.CancellationToken);

    public static WatchRound After(this WatchRound round, WatchedFiles files) => round.Next(files, TestContext.Current.CancellationToken);
}
