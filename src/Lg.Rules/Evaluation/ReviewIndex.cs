using System.Collections;
using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Evaluation;

/// <summary>The place of every object of a review, as a JSON Pointer.</summary>
internal sealed class ReviewIndex
{
    private readonly Dictionary<object, string> pointers = new(ReferenceEqualityComparer.Instance);

    public ReviewIndex(Review review, Review? previous)
    {
        Add(review, FieldTable.Review, "");
        if (previous is not null)
            Add(previous, FieldTable.Review, PreviousPointer);
    }

    /// <summary>Gets the pointer under which the facts of last year's review are reported.</summary>
    public static string PreviousPointer => "/previous";

    public string PointerOf(object part) => pointers[part];

    private void Add(object part, ReviewType type, string pointer)
    {
        // An object that stands in two places keeps the first.
        if (!pointers.TryAdd(part, pointer))
            return;

        foreach (var field in type.Fields)
        {
            if (field.Type is null || field.Property.GetValue(part) is not { } value)
                continue;
            if (field.Kind == FieldKind.Object)
                Add(value, field.Type, $"{pointer}/{field.Name}");
            else
                AddItems((IEnumerable)value, field, $"{pointer}/{field.Name}");
        }
    }

    private void AddItems(IEnumerable items, Field field, string pointer)
    {
        var index = 0;
        foreach (var item in items)
            Add(item, field.Type!, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"));
    }
}
