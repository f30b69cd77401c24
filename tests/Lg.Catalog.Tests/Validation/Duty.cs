namespace Lg.Catalog.Tests.Validation;

/// <summary>A duty of law or standard that no candidate named, and where it stands in the catalog.</summary>
/// <param name="Place">The act or standard, and the place in it.</param>
/// <param name="Title">What it demands, in Swedish.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Requirements">The requirements of the catalog that hold it.</param>
/// <param name="Note">Why so.</param>
internal sealed record Duty(string Place, string Title, Fate Fate, IReadOnlyList<string> Requirements, string Note)
{
    public static IReadOnlyList<Duty> All { get; } = [.. Tables.Read("duties.tsv").Select(Parse)];

    private static Duty Parse(string[] values) =>
        new(values[0], values[1], Enum.Parse<Fate>(values[2], ignoreCase: true), values[3].Split(' '), values[4]);
}
