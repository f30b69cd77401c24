using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>
/// Finds what can be answered to the questions of a review: what the field takes, and of references the keys that the review has.
/// </summary>
internal sealed class AllowedAnswers(Review review)
{
    /// <summary>
    /// Returns what can be answered at a place; <c>null</c> when it is no field of the review, as when last year's review is asked for.
    /// </summary>
    public AllowedAnswer? At(string pointer)
    {
        if (FieldPointer.Find(pointer) is not { } field)
            return null;

        var owner = pointer[..pointer.LastIndexOf('/')];
        List<ChoiceValue> keys =
            [.. field.RefersTo.SelectMany(list => ListedItems.Of(review, list)).Select(Choice).DistinctBy(key => key.Name)];
        var answer = Of(field) with { PlannedIn = [.. field.PlannedIn.Select(plan => $"{owner}/{plan}")] };
        return field.RefersTo.Count == 0 ? answer : answer with
        {
            Choices = [.. keys.Take(Limits.NamedKeys)],
            Omitted = keys.Count > Limits.NamedKeys ? keys.Count - Limits.NamedKeys : null,
        };
    }

    /// <summary>Returns what a field takes, in any review.</summary>
    public static AllowedAnswer Of(Field field) => new()
    {
        Kind = field.Kind,
        ItemKind = field.ItemKind,
        Choices = field.Choices,
        RefersTo = field.RefersTo,
        Minimum = field.Minimum,
        Maximum = field.Maximum,
    };

    private static ChoiceValue Choice((IKeyed Item, string? Title) listed)
    {
        var label = ValueText.OneLine(listed.Title ?? listed.Item.Key);
        return new(listed.Item.Key, new(label, label));
    }
}
