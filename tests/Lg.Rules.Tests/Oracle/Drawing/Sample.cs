using System.Collections;
using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>
/// What some reviews say: the routes that lead to something, and the values at their ends, so that what is drawn often meets them.
/// </summary>
internal sealed class Sample
{
    private readonly Dictionary<ReviewType, HashSet<string>> stated = [];
    private readonly Dictionary<FieldKind, HashSet<object>> values = [];

    public Sample(params IEnumerable<Review> reviews)
    {
        foreach (var review in reviews)
            Visit(FieldTable.Review, review);
    }

    public bool IsStated(Route route) => stated.TryGetValue(route.Start, out var fields) && fields.Contains(route.Path);

    public IReadOnlyList<object> Values(FieldKind kind) => values.TryGetValue(kind, out var some) ? [.. some] : [];

    private void Visit(ReviewType type, object record)
    {
        foreach (var route in Route.From(type))
        {
            if (Reach(record, route) is not { } value)
                continue;
            if (!stated.TryGetValue(type, out var fields))
                stated[type] = fields = new(StringComparer.Ordinal);
            fields.Add(route.Path);
            Visit(route.Fields[^1], value);
        }
    }

    private void Visit(Field field, object value)
    {
        if (field.Kind == FieldKind.Object)
            return;
        if (value is not IEnumerable items || value is string)
        {
            Keep(field.Kind, value);
            return;
        }

        foreach (var item in items)
        {
            if (field.Type is { } type)
                Visit(type, item);
            else
                Keep(field.ItemKind!.Value, item);
        }
    }

    private void Keep(FieldKind kind, object value)
    {
        if (!values.TryGetValue(kind, out var some))
            values[kind] = some = [];
        if (some.Count < 40)
            some.Add(value is IFormattable and not Enum ? value : Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }

    private static object? Reach(object record, Route route)
    {
        object? value = record;
        foreach (var field in route.Fields)
            value = value is null ? null : field.Property.GetValue(value);
        return value;
    }
}
