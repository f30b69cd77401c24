using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Makes a review with one fact changed; the review itself stays as it is.</summary>
internal static class ReviewEditor
{
    public static Review With(Review review, Edit edit) =>
        (Review)With(review, typeof(Review), edit.Pointer[1..].Split('/'), edit.Value);

    /// <summary>Returns what stands at a pointer of a review.</summary>
    public static object? Find(Review review, string pointer)
    {
        object? part = review;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            part = part switch
            {
                null => null,
                IList items => items[int.Parse(step, CultureInfo.InvariantCulture)],
                _ => FieldTable.TypeOf(part.GetType()).Find(step)!.Property.GetValue(part),
            };
        }

        return part;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = KeptWhole.Here)]
    private static object With(object? part, Type type, ReadOnlySpan<string> steps, object value)
    {
        var copy = part is null ? Activator.CreateInstance(type)! : RecordCopy.Of(part);
        var property = FieldTable.TypeOf(type).Find(steps[0])!.Property;
        property.SetValue(copy, ValueFor(property, part is null ? null : property.GetValue(part), steps[1..], value));
        return copy;
    }

    private static object ValueFor(PropertyInfo property, object? current, ReadOnlySpan<string> rest, object value)
    {
        if (rest.Length == 0)
            return value;
        return current is IList items
            ? WithItem(items, property.PropertyType.GetGenericArguments()[0], rest, value)
            : With(current, property.PropertyType, rest, value);
    }

    private static Array WithItem(IList items, Type type, ReadOnlySpan<string> steps, object value)
    {
        var copy = Array.CreateInstance(type, items.Count);
        items.CopyTo(copy, 0);
        var index = int.Parse(steps[0], CultureInfo.InvariantCulture);
        copy.SetValue(With(items[index], type, steps[1..], value), index);
        return copy;
    }
}
