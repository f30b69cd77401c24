using System.Runtime.CompilerServices;

namespace Lg.Model.Tests;

/// <summary>The files of the repository that the tests hold the code to.</summary>
internal static class Documents
{
    public static string Diagnostics { get; } = Path.Combine(Root(), "docs/diagnostics.md");

    public static string WordsOfReading { get; } = Path.Combine(Root(), "src/Lg.Model/Reading/Problems.cs");

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));
}
