using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Rules.Compilation.Runtime;
using Lg.Workbench.Proofs.Imagined;

namespace Lg.Workbench.Proofs.Witnesses;

/// <summary>Makes a real review of an imagined one.</summary>
internal static class ReviewMaker
{
    /// <summary>Returns the review, read as strictly as any other.</summary>
    public static Checked<Review> Make(Place root) => ReviewReader.Read(JsonSerializer.SerializeToUtf8Bytes(JsonOf(root)));

    /// <summary>Returns what is said at a place, as it stands in a review.</summary>
    public static JsonObject JsonOf(Place place)
    {
        JsonObject json = [];
        if (place.Index is { } index && place.Field!.Type!.IsKeyed)
            json.Add("key", Place.UsualKey(index));
        if (place.Answer is Answer.Nothing)
            return new() { ["exists"] = false };

        foreach (var member in place.Members)
        {
            if (NodeOf(member) is { } node)
                json[member.Field!.Name] = node;
            if (CompletenessOf(member) is { } isComplete)
                json[(place.Field?.Type ?? FieldTable.Review).MarkerOf(member.Field!).Name] = isComplete;
        }

        if (place.Answer is Answer.Existing && place.Field is { Type.IsStatable: true } && json.Count == 0)
            json.Add("exists", true);
        return json;
    }

    // What is imagined of a list is imagined of all of it, unless there are others; that there are none says so itself.
    private static bool? CompletenessOf(Place place) => place.Answer switch
    {
        Answer.Items { IsPartial: true } => false,
        Answer.Items { Count: > 0 } or Answer.Value { Known: Items<string> { Values.Count: > 0 } } => true,
        _ => null,
    };

    private static JsonNode? NodeOf(Place place) => place.Answer switch
    {
        Answer.Silent => null,
        Answer.Value { Known: var value } => ValueOf(value),
        Answer.Items { Count: var count } => new JsonArray([.. Enumerable.Range(0, count).Select(index => JsonOf(place.Item(index)))]),
        Answer.Nothing or Answer.Existing => JsonOf(place),

        // A group that nobody has to state is there as soon as something in it is stated.
        null when place.Field is { Kind: FieldKind.Object, Type.IsStatable: false } => JsonOf(place) is { Count: > 0 } group ? group : null,
        _ => null,
    };

    private static JsonNode ValueOf(object value) => value switch
    {
        bool truth => truth,
        long number => number,
        double number => number,
        string text => text,
        DateSpan day => day.First.ToIso(),
        DateTimeOffset instant => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        Items<string> texts => JsonText.List([.. texts.Values])!,
        Coverage coverage => JsonSerializer.SerializeToNode(coverage)!,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
