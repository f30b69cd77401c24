using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lg.Model.Texts;

namespace Lg.Model.Fields;

/// <summary>The one place that knows every field of the review: read once from the records and their attributes.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = KeptWhole)]
[UnconditionalSuppressMessage("Trimming", "IL2075", Justification = KeptWhole)]
public static class FieldTable
{
    private const string KeptWhole = "ILLink.Descriptors.xml keeps this assembly whole, and every record of the review is in it.";

    private static readonly Lazy<IReadOnlyList<FieldPlace>> AllPlaces = new(() => PlacesOf(TypeOf(typeof(Review)), "", null).ToList());

    private static readonly Lazy<FrozenDictionary<string, FieldPlace>> ByPath =
        new(() => Places.ToFrozenDictionary(place => place.Path, StringComparer.Ordinal));

    // A cache of something that never changes: which thread fills it makes no difference.
    private static readonly ConcurrentDictionary<Type, ReviewType> Types = new();

    /// <summary>Gets the type of the whole review.</summary>
    public static ReviewType Review { get; } = TypeOf(typeof(Review));

    /// <summary>Gets every type of the review, the review first, each once, in the order in which a reader meets them.</summary>
    public static IReadOnlyList<ReviewType> All { get; } = Reachable(Review);

    /// <summary>
    /// Gets every place of the review that takes an answer, in the order in which a reader meets them: a type that stands in several places
    /// has its fields at each.
    /// </summary>
    public static IReadOnlyList<FieldPlace> Places => AllPlaces.Value;

    /// <summary>Returns the place that a JSON Pointer leads to; <c>null</c> when it leads to none.</summary>
    /// <param name="pointer">The pointer, such as <c>/goals/2/owner</c>, or a path, such as <c>/goals/*/owner</c>.</param>
    public static FieldPlace? Find(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return ByPath.Value.GetValueOrDefault(
            string.Join('/', pointer.Split('/').Select(step => step == "-" || IsIndex(step) ? "*" : step)));
    }

    private static bool IsIndex(string step) => step.Length > 0 && step.All(char.IsAsciiDigit);

    private static IEnumerable<FieldPlace> PlacesOf(ReviewType type, string path, FieldPlace? parent)
    {
        foreach (var field in type.Fields.Where(field => !field.IsDerived))
        {
            FieldPlace place = new($"{path}/{field.Name}", field, parent);
            yield return place;
            if (field.Type is { } within)
            {
                foreach (var below in PlacesOf(within, field.Kind == FieldKind.List ? $"{place.Path}/*" : place.Path, place))
                    yield return below;
            }
        }
    }

    internal static ReviewType TypeOf(Type clrType) => Types.GetOrAdd(clrType, Describe);

    internal static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static ReviewType Describe(Type clrType)
    {
        var attribute = clrType.GetCustomAttribute<ReviewTypeAttribute>()
            ?? throw new InvalidOperationException($"{clrType.Name} has no {nameof(ReviewTypeAttribute)}");

        return new ReviewType(
            clrType,
            attribute.Word ?? CamelCase(clrType.Name),
            TextSet.InBoth(clrType.Name, "description"),
            () => [.. clrType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsField).Select(Describe)]);
    }

    private static bool IsField(PropertyInfo property) =>
        property.IsDefined(typeof(FieldAttribute)) || property.IsDefined(typeof(CompleteAttribute))
        || property.Name is nameof(IStatable.Exists) or nameof(IPlannable.PlannedFor) or nameof(IKeyed.Key);

    private static Field Describe(PropertyInfo property) =>
        property.GetCustomAttribute<FieldAttribute>() is { } attribute ? Described(property, attribute)
        : property.Name switch
        {
            nameof(IStatable.Exists) => Existence(property),
            nameof(IPlannable.PlannedFor) => Plan(property),
            nameof(IKeyed.Key) => Key(property),
            _ => CompleteMarker(property),
        };

    private static Field Described(PropertyInfo property, FieldAttribute attribute)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var item = ItemType(type);

        return Common(NameOf(property), KindOf(type), KeyOf(property), property) with
        {
            ItemKind = item is null ? null : KindOf(item),
            Type = ObjectType(item ?? type),
            Choices = ChoicesOf(item ?? type),
            PlannedIn = property.GetCustomAttribute<PlannedInAttribute>() is { } planned ? [CamelCase(planned.Property)] : [],
            WordKind = property.GetCustomAttribute<WordOfAttribute>()?.Kind,
            RefersTo = property.GetCustomAttribute<RefersToAttribute>()?.Lists ?? [],
            KnownBy = attribute.Chapter is { } chapter
                ? new(KnownBy(property, chapter, TextSet.Swedish), KnownBy(property, chapter, TextSet.English))
                : null,
            Chapter = attribute.Chapter,
            Clause = attribute.Clause,
            Unit = attribute.Unit,
            Minimum = double.IsNaN(attribute.Minimum) ? null : attribute.Minimum,
            Maximum = double.IsNaN(attribute.Maximum) ? null : attribute.Maximum,
            IsActionable = attribute.Actionable,
            IsHistory = attribute.History,
            IsPlan = attribute.Plan,
            IsDerived = property.IsDefined(typeof(DerivedAttribute)),
            DerivedFrom = [.. (property.GetCustomAttribute<DerivedAttribute>()?.Sources ?? []).Select(CamelCase)],
        };
    }

    private static Field Existence(PropertyInfo property) => Common("exists", FieldKind.Boolean, "*.exists", property) with
    {
        IsActionable = true,
        IsExistence = true,
        PlannedIn = [.. property.DeclaringType!.GetProperties().Where(IsPlan).Select(plan => CamelCase(plan.Name))],
    };

    private static bool IsPlan(PropertyInfo property) =>
        property.Name == nameof(IPlannable.PlannedFor) || property.GetCustomAttribute<FieldAttribute>() is { Plan: true };

    private static Field Plan(PropertyInfo property) =>
        Common("plannedFor", FieldKind.Date, "*.plannedFor", property) with { IsPlan = true };

    private static Field Key(PropertyInfo property) => Common("key", FieldKind.Text, "*.key", property) with { IsKey = true };

    private static Field CompleteMarker(PropertyInfo property) =>
        Common(CamelCase(property.Name), FieldKind.Boolean, "*.complete", property) with { IsCompleteMarker = true };

    // What every field has: its name, its kind and its words.
    private static Field Common(string name, FieldKind kind, string texts, PropertyInfo property) => new()
    {
        Name = name,
        Kind = kind,
        TextKey = texts,
        Label = TextSet.InBoth(texts, "label"),
        Question = QuestionOf(texts),
        Prompt = TextSet.InBoth(texts, "question"),
        Help = TextSet.Swedish.Find(texts, "help") is { } sv && TextSet.English.Find(texts, "help") is { } en ? new(sv, en) : null,
        Property = property,
    };

    private static Type? ItemType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static ReviewType? ObjectType(Type type) => KindOf(type) == FieldKind.Object ? TypeOf(type) : null;

    private static FieldKind KindOf(Type type) => type switch
    {
        _ when type == typeof(bool) => FieldKind.Boolean,
        _ when type == typeof(int) => FieldKind.Integer,
        _ when type == typeof(double) => FieldKind.Number,
        _ when type == typeof(string) => FieldKind.Text,
        _ when type == typeof(PartialDate) => FieldKind.Date,
        _ when type == typeof(DateTimeOffset) => FieldKind.Instant,
        _ when type == typeof(Coverage) => FieldKind.Coverage,
        _ when type.IsEnum => FieldKind.Choice,
        _ when ItemType(type) is not null => FieldKind.List,
        _ => FieldKind.Object,
    };

    private static IReadOnlyList<ChoiceValue> ChoicesOf(Type type) => !type.IsEnum ? [] :
        [.. Enum.GetNames(type).Select(name => new ChoiceValue(
            CamelCase(name),
            TextSet.InBoth(type.Name, CamelCase(name))))];

    private static string KeyOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{NameOf(property)}";

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? CamelCase(property.Name);

    private static LocalizedText QuestionOf(string key) => new(QuestionOf(key, TextSet.Swedish), QuestionOf(key, TextSet.English));

    private static string KnownBy(PropertyInfo property, string chapter, TextSet texts) =>
        texts.Find(KeyOf(property), "who")
        ?? texts.Find(property.DeclaringType!.Name, "who")
        ?? texts.Of("who", chapter.Split('.')[0]);

    // What says how to answer follows the question in brackets.
    private static string QuestionOf(string key, TextSet texts) =>
        texts.Of(key, "question") + (texts.Find(key, "help") is { } help ? $" {help}" : "");

    private static List<ReviewType> Reachable(ReviewType root)
    {
        List<ReviewType> found = [root];
        for (var i = 0; i < found.Count; i++)
            found.AddRange(
                found[i].Fields.Select(field => field.Type).OfType<ReviewType>().Where(type => !found.Contains(type)).Distinct());
        return found;
    }
}
