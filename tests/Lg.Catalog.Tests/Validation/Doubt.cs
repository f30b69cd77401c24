namespace Lg.Catalog.Tests.Validation;

/// <summary>Something that a lawyer of the city must confirm.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Where">The place in it.</param>
/// <param name="ReadAs">What the catalog reads it as, in Swedish.</param>
/// <param name="Changes">What changes if it is to be read otherwise, in Swedish, with the ids of the requirements.</param>
internal sealed record Doubt(string Source, string Where, string ReadAs, string Changes)
{
    public static IReadOnlyList<Doubt> All { get; } =
        [.. Tables.Read("lawyers.tsv").Select(values => new Doubt(values[0], values[1], values[2], values[3]))];
}
