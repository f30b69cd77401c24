using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>
/// Finds every way to say one thing less of a review, as documents do: by a step each, so that steps can follow each other.
/// </summary>
internal static class Weakenings
{
    private const string Complete = "Complete";

    private static readonly LocalizedText NotSaid = new("inte sagt", "not said");

    // They say how the review is to be read, not what holds in the unit.
    private static readonly HashSet<string> OfReading = new(StringComparer.Ordinal) { "schemaVersion", "stage", "setAside", "waivers" };

    /// <summary>Returns them in the order of the review.</summary>
    /// <param name="review">A review in the current form, as JSON.</param>
    public static IEnumerable<Weakening> Of(JsonObject review) => OfObject(review, FieldTable.Review, new(review, []));

    // INVARIANT: a review is as deep as its model, so the recursion is shallow.
    private static IEnumerable<Weakening> OfObject(JsonObject owner, ReviewType type, Place place) =>
        from member in owner
        let field = type.Find(member.Key)
        where field is { IsKey: false } && !(type == FieldTable.Review && OfReading.Contains(member.Key))
        from weakening in OfMember(field, member.Value, place.Below(member.Key))
        select weakening;

    private static IEnumerable<Weakening> OfMember(Field field, JsonNode? value, Place place) => (field.Kind, value) switch
    {
        (FieldKind.Object, JsonObject inner) =>
            OfObject(inner, field.Type!, place).Concat(OfReport(inner, field, place)).Append(place.Dropped()),
        (FieldKind.List, JsonArray items) => OfList(items, field, place),
        (FieldKind.Date, JsonValue date) => Later(date.GetValue<string>())
            .Select(vague => place.With(vague, WeakeningKind.Time, new($"bara {vague}", $"only {vague}")))
            .Append(place.Dropped()),
        (FieldKind.Coverage, not null) =>
            Less(value).Select(less => place.With(less.Value, WeakeningKind.Share, less.Words)).Append(place.Dropped()),
        (FieldKind.Boolean, not null) when field.IsCompleteMarker => OfMarker(value.GetValue<bool>(), place),
        _ => [place.Dropped()],
    };

    private static IEnumerable<string> Later(string date) =>
        Enumerable.Range(1, Math.Max(0, date.Split('-').Length - 1)).Select(left => string.Join('-', date.Split('-').Take(left)));

    private static IEnumerable<(JsonNode Value, LocalizedText Words)> Less(JsonNode coverage)
    {
        var counted = coverage as JsonObject;
        var done = (int?)counted?["done"];
        var atLeast = (int?)counted?["atLeast"];
        var word = counted is null ? coverage.GetValue<string>() : null;
        if (done > 1 || atLeast > 2)
            yield return (new JsonObject { ["atLeast"] = (done ?? atLeast - 1) }, new("minst så många", "at least so many"));
        if (done > 0 && done < (int?)counted!["of"])
            yield return ("some", new("en del", "some"));
        if (word is "all" or "some" || done > 0 || atLeast > 0)
            yield return ("atLeastSome", new("minst en del", "at least some"));
    }

    private static IEnumerable<Weakening> OfMarker(bool isComplete, Place place) => !isComplete ? [] :
    [
        place.With(false, WeakeningKind.List, new("bara några är nämnda", "only some are named")),
        place.Without(WeakeningKind.List, new("inte sagt om alla är nämnda", "not said whether all are named")),
    ];

    private static IEnumerable<Weakening> OfList(JsonArray items, Field field, Place place)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is JsonObject item && field.Type is { } type)
            {
                foreach (var weakening in OfObject(item, type, place.Below(i)))
                    yield return weakening;
            }

            if (items.Count > 1)
                yield return place.WithoutItem(i);
        }

        yield return place.WithoutList();
    }

    // When it was sent becomes the day, and the day becomes that it was.
    private static IEnumerable<Weakening> OfReport(JsonObject report, Field field, Place place)
    {
        if (field.Type!.ClrType != typeof(Submission) || report["at"] is not JsonValue at)
            yield break;

        var day = SwedishTime.DayOf(DateTimeOffset.Parse(at.GetValue<string>(), CultureInfo.InvariantCulture))
            .ToString("O", CultureInfo.InvariantCulture);
        yield return place.With(new JsonObject { ["on"] = day }, WeakeningKind.Time, new("bara dagen", "only the day"));
        yield return place.With(
            new JsonObject { ["exists"] = true }, WeakeningKind.Time, new("bara att det är gjort", "only that it was done"));
    }

    /// <summary>Where something stands in a review.</summary>
    private sealed record Place(JsonObject Root, IReadOnlyList<object> Steps)
    {
        public Place Below(object step) => this with { Steps = [.. Steps, step] };

        public Weakening Dropped() => Without(WeakeningKind.Dropped, NotSaid);

        public Weakening Without(WeakeningKind kind, LocalizedText words) =>
            Changed(kind, words, static (owner, name) => owner.Remove(name));

        public Weakening With(JsonNode value, WeakeningKind kind, LocalizedText words) =>
            Changed(kind, words, (owner, name) => owner[name] = value.DeepClone());

        public Weakening WithoutList() => Changed(WeakeningKind.Dropped, NotSaid, static (owner, name) =>
        {
            owner.Remove(name);
            owner.Remove(name + Complete);
        });

        public Weakening WithoutItem(int index) => Changed(WeakeningKind.Dropped, new("inte nämnd", "not named"), (owner, name) =>
        {
            ((JsonArray)owner[name]!).RemoveAt(index);
            owner[name + Complete] = false;
        }) with
        { Pointer = Below(index).Pointer };

        private string Pointer => string.Concat(Steps.Select(step => $"/{step}"));

        private Weakening Changed(
            WeakeningKind kind, LocalizedText words, Action<JsonObject, string> change) => new(Pointer, kind, words, () =>
        {
            var copy = (JsonObject)Root.DeepClone();
            change(
                (JsonObject)Steps.SkipLast(1)
                    .Aggregate((JsonNode)copy, static (at, step) => step is int index ? at[index]! : at[(string)step]!),
                (string)Steps[^1]);
            return copy;
        });
    }
}
