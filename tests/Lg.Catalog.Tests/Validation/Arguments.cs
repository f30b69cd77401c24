namespace Lg.Catalog.Tests.Validation;

/// <summary>Why a verdict differs from the reading: for each such cell, by name.</summary>
internal static class Arguments
{
    private static readonly Dictionary<string, string> Texts =
        Tables.Read("disagreements.tsv").ToDictionary(values => $"{values[0]} {values[1]}", values => values[2], StringComparer.Ordinal);

    public static IEnumerable<string> Keys => Texts.Keys;

    public static string Of(Cell cell) => Texts.GetValueOrDefault(cell.Key, "");
}
