using System.Reflection;
using Lg.Model.Fields;

namespace Lg.Rules.Findings;

/// <summary>Makes copies of the records of a review, of which one thing is otherwise.</summary>
internal static class RecordCopy
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    public static object Of(object record) => Clone.Invoke(record, null)!;

    public static object With(object record, Field field, object? value)
    {
        var copy = Of(record);
        field.Property.SetValue(copy, value);
        return copy;
    }
}
