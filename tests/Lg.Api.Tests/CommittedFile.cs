using System.Runtime.CompilerServices;

namespace Lg.Api.Tests;

/// <summary>Compares a text with a file of the repository; what differs is written beside it, to be read and put in its place.</summary>
internal static class CommittedFile
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static void Matches(string actual, string path)
    {
        var committed = PathOf(path);
        var received = Path.Combine(
            Path.GetDirectoryName(committed)!, $"{Path.GetFileNameWithoutExtension(committed)}.received{Path.GetExtension(committed)}");
        if (File.Exists(committed) && File.ReadAllText(committed) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{path} is not what the host gives: compare it with {received}");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
