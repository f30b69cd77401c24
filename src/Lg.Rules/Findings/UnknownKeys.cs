using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Findings.Clashes;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>
/// Finds references to items of the review that are not there. What a recommendation is answered by is observed apart (LG5005).
/// </summary>
internal static class UnknownKeys
{
    private static readonly ILookup<string, (ReviewType Type, Field Field)> References = FieldTable.All
        .SelectMany(type => type.Fields.Where(field => field.RefersTo.Count == 1), (type, field) => (type, field))
        .ToLookup(reference => reference.field.RefersTo[0]);

    private static readonly IReadOnlyList<(string List, LocalizedText None)> Lists =
    [
        ("/review/chapters", new("Inget kapitel", "No chapter")),
        ("/resources/trainings", new("Ingen utbildning", "No training")),
        ("/assets/suppliers", new("Ingen leverantör", "No supplier")),
        ("/performance/audits", new("Ingen granskning", "No audit")),
    ];

    /// <summary>Returns an observation for each, list by list.</summary>
    /// <param name="review">The review.</param>
    /// <param name="parts">Its objects.</param>
    public static IEnumerable<Observation> In(Review review, IReadOnlyList<ReviewPart> parts) =>
        Lists.SelectMany(list => To(list.None, References[list.List], ListedItems.KeysOf(review, list.List), parts));

    // Without any item listed there is nothing that a key could have been meant for.
    private static IEnumerable<Observation> To(
        LocalizedText none,
        IEnumerable<(ReviewType Type, Field Field)> references,
        HashSet<string> keys,
        IReadOnlyList<ReviewPart> parts) =>
        keys.Count == 0 ? [] :
        from reference in references
        from part in parts
        where part.Type == reference.Type
        from key in Named(reference.Field.Property.GetValue(part.Part))
        where !keys.Contains(key)
        let meant = Observations.DidYouMean(key, keys)
        select new Observation
        {
            Code = "LG5016",
            Message = new(
                $"{none.Sv} har nyckeln `{ValueText.OneLine(key)}`.{meant.Sv}",
                $"{none.En} has the key `{ValueText.OneLine(key)}`.{meant.En}"),
            Pointers = [$"{part.Pointer}/{reference.Field.Name}"],
        };

    private static IEnumerable<string> Named(object? value) => value switch
    {
        string key => [key],
        IEnumerable<string> keys => keys,
        _ => [],
    };
}
