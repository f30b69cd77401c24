using System.Collections;
using System.Reflection;
using Lg.Model.Fields;

namespace Lg.Tests;

/// <summary>Makes and changes the records of a review through the field table.</summary>
internal static class Records
{
    public static object Of(ReviewType type, IEnumerable<(Field Field, object Value)> facts)
    {
        var record = Activator.CreateInstance(type.ClrType)!;
        foreach (var (field, value) in facts)
            field.Property.SetValue(record, value);
        return record;
    }

    /// <summary>Returns a copy in which one field holds another value; <c>null</c> states nothing.</summary>
    public static object With(object record, Field field, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance)!.Invoke(record, [])!;
        field.Property.SetValue(copy, value);
        return copy;
    }

    /// <summary>Returns a list of the type that the field holds.</summary>
    public static object ListOf(Field field, IEnumerable<object> items)
    {
        List<object> all = [.. items];
        var list = Array.CreateInstance(field.Property.PropertyType.GetGenericArguments()[0], all.Count);
        ((ICollection)all).CopyTo(list, 0);
        return list;
    }

    public static Type ChoiceTypeOf(Field field)
    {
        var type = field.Property.PropertyType;
        return field.Kind == FieldKind.List ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type)!;
    }

    public static IReadOnlyList<object> ItemsIn(object? list) => list is IEnumerable items ? [.. items.Cast<object>()] : [];

    /// <summary>Returns whether any field but the key is stated.</summary>
    public static bool StatesAnything(object? record, ReviewType type) =>
        record is not null && type.Fields.Any(field => !field.IsKey && !field.IsDerived && field.Property.GetValue(record) is not null);
}
