namespace Lg.Bench.Ratios;

/// <summary>What hand-written requirements ask of a fact; <c>null</c> is not known.</summary>
internal static class Known
{
    /// <summary>Returns whether a fact of a submitted review is stated.</summary>
    public static bool? Stated<T>(T value) => value is not null;

    /// <summary>Returns whether a list has any items.</summary>
    public static bool? Any(int? count) => count is { } items ? items > 0 : null;

    /// <summary>Returns whether a choice is a word.</summary>
    public static bool? Is<T>(T? choice, T word)
        where T : struct, Enum => choice is { } known ? EqualityComparer<T>.Default.Equals(known, word) : null;
}
