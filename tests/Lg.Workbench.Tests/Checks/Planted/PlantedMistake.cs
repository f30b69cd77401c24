using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Lg.Workbench.Tests.Checks;

/// <summary>A mistake to plant in a copy of the shipped catalog, and what is to be said of it.</summary>
internal sealed record PlantedMistake(int Number, string File, string Find, string Put, IReadOnlyList<string> Found, bool Schema)
{
    /// <summary>Gets the mistakes of <c>mistakes.yaml</c>.</summary>
    public static IReadOnlyList<PlantedMistake> All { get; } =
        [.. Read(System.IO.File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "mistakes.yaml")))];

    /// <summary>Returns the text of a file with the mistake in it.</summary>
    public string PlantIn(string text)
    {
        var place = text.IndexOf(Find, StringComparison.Ordinal);
        Assert.True(place >= 0, $"mistake {Number}: the text to replace is not in {File}");
        return string.Concat(text.AsSpan(0, place), Put, text.AsSpan(place + Find.Length));
    }

    // The file is so plain that each of its values is JSON as well.
    private static IEnumerable<PlantedMistake> Read(string text)
    {
        foreach (var entry in text.ReplaceLineEndings("\n").Split("\n- ").Skip(1))
        {
            var values = entry.Split('\n')
                .Select(line => line.Trim().Split(": ", 2))
                .Where(pair => pair.Length == 2)
                .ToDictionary(pair => pair[0], pair => pair[1]);
            yield return new(
                Value<int>(values["nr"]),
                values["file"],
                Value<string>(values["find"]),
                Value<string>(values["put"]),
                Value<string[]>(values["found"]),
                Value<bool>(values["schema"]));
        }
    }

    private static T Value<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
