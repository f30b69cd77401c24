using System.Runtime.CompilerServices;

namespace Lg.Tests;

/// <summary>Compares a whole text with the reviewed one beside the test: <c>Class.Test.verified.txt</c>.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        Compare(actual, $"{path}.verified.txt", $"{path}.received.txt");
    }

    /// <summary>Compares a whole text with a document that is generated and committed; what was generated is left beside it.</summary>
    public static void IsFile(string actual, string path) => Compare(actual, path, $"{path}.received.txt");

    private static void Compare(string actual, string verified, string received)
    {
        // A checkout may have turned line feeds into CRLF; the text itself never has any.
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"the text is not the reviewed one: compare {received} with {verified}");
    }
}
