using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Clashes;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>
/// Finds words that the catalog does not have. A review that is read with the words of the catalog has none; one that a program made, or
/// that was kept since the catalog was another, may.
/// </summary>
internal sealed class UnknownWords(Vocabulary vocabulary)
{
    private static readonly Dictionary<ReviewType, IReadOnlyList<Field>> FieldsOf = FieldTable.All
        .Select(type => (Type: type, Fields: (IReadOnlyList<Field>)[.. type.Fields.Where(field => field.WordKind is not null)]))
        .Where(pair => pair.Fields.Count > 0)
        .ToDictionary(pair => pair.Type, pair => pair.Fields);

    /// <summary>Returns an observation for each, topics first; unknown requirements are observed with the waivers that name them.</summary>
    public IEnumerable<Observation> In(IEnumerable<ReviewPart> parts) =>
        Places(parts).Where(place => place.Kind != WordKind.Requirement).OrderBy(place => place.Kind).Select(Unknown);

    /// <summary>Returns an observation for all of last year's together, which nobody can correct any longer.</summary>
    public IEnumerable<Observation> InLastYears(Review previous)
    {
        List<Place> places = [.. Places(ReviewWalk.All(previous))];
        if (places.Count == 0)
            yield break;

        var words = string.Join(
            ", ", places.Select(place => $"`{ValueText.OneLine(place.Word)}`").Distinct(StringComparer.Ordinal).Take(Limits.NamedSubjects));
        yield return new Observation
        {
            Code = "LG5019",
            Message = new(
                $"Förra årets genomgång använder ord som katalogen inte har: {words}.",
                $"Last year's review uses words that the catalog does not have: {words}."),
            Pointers = [.. places.Take(Limits.NamedSubjects).Select(place => ReviewIndex.PreviousPointer + place.Pointer)],
        };
    }

    private IEnumerable<Place> Places(IEnumerable<ReviewPart> parts) =>
        from part in parts
        from field in FieldsOf.GetValueOrDefault(part.Type) ?? []
        let word = (string?)field.Property.GetValue(part.Part)
        where word is not null && !vocabulary.Contains(field.WordKind!.Value, word)
        select new Place($"{part.Pointer}/{field.Name}", field.WordKind!.Value, word);

    private Observation Unknown(Place place)
    {
        var (word, name, meant) = (ValueText.OneLine(place.Word), KindWords.Of(place.Kind).One, DidYouMean(place));
        return new Observation
        {
            Code = place.Kind == WordKind.Topic ? "LG5002" : "LG5003",
            Message = new($"Katalogen har inget {name.Sv} `{word}`.{meant.Sv}", $"The catalog has no {name.En} `{word}`.{meant.En}"),
            Pointers = [place.Pointer],
        };
    }

    private LocalizedText DidYouMean(Place place) =>
        Observations.DidYouMean(place.Word, vocabulary.Of(place.Kind).Select(word => word.Name));

    private sealed record Place(string Pointer, WordKind Kind, string Word);
}
