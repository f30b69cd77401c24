using System.Globalization;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Findings;
using Lg.Rules.Wording;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Witnesses;

/// <summary>Tells what an imagined review says, fact by fact, in the words of the model.</summary>
internal static class FactTeller
{
    public static IEnumerable<LocalizedText> Tell(Place place)
    {
        if (Own(place) is { } own)
            yield return own;

        var inner = place.Answer switch
        {
            Answer.Items { Count: var count } => Enumerable.Range(0, count).Select(place.Item),
            Answer.Nothing or Answer.Silent or Answer.Value => [],
            _ => place.Members,
        };
        foreach (var fact in inner.SelectMany(Tell))
            yield return fact;
    }

    private static LocalizedText? Own(Place place) => place switch
    {
        { Field: null } or { Index: not null } => null,
        { Answer: Answer.Nothing } => Named(place, FactWords.ExistsNot),
        { Answer: Answer.Existing } when ReviewMaker.JsonOf(place).ContainsKey("exists") => Named(place, FactWords.Exists),
        { Answer: Answer.Items items } => Named(place, Counted(items)),
        { Answer: Answer.Value { Known: Coverage coverage } } => Named(place, Told(coverage)),
        { Answer: Answer.Value { Known: var value }, Field: var field } => Named(place, ValueText.Write(value, RuleType.Of(field))),
        _ => null,
    };

    private static LocalizedText Named(Place place, LocalizedText value)
    {
        List<LocalizedText> names = [place.Field!.Label];
        for (var at = place.Parent; at?.Field is { } field; at = at.Parent)
        {
            if (at.Index is { } index)
                names.Add(new(Numbered(field.Label.Sv, index), Numbered(field.Label.En, index)));
            else if (field.Kind != FieldKind.List && (field.Type!.IsStatable || names.Count == 1))
                names.Add(field.Label);
        }

        names.Reverse();
        return new(
            $"{string.Join(" – ", names.Select(name => name.Sv))}: {value.Sv}",
            $"{string.Join(" – ", names.Select(name => name.En))}: {value.En}");
    }

    private static string Numbered(string label, int index) => string.Create(CultureInfo.InvariantCulture, $"{label} nr {index + 1}");

    private static LocalizedText Counted(Answer.Items items) => items switch
    {
        { Count: 0, IsPartial: false } => new("inga", "none"),
        { IsPartial: false } => Count(items.Count),
        _ => new($"{Count(items.Count).Sv} av flera", $"{Count(items.Count).En} of several"),
    };

    private static LocalizedText Count(int count) => new(
        Phrases.Count(count, Language.Swedish, ("post", "poster"), ("item", "items")),
        Phrases.Count(count, Language.English, ("post", "poster"), ("item", "items")));

    private static LocalizedText Told(Coverage coverage) =>
        coverage.Kind == CoverageKind.Some ? new("några", "some") : Messages.CoverageText(coverage);
}
