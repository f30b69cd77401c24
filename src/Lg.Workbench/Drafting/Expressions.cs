using Lg.Model.Fields;

namespace Lg.Workbench.Drafting;

/// <summary>The expressions of a new requirement.</summary>
internal static class Expressions
{
    /// <summary>Returns when the requirement applies; <c>null</c> when it applies to everybody.</summary>
    public static string? Applies(Sheet sheet) => sheet["applies"] is { } text && !AppliesWitness.IsAlways(text) ? text : null;

    /// <summary>Returns the objects that the criterion itself must see exist, because nothing else shows it.</summary>
    public static IReadOnlyList<string> OpenGuards(Sheet sheet)
    {
        var applies = Applies(sheet);
        return sheet.Pattern == Pattern.Reported || sheet.Fact is not { } fact ? []
            : [.. fact.Guards.Where(guard => applies is null || !AppliesWitness.Shows(sheet, applies, guard))];
    }

    public static string Criterion(Sheet sheet)
    {
        var test = Test(sheet);
        return string.Join(" && ", [.. OpenGuards(sheet).Select(guard => $"{guard}.exists"), test]);
    }

    private static string Test(Sheet sheet)
    {
        var (fact, limit) = (sheet.Fact!.Expression, $"param.{sheet["parameter"]}");
        return sheet.Pattern switch
        {
            Pattern.Within => $"{fact} + months({limit}) >= asOf",
            Pattern.By or Pattern.AtMost => $"{fact} <= {limit}",
            Pattern.AtLeast => $"{fact} >= {limit}",
            Pattern.OneOf when sheet.Words is [var word] => $"{fact} == \"{word}\"",
            Pattern.OneOf => $"{fact} in [{string.Join(", ", sheet.Words.Select(word => $"\"{word}\""))}]",
            Pattern.Reported => $"stated({fact})",
            _ => Affirmed(fact, sheet.Fact!.Fact),
        };
    }

    private static string Affirmed(string fact, Field field) => field.Kind switch
    {
        FieldKind.Object => $"{fact}.exists",
        FieldKind.List => $"size({fact}) > 0",
        _ => fact,
    };
}
