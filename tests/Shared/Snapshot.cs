using System.Runtime.CompilerServices;

namespace Lg.Tests;

/// <summary>Compares a whole text with the reviewed one beside the test: <c>Class.Test.verified.txt</c>.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        var verified = $"{path}.verified.txt";
        var received = $"{path}.received.txt";

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
