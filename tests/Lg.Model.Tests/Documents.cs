using System.Runtime.CompilerServices;

namespace Lg.Model.Tests;

/// <summary>The files of the repository that the tests hold the code to.</summary>
internal static class Documents
{
    public static string Diagnostics { get; } = Path.Combine(Root(), "docs/diagnostics.md");

    public static string WordsOfReading { get; } = Path.Combine(Root(), "src/Lg.Model/Reading/Problems.cs");

    public static string SamplesOfVersion1 { get; } = Path.Combine(Root(), "tests/Shared/SamplesOfVersion1");

    public static string Samples { get; } = Path.Combine(Root(), "samples");

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));
}
