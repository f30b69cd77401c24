using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Tests;

/// <summary>
/// One more fact for a review: a value, a whole list with what is said of its completeness, or that alone, at a place where nothing is
/// stated.
/// </summary>
/// <param name="Place">The groups and items that lead to the fact; an item has its index.</param>
/// <param name="Facts">The field and its value; of a list also the marker after it.</param>
internal sealed record Statement(IReadOnlyList<(Field Field, int? Index)> Place, IReadOnlyList<(Field Field, object Value)> Facts)
{
    public string Pointer => string.Concat(Place.Select(step => $"/{step.Field.Name}{(step.Index is { } index ? $"/{index}" : "")}"))
        + $"/{Facts[0].Field.Name}";

    /// <summary>
    /// Returns what another review says that this one does not, and could without contradicting itself. The stage is no such fact.
    /// </summary>
    public static IEnumerable<Statement> Between(Review review, Review other) => Below(review, other, FieldTable.Review, []);

    /// <summary>Returns the review with the fact stated; groups on the way to it are made.</summary>
    public Review AddedTo(Review review) => (Review)AddedTo(review, FieldTable.Review, 0);

    /// <summary>Returns whether the fact can be stated in the review without contradicting it.</summary>
    public bool Fits(Review review) => Between(review, AddedTo(review)).Any(statement => statement.Pointer == Pointer);

    private static IEnumerable<Statement> Below(
        object? mine, object other, ReviewType type, IReadOnlyList<(Field Field, int? Index)> place) =>
        from field in type.Fields
        where !field.IsDerived && !field.IsKey && field.Property.PropertyType != typeof(Stage?)
        let before = mine is null ? null : field.Property.GetValue(mine)
        let after = field.Property.GetValue(other)
        where after is not null && CanSay(mine, type, field, after)
        from statement in field switch
        {
            { Kind: FieldKind.Object } => Below(before, after, field.Type!, [.. place, (field, null)]),
            { Kind: FieldKind.List, Type: not null } when before is not null => BelowItems(before, after, field, place),
            { IsCompleteMarker: true } when before is null => [new Statement(place, [(field, after)])],
            _ when before is null => [new Statement(place, WithMarker(other, type, field, after))],
            _ => [],
        }
        select statement;

    private static IEnumerable<Statement> BelowItems(
        object before, object after, Field field, IReadOnlyList<(Field Field, int? Index)> place) =>
        Records.ItemsIn(before)
            .Zip(Records.ItemsIn(after))
            .SelectMany((pair, index) => Below(pair.First, pair.Second, field.Type!, [.. place, (field, index)]));

    private static IReadOnlyList<(Field Field, object Value)> WithMarker(object owner, ReviewType type, Field field, object value) =>
        type.Find($"{field.Name}Complete") is { } marker && marker.Property.GetValue(owner) is { } isComplete
            ? [(field, value), (marker, isComplete)]
            : [(field, value)];

    // Nothing more is said of what does not exist; what has members exists; a report has its instant or its day; a collection is answered
    // for by its items or as a whole, or by some of its items and as a whole.
    private static bool CanSay(object? owner, ReviewType type, Field field, object value) => owner is null
        ? !field.IsCompleteMarker
        : owner is not (IStatable { Exists: false } or Submission { At: not null } or Submission { On: not null })
            && !((field.IsPlan || (field.IsExistence && value is false)) && Records.StatesAnything(owner, type))
            && !(CoverageOf(field, type) is { } coverage && Records.StatesAnything(coverage.Property.GetValue(owner), coverage.Type!))
            && !(ListFor(field, type) is { } list && list.Property.GetValue(owner) is not null && !IsOpen(list, type, owner))
            && (!field.IsCompleteMarker || CanSayOfList(field, type, owner, value));

    // An empty list says itself that there are none; and that all are named leaves nothing to be answered as a whole.
    private static bool CanSayOfList(Field marker, ReviewType type, object owner, object value) =>
        type.Fields.Single(field => $"{field.Name}Complete" == marker.Name && field.Kind == FieldKind.List) is var list
        && list.Property.GetValue(owner) is { } items
        && (value is true
            ? !(CoverageOf(list, type) is { } coverage && Records.StatesAnything(coverage.Property.GetValue(owner), coverage.Type!))
            : Records.ItemsIn(items).Count > 0);

    private static bool IsOpen(Field list, ReviewType type, object owner) =>
        type.Find($"{list.Name}Complete")!.Property.GetValue(owner) is bool isComplete
            ? !isComplete
            : Records.ItemsIn(list.Property.GetValue(owner)).Count > 0;

    private static Field? CoverageOf(Field list, ReviewType type) => list.Kind == FieldKind.List ? type.Find($"{list.Name}Coverage") : null;

    private static Field? ListFor(Field coverage, ReviewType type) =>
        type.Fields.FirstOrDefault(field => CoverageOf(field, type) == coverage);

    private object AddedTo(object? owner, ReviewType type, int depth)
    {
        var record = owner ?? Activator.CreateInstance(type.ClrType)!;
        if (depth == Place.Count)
            return Facts.Aggregate(record, (changed, fact) => Records.With(changed, fact.Field, fact.Value));

        var (field, index) = Place[depth];
        var value = field.Property.GetValue(record);
        return Records.With(record, field, index is { } at
            ? Records.ListOf(field, Records.ItemsIn(value).Select((item, i) => i == at ? AddedTo(item, field.Type!, depth + 1) : item))
            : AddedTo(value, field.Type!, depth + 1));
    }
}
