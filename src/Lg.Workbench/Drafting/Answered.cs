using System.Text.Json.Nodes;
using Lg.Model.Fields;

namespace Lg.Workbench.Drafting;

/// <summary>An answer to the fact of a requirement, and what it shows.</summary>
/// <param name="Name">What it shows, in a few words of Swedish.</param>
/// <param name="Value">The value.</param>
internal sealed record Answered(string Name, JsonNode Value)
{
    /// <summary>Returns the answers that meet the pattern; the first is the plainest.</summary>
    public static IReadOnlyList<Answered> Meeting(Sheet sheet) => sheet.Pattern switch
    {
        Pattern.Within =>
        [
            new($"{LimitValues.Limit(sheet)} månader före genomgången, på dagen", LimitValues.Of(sheet)!.Value.Inside),
            .. Well(sheet, "samma dag som genomgången"),
        ],
        Pattern.By => [new("på den sista dagen", LimitValues.Of(sheet)!.Value.Inside), .. Well(sheet, "dagen före den sista")],
        Pattern.AtLeast or Pattern.AtMost =>
            [new("precis på gränsen", LimitValues.Of(sheet)!.Value.Inside), .. Well(sheet, "med marginal")],
        Pattern.OneOf =>
        [
            .. sheet.Fact!.Fact.Choices.Where(choice => sheet.Words.Contains(choice.Name))
                .Select(choice => new Answered($"svaret är {choice.Label.Sv.ToLowerInvariant()}", choice.Name)),
        ],
        Pattern.Reported => [new("genomgången redovisar det", Any(sheet.Fact!.Fact))],
        _ => [new(sheet.Fact!.Fact.Kind == FieldKind.Boolean ? "svaret är ja" : "det finns", Any(sheet.Fact!.Fact))],
    };

    /// <summary>Returns the answers that do not meet the pattern; empty when only silence does not.</summary>
    public static IReadOnlyList<Answered> Failing(Sheet sheet) => sheet.Pattern switch
    {
        Pattern.Within => [new("en dag för länge sedan", LimitValues.Of(sheet)!.Value.Outside)],
        Pattern.By => [new("en dag för sent", LimitValues.Of(sheet)!.Value.Outside)],
        Pattern.AtLeast => [new("precis under gränsen", LimitValues.Of(sheet)!.Value.Outside)],
        Pattern.AtMost => [new("precis över gränsen", LimitValues.Of(sheet)!.Value.Outside)],
        Pattern.OneOf =>
        [
            .. sheet.Fact!.Fact.Choices.Where(choice => !sheet.Words.Contains(choice.Name))
                .Take(1)
                .Select(choice => new Answered($"svaret är {choice.Label.Sv.ToLowerInvariant()}", choice.Name)),
        ],
        Pattern.Reported => [],
        _ => [new(sheet.Fact!.Fact.Kind == FieldKind.Boolean ? "svaret är nej" : "det finns inte", None(sheet.Fact!.Fact))],
    };

    // At the limit alone it could not be told whether the limit is the only value that is accepted.
    private static IEnumerable<Answered> Well(Sheet sheet, string name) =>
        LimitValues.WellInside(sheet) is { } value ? [new(name, value)] : [];

    /// <summary>Returns a value that the fact can have.</summary>
    private static JsonNode Any(Field field) => field.Kind switch
    {
        FieldKind.Boolean => true,
        FieldKind.Integer or FieldKind.Number => (long)(field.Minimum ?? 1),
        FieldKind.Choice => field.Choices[0].Name,
        FieldKind.Date => "2025-01-15",
        FieldKind.Instant => "2025-01-15T09:00:00+01:00",
        FieldKind.Object => new JsonObject { ["exists"] = true },
        FieldKind.List => new JsonArray(Item(field)),
        _ => "ett svar",
    };

    private static JsonNode None(Field field) => field.Kind switch
    {
        FieldKind.Object => new JsonObject { ["exists"] = false },
        FieldKind.List => new JsonArray(),
        _ => false,
    };

    private static JsonNode Item(Field field) => field.ItemKind switch
    {
        FieldKind.Object when field.Type!.IsKeyed => new JsonObject { ["key"] = "ett" },
        FieldKind.Object => new JsonObject(),
        FieldKind.Choice => field.Choices[0].Name,
        FieldKind.Integer or FieldKind.Number => 1,
        FieldKind.Boolean => true,
        _ => "ett",
    };
}
