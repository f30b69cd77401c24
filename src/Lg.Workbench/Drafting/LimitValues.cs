using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Drafting;

/// <summary>The values on either side of a limit.</summary>
internal static class LimitValues
{
    /// <summary>
    /// Returns the last value that meets the limit and the first that does not; <c>null</c> when every value is on one side.
    /// </summary>
    public static (JsonNode Inside, JsonNode Outside)? Of(Sheet sheet) => (sheet.Pattern, Limit(sheet)) switch
    {
        (Pattern.Within, decimal months) =>
            FirstWithin(sheet.CaseDate!.Value, (int)months) is var day ? (Node(day), Node(day.AddDays(-1))) : null,
        (Pattern.By, DateOnly day) => (Node(day), Node(day.AddDays(1))),
        (Pattern.AtLeast or Pattern.AtMost, decimal number) => Outside(sheet, number) is { } outside ? (Node(number), Node(outside)) : null,
        _ => null,
    };

    /// <summary>Returns a value that meets the limit without lying at it; <c>null</c> when the field permits none.</summary>
    public static JsonNode? WellInside(Sheet sheet) => (sheet.Pattern, Limit(sheet)) switch
    {
        (Pattern.Within, _) => Node(sheet.CaseDate!.Value),
        (Pattern.By, DateOnly day) => Node(day.AddDays(-1)),
        (Pattern.AtLeast, decimal number) => Permitted(sheet, number + 1) is { } more ? Node(more) : null,
        (Pattern.AtMost, decimal number) => Permitted(sheet, number - 1) is { } less ? Node(less) : null,
        _ => null,
    };

    /// <summary>Returns the number next to a limit that does not meet it; <c>null</c> when the field permits none.</summary>
    public static decimal? Outside(Sheet sheet, decimal limit) => Permitted(sheet, sheet.Pattern == Pattern.AtMost ? limit + 1 : limit - 1);

    /// <summary>Returns the limit on the day of the examples: a <see cref="decimal"/> or a <see cref="DateOnly"/>.</summary>
    public static object? Limit(Sheet sheet) => sheet.KnownParameter is { } parameter ? ValueOf(parameter, sheet)
        : sheet.Pattern == Pattern.By ? Sheet.Day(sheet["limit"]) : Sheet.Number(sheet["limit"]);

    /// <summary>Returns the plan year of the examples.</summary>
    public static int PlanYear(Sheet sheet) => Sheet.Year(sheet["from"]) ?? Sheet.Year(sheet["until"]) ?? sheet.CaseDate!.Value.Year;

    private static decimal? Permitted(Sheet sheet, decimal number) =>
        sheet.Fact is { Fact: var field } && ((double)number < field.Minimum || (double)number > field.Maximum) ? null : number;

    private static object? ValueOf(Parameter parameter, Sheet sheet)
    {
        var day = parameter.Axis == ParameterAxis.PlanYear ? new DateOnly(PlanYear(sheet), 1, 1) : sheet.CaseDate!.Value;
        var value = (parameter.Values.LastOrDefault(value => value.From <= day) ?? parameter.Values[0]).Value;
        return value is DateOnly ? value : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
    }

    // The end of a month makes the way back longer or shorter than the way forth.
    private static DateOnly FirstWithin(DateOnly asOf, int months)
    {
        var day = asOf.AddMonths(-months);
        while (day.AddMonths(months) < asOf)
            day = day.AddDays(1);
        while (day.AddDays(-1).AddMonths(months) >= asOf)
            day = day.AddDays(-1);
        return day;
    }

    private static JsonValue Node(DateOnly day) => JsonValue.Create(day.ToIso());

    private static JsonValue Node(decimal number) =>
        number == decimal.Truncate(number) ? JsonValue.Create((long)number) : JsonValue.Create(number);
}
