namespace Lg.Rules.Tests.Oracle;

/// <summary>Texts as rows of code points, and the size of everything that has one.</summary>
internal static class SlowTexts
{
    public static object Call(string function, IReadOnlyList<object> arguments) => (function, arguments) switch
    {
        ("size", [string text]) => (long)CodePoints(text).Length,
        ("size", [SlowList { IsPartial: true }]) => SlowUnknown.Instance,
        ("size", [SlowList list]) => (long)list.Items.Count,
        ("size", [SlowMap map]) => (long)map.Entries.Count,
        ("contains", [string text, string part]) => Enumerable.Range(0, CodePoints(text).Length + 1).Any(at => StandsAt(text, part, at)),
        ("startsWith", [string text, string part]) => StandsAt(text, part, 0),
        ("endsWith", [string text, string part]) => StandsAt(text, part, CodePoints(text).Length - CodePoints(part).Length),
        ("matches", [string text, string pattern]) => SlowPattern.IsIn(text, pattern),
        _ => throw new InvalidOperationException($"there is no {function}({string.Join(", ", arguments)})"),
    };

    public static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private static bool StandsAt(string text, string part, int at) =>
        at >= 0 && CodePoints(text).Skip(at).Take(CodePoints(part).Length).SequenceEqual(CodePoints(part));
}
