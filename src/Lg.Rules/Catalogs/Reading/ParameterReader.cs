using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Reads parameters: named thresholds with a value per period.</summary>
internal static class ParameterReader
{
    public static void Read(MappingReader fields, CatalogDraft draft)
    {
        // Without an axis it is not known whether its periods are years or dates, and they are not read.
        var axis = fields.Need("axis") is { } node ? NodeValues.Word(node, CatalogWords.Axes, draft.Bag) : null;
        Parameter parameter = new()
        {
            Name = fields.Id("name", IdPattern.Parameter),
            Title = fields.Localized("title"),
            Unit = fields.OptionalText("unit"),
            Axis = axis ?? default,
            Source = fields.Group("source") is { } source ? SourcePinReader.Read(source, draft) : new("", null, default, fields.Place),
            Values = ReadValues(fields, axis, draft.Bag),
            Place = fields.PlaceOf("name"),
        };
        fields.Finish();
        draft.Parameters.Add(parameter.Name, parameter.Place, parameter);
    }

    // Of a parameter whose values are not all readable nothing is known, so that what is wrong with it is told here and not at every use.
    private static List<ParameterValue> ReadValues(MappingReader fields, ParameterAxis? axis, DiagnosticBag bag)
    {
        DiagnosticBag found = new();
        List<ParameterValue> values = [];
        foreach (var item in fields.Items("values"))
        {
            if (axis is not { } known || MappingReader.Over(item, found) is not { } itemFields) continue;
            if (ParameterValueReader.Read(itemFields, known, values.LastOrDefault(), found) is { } value) values.Add(value);
        }

        bag.AddAll(found);
        return found.HasErrors ? [] : values;
    }
}
