using System.Globalization;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Catalogs;

/// <summary>Reads one value of a parameter, and compares it with the one before.</summary>
internal static class ParameterValueReader
{
    public static ParameterValue? Read(MappingReader fields, ParameterAxis axis, ParameterValue? before, DiagnosticBag bag)
    {
        fields.Need("from");
        var period = axis switch
        {
            ParameterAxis.AsOf => PeriodReader.Dates(fields, bag),
            ParameterAxis.PlanYear => PeriodReader.YearsAsDates(fields, bag),
        };
        var value = fields.Need("value") is { } node ? Value(node, bag) : null;
        fields.Finish();
        if (period.From is not { } from || value is null) return null;

        if (before is not null && from <= (before.Until ?? before.From)) bag.PeriodsOutOfOrder(fields.PlaceOf("from"));
        if (before is not null && before.Value.GetType() != value.GetType()) bag.MixedTypes(fields.PlaceOf("value"));
        return new(from, period.Until, value);
    }

    private static object? Value(YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlNode.Scalar scalar || CoreSchema.KindOf(scalar) == ScalarKind.Null)
        {
            bag.WrongType(node, Expected.Value);
            return null;
        }

        return CoreSchema.KindOf(scalar) switch
        {
            ScalarKind.True => true,
            ScalarKind.False => false,
            ScalarKind.Integer when long.TryParse(
                CoreSchema.JsonNumber(scalar.Text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                whole,
            ScalarKind.Integer or ScalarKind.Number => Number(scalar, bag),
            _ when scalar.Style == ScalarStyle.Plain && NodeValues.IsDate(scalar.Text, out var date) => date,
            _ => NodeValues.Text(scalar, bag),
        };
    }

    private static double? Number(YamlNode.Scalar scalar, DiagnosticBag bag)
    {
        var number = double.Parse(CoreSchema.JsonNumber(scalar.Text), CultureInfo.InvariantCulture);
        if (double.IsFinite(number)) return number;

        bag.WrongType(scalar, Expected.Value);
        return null;
    }
}
