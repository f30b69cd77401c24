namespace Lg.Model.Fields;

/// <summary>A type of object in the review, with its fields in the order in which they are written.</summary>
public sealed class ReviewType
{
    private const string Complete = "Complete";

    private readonly Lazy<IReadOnlyList<Field>> fields;
    private readonly Lazy<IReadOnlyDictionary<string, Field>> byName;

    internal ReviewType(Type clrType, string word, LocalizedText description, Func<IReadOnlyList<Field>> fields)
    {
        ClrType = clrType;
        Word = word;
        Description = description;
        this.fields = new(fields);
        byName = new(() => Fields.ToDictionary(field => field.Name, StringComparer.Ordinal));
    }

    /// <summary>Gets the name of the type, such as <c>LocalInstruction</c>.</summary>
    public string Name => ClrType.Name;

    /// <summary>Gets the word for one such item in the rule language, such as <c>system</c>.</summary>
    public string Word { get; }

    /// <summary>Gets what the type is.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets the fields in the order in which they are written.</summary>
    public IReadOnlyList<Field> Fields => fields.Value;

    /// <summary>Gets whether objects of the type have a unique <c>key</c> in their list.</summary>
    public bool IsKeyed => typeof(IKeyed).IsAssignableFrom(ClrType);

    /// <summary>Gets whether objects of the type can be stated as none, with <c>exists: false</c>.</summary>
    public bool IsStatable => typeof(IStatable).IsAssignableFrom(ClrType);

    /// <summary>Gets whether objects of the type can be stated as planned, with <c>plannedFor</c>.</summary>
    public bool IsPlannable => typeof(IPlannable).IsAssignableFrom(ClrType);

    /// <summary>Gets the record that holds such objects.</summary>
    internal Type ClrType { get; }

    /// <summary>Returns the field with a name, or <c>null</c> when there is none.</summary>
    /// <param name="name">The name in camelCase.</param>
    public Field? Find(string name) => byName.Value.GetValueOrDefault(name);

    /// <summary>Returns the list that a field says is complete or not; <c>null</c> when it says no such thing.</summary>
    /// <param name="marker">A field of this type, such as <c>goalsComplete</c>.</param>
    public Field? ListOf(Field marker)
    {
        ArgumentNullException.ThrowIfNull(marker);
        return marker.IsCompleteMarker && marker.Name.EndsWith(Complete, StringComparison.Ordinal)
            ? Find(marker.Name[..^Complete.Length])
            : null;
    }

    /// <summary>Returns the field that says whether a list of the type names all of its items.</summary>
    internal Field MarkerOf(Field list) => byName.Value[list.Name + Complete];

    /// <inheritdoc />
    public override string ToString() => Name;
}
