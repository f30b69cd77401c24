using Lg.Model.Fields;

namespace Lg.Rules.Compilation;

/// <summary>A collection of the review whose items can be assessed one by one.</summary>
/// <param name="Word">The word for one item.</param>
/// <param name="Path">The fields that lead to the list, the list last.</param>
/// <param name="Coverage">The field that speaks of the collection as a whole; <c>null</c> when there is none.</param>
internal sealed record SubjectKind(string Word, IReadOnlyList<Field> Path, Field? Coverage)
{
    /// <summary>Gets every such collection by its word. Lists that share a type have no word of their own.</summary>
    public static IReadOnlyDictionary<string, SubjectKind> All { get; } =
        Collect(FieldTable.Review, [])
            .GroupBy(kind => kind.Word, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);

    public Field List => Path[^1];

    public ReviewType ItemType => List.Type!;

    public string Pointer { get; } = string.Concat(Path.Select(field => "/" + field.Name));

    /// <summary>Returns the pointer to a member of the coverage.</summary>
    public string CoveragePointer(string member) => $"{Pointer}Coverage/{member}";

    /// <summary>Returns the paths of the objects that exist when there is an item.</summary>
    public IEnumerable<string> ImpliedPaths()
    {
        var path = "review";
        foreach (var field in Path.SkipLast(1))
        {
            path = $"{path}.{field.Name}";
            if (field.Type!.IsStatable)
                yield return path;
        }
    }

    private static IEnumerable<SubjectKind> Collect(ReviewType type, IReadOnlyList<Field> path)
    {
        foreach (var field in type.Fields)
        {
            if (field is { Kind: FieldKind.List, Type.IsKeyed: true })
            {
                yield return new(field.Type.Word, [.. path, field], type.Find(field.Name + "Coverage"));
            }
            else if (field is { Kind: FieldKind.Object, Type: { } inner })
            {
                foreach (var kind in Collect(inner, [.. path, field]))
                    yield return kind;
            }
        }
    }
}
