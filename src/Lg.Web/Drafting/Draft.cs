using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Fields;

namespace Lg.Web.Drafting;

/// <summary>A review that somebody is writing: what it says, and what it said before.</summary>
public sealed class Draft
{
    private const string Exists = "exists";
    private const string SetAside = "setAside";

    private JsonObject root;
    private string? written;

    /// <summary>Opens a draft.</summary>
    /// <param name="json">The review in JSON.</param>
    public Draft(string json) => root = Parse(json);

    /// <summary>Gets what the draft said before, for who changes their mind.</summary>
    public History History { get; init; } = new();

    /// <summary>Gets the file that it was opened from; <c>null</c> when it was begun on the page.</summary>
    public OpenedFile? File { get; init; }

    /// <summary>Gets the review in JSON, without white space.</summary>
    public string Json => written ??= root.ToJsonString(DraftJson.Options);

    /// <summary>Returns the same draft, whose changes change nothing here.</summary>
    public Draft Copy() => new(Json) { History = new(History.Steps), File = File };

    /// <summary>Begins a review.</summary>
    /// <param name="kind">The kind of unit.</param>
    /// <param name="planYear">The year that it plans for.</param>
    public static Draft Begin(string kind, int planYear)
    {
        Draft draft = new("{}");
        draft.Put("/schemaVersion", SchemaVersion.Current);
        draft.Put("/stage", "draft");
        draft.Put("/unit/kind", kind);
        draft.Put("/review/planYear", planYear);
        return draft;
    }

    /// <summary>Returns what stands at a place; <c>null</c> when nothing does.</summary>
    public JsonNode? At(string pointer)
    {
        JsonNode? node = root;
        foreach (var step in Pointers.Steps(pointer))
        {
            node = node switch
            {
                JsonObject members => members[step],
                JsonArray items => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count
                    ? items[index]
                    : null,
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Returns whether a question is answered, or put aside with a reason.</summary>
    public bool IsAnswered(string pointer) => At(pointer) is not null || AsideOf(pointer) is not null;

    /// <summary>
    /// Returns why a question is put aside: <c>dontKnow</c>, <c>notRelevant</c>, <c>inAnnex</c>; <c>null</c> when it is not.
    /// </summary>
    public string? AsideOf(string pointer) => Asides().FirstOrDefault(entry => PointerOf(entry) == pointer)?["reason"]?.GetValue<string>();

    /// <summary>Answers a question.</summary>
    /// <param name="pointer">The place of the answer.</param>
    /// <param name="value">The answer; <c>null</c> to take it back.</param>
    /// <param name="at">When.</param>
    public void Answer(string pointer, JsonNode? value, DateTimeOffset at) => Change(at, () =>
    {
        RemoveAside(pointer);
        if (value is null)
            Remove(pointer);
        else
            Put(pointer, value);
    });

    /// <summary>Puts a question aside with a reason; its answer, if there is one, goes away.</summary>
    public void PutAside(string pointer, string reason, DateTimeOffset at) => Change(at, () =>
    {
        RemoveAside(pointer);
        Remove(pointer);
        if (root[SetAside] is not JsonArray entries)
            root[SetAside] = entries = [];
        entries.Add(new JsonObject { ["pointer"] = pointer, ["reason"] = reason });
    });

    /// <summary>Adds items to a list.</summary>
    public void Add(string list, IEnumerable<JsonObject> items, DateTimeOffset at) => Change(at, () =>
    {
        RemoveAside(list);
        if (At(list) is not JsonArray array)
            Put(list, array = []);
        foreach (var item in items)
            array.Add(item);
    });

    /// <summary>Removes an item of a list, with what is put aside of it.</summary>
    public void RemoveItem(string list, int index, DateTimeOffset at)
    {
        if (At(list) is not JsonArray array || index >= array.Count)
            return;

        Change(at, () =>
        {
            array.RemoveAt(index);
            foreach (var entry in Asides().Where(entry => Pointers.IsWithin(PointerOf(entry), $"{list}/{index}")).ToList())
                ((JsonArray)root[SetAside]!).Remove(entry);
            foreach (var entry in Asides().Where(entry => Pointers.IsWithin(PointerOf(entry), list)))
                entry["pointer"] = MovedUp(PointerOf(entry), list, index);
            Prune("/setAside");
        });
    }

    /// <summary>Takes the last change back.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Undo()
    {
        if (History.Take(Json) is not { } json)
            return false;
        (root, written) = (Parse(json), json);
        return true;
    }

    private void Change(DateTimeOffset at, Action make)
    {
        var before = Json;
        make();
        written = null;
        History.Keep(before, Json, at);
    }

    private static JsonObject Parse(string json) =>
        (JsonObject)JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;

    private static string PointerOf(JsonObject entry) => entry["pointer"]?.GetValue<string>() ?? "";

    private static string MovedUp(string pointer, string list, int removed)
    {
        var rest = pointer[list.Length..].TrimStart('/').Split('/');
        return int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index > removed
            ? string.Join('/', [list, $"{index - 1}", .. rest[1..]])
            : pointer;
    }

    private IEnumerable<JsonObject> Asides() => (root[SetAside] as JsonArray)?.OfType<JsonObject>() ?? [];

    private void RemoveAside(string pointer)
    {
        foreach (var entry in Asides().Where(entry => PointerOf(entry) == pointer).ToList())
            ((JsonArray)root[SetAside]!).Remove(entry);
        if (root[SetAside] is JsonArray { Count: 0 })
            root.Remove(SetAside);
    }

    private void Put(string pointer, JsonNode value)
    {
        var steps = Pointers.Steps(pointer);
        JsonNode owner = root;
        var path = "";
        foreach (var step in steps[..^1])
        {
            path = Pointers.Child(path, step);
            owner = owner is JsonArray items
                ? items[int.Parse(step, CultureInfo.InvariantCulture)]!
                : owner[step] ?? (owner[step] = new JsonObject());
            if (owner is JsonObject inner && path != Pointers.Parent(pointer))
                BeThere(inner, path);
        }

        if (owner is JsonObject members)
        {
            MakeRoom(members, Pointers.Parent(pointer), steps[^1], value);
            members[steps[^1]] = value;
        }
    }

    // Whatever is said of something says that it is there; that it is not, or is planned, says that nothing else can be said of it.
    private static void MakeRoom(JsonObject owner, string pointer, string name, JsonNode value)
    {
        if (ReviewPlace.Find(pointer)?.Type is not { } type || type.Find(name) is not { } field)
            return;

        var saysNone = field.IsExistence && value.GetValueKind() == JsonValueKind.False;
        if (type.IsStatable && (saysNone || field.IsPlan))
            RemoveAll(owner, member => type.Find(member) is { IsExistence: false, IsPlan: false, IsKey: false });
        if (field.IsPlan || (field.IsExistence && !saysNone))
            RemoveAll(
                owner,
                member => member != name && type.Find(member) is { } other && (other.IsExistence || (other.IsPlan && type.IsStatable)));
        if (field is { IsPlan: false, IsExistence: false, IsKey: false })
            BeThere(owner, pointer);
    }

    private static void BeThere(JsonObject owner, string pointer)
    {
        if (ReviewPlace.Find(pointer)?.Type is not { IsStatable: true } type)
            return;
        if (owner[Exists] is { } exists && exists.GetValueKind() == JsonValueKind.False)
            owner.Remove(Exists);
        RemoveAll(owner, member => type.Find(member) is { IsPlan: true });
    }

    private static void RemoveAll(JsonObject owner, Func<string, bool> which)
    {
        foreach (var name in owner.Select(member => member.Key).Where(which).ToList())
            owner.Remove(name);
    }

    private void Remove(string pointer)
    {
        if (At(Pointers.Parent(pointer)) is not JsonObject owner)
            return;
        owner.Remove(Pointers.Last(pointer));
        if (ReviewPlace.Find(pointer)?.Field is { Kind: FieldKind.List, Name: var list })
            owner.Remove($"{list}Complete");
        Prune(Pointers.Parent(pointer));
    }

    // What has nothing left to say is not there; an item stays in its list.
    private void Prune(string pointer)
    {
        while (pointer.Length > 0
            && At(pointer) is JsonObject { Count: 0 } or JsonArray { Count: 0 }
            && At(Pointers.Parent(pointer)) is JsonObject owner)
        {
            owner.Remove(Pointers.Last(pointer));
            pointer = Pointers.Parent(pointer);
        }
    }
}
