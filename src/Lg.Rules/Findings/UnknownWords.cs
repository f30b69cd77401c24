using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Clashes;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>
/// Finds words that the catalog does not have. A review that is read with the words of the catalog has none; one that a program made, or that
/// was kept since the catalog was another, may.
/// </summary>
internal sealed class UnknownWords(Vocabulary vocabulary)
{
    private static readonly Dictionary<ReviewType, IReadOnlyList<Field>> FieldsOf = FieldTable.All
        .Select(type => (Type: type, Fields: (IReadOnlyList<Field>)[.. type.Fields.Where(field => field.WordKind is not null)]))
        .Where(pair => pair.Fields.Count > 0)
        .ToDictionary(pair => pair.Type, pair => pair.Fields);

    /// <summary>Returns an observation for each, topics first; unknown requirements are observed with the waivers that name them.</summary>
    public IEnumerable<Observation> In(Review review) => Places(review).Where(place => place.Kind != WordKind.Requirement).OrderBy(place => place.Kind).Select(place => place.Kind == WordKind.Topic ? Topic(place) : Area(place));

    /// <summary>Returns an observation for all of last year's together, which nobody can correct any longer.</summary>
    public IEnumerable<Observation> InLastYears(Review previous)
    {
        List<Place> places = [.. Places(previous)];
        if (places.Count == 0)
            yield break;

        var words = string.Join(", ", places.Select(place => $"`{ValueText.OneLine(place.Word)}`").Distinct(StringComparer.Ordinal).Take(Limits.NamedSubjects));
        yield return new Observation
        {
            Code = "LG5019",
            Message = new(
                $"Förra årets genomgång använder ord som katalogen inte har: {words}.",
                $"Last year's review uses words that the catalog does not have: {words}."),
            Pointers = [.. places.Take(Limits.NamedSubjects).Select(place => ReviewIndex.PreviousPointer + place.Pointer)],
        };
    }

    private IEnumerable<Place> Places(Review review) =>
        from part in ReviewWalk.All(review)
        from field in FieldsOf.GetValueOrDefault(part.Type) ?? []
        let word = (string?)field.Property.GetValue(part.Part)
        where word is not null && !vocabulary.Contains(field.WordKind!.Value, word)
        select new Place($"{part.Pointer}/{field.Name}", field.WordKind!.Value, word);

    private Observation Topic(Place place)
    {
        var meant = DidYouMean(place);
        return new Observation
        {
            Code = "LG5002",
            Message = new(
                $"Katalogen har inget målämne `{ValueText.OneLine(place.Word)}`.{meant.Sv}",
                $"The catalog has no goal topic `{ValueText.OneLine(place.Word)}`.{meant.En}"),
            Pointers = [place.Pointer],
        };
    }

    private Observation Area(Place place)
    {
        var meant = DidYouMean(place);
        return new Observation
        {
            Code = "LG5003",
            Message = new(
                $"Katalogen har inget område `{ValueText.OneLine(place.Word)}`.{meant.Sv}",
                $"The catalog has no area `{ValueText.OneLine(place.Word)}`.{meant.En}"),
            Pointers = [place.Pointer],
        };
    }

    private LocalizedText DidYouMean(Place place) => Observations.DidYouMean(place.Word, vocabulary.Of(place.Kind).Select(word => word.Name));

    private sealed record Place(string Pointer, WordKind Kind, string Word);
}
