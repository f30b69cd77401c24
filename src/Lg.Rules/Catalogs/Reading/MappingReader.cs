using System.Diagnostics.CodeAnalysis;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Catalogs;

/// <summary>
/// Reads the values of one mapping by key and reports what is missing or wrong; what a key lacks has a stand-in, so that reading goes on.
/// The keys that were asked for are those that may be there: <see cref="Finish"/> reports the others.
/// </summary>
internal sealed class MappingReader
{
    // What people write who have the Swedish words of a period in mind; by its letters "tom" would be nearest to "from".
    private static readonly Dictionary<string, string> SwedishOfKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["från"] = "from",
        ["fom"] = "from",
        ["till"] = "until",
        ["tom"] = "until",
        ["slut"] = "until",
    };

    private readonly YamlNode.Mapping mapping;
    private readonly DiagnosticBag bag;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    public MappingReader(YamlNode.Mapping mapping, DiagnosticBag bag)
    {
        this.mapping = mapping;
        this.bag = bag;
    }

    /// <summary>Gets the place of the whole mapping.</summary>
    public Located Place => PlaceOfNode(mapping);

    /// <summary>Returns a reader of a node, or <c>null</c> with a diagnostic when it is not a mapping.</summary>
    public static MappingReader? Over(YamlNode node, DiagnosticBag bag)
    {
        if (node is YamlNode.Mapping mapping) return new(mapping, bag);

        bag.WrongType(node, Expected.Group);
        return null;
    }

    /// <summary>Returns a reader of the same mapping that reports elsewhere.</summary>
    public MappingReader ReportingTo(DiagnosticBag other) => new(mapping, other);

    public static Located PlaceOfNode(YamlNode node) => new(node.Source, node.Span);

    /// <summary>Returns the value of a key that need not be there.</summary>
    public YamlNode? Find(string key)
    {
        known.Add(key);
        return mapping.Find(key)?.Value;
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Returns the place of the value of a key, or of the mapping when the key is not there.</summary>
    public Located PlaceOf(string key) => mapping.Find(key)?.Value is { } value ? PlaceOfNode(value) : Place;

    /// <summary>Returns the value of a key that must be there; when it is not, <see cref="Finish"/> says so.</summary>
    public YamlNode? Need(string key)
    {
        if (Find(key) is { } value) return value;

        missing.Add(key);
        return null;
    }

    public string Text(string key) => (Need(key) is { } node ? NodeValues.Text(node, bag) : null) ?? "";

    public string? OptionalText(string key) => Find(key) is { } node ? NodeValues.Text(node, bag) : null;

    public string Id(string key, IdPattern pattern) => (Need(key) is { } node ? NodeValues.Id(node, pattern, bag) : null) ?? "";

    public LocalizedText Localized(string key) => (Need(key) is { } node ? LanguageReader.Text(node, bag) : null) ?? new("", "");

    public LocalizedText? OptionalLocalized(string key) => Find(key) is { } node ? LanguageReader.Text(node, bag) : null;

    public Template Template(string key) =>
        (Need(key) is { } node ? LanguageReader.Template(node, bag) : null) ?? new(new("", null), new("", null));

    public Template? OptionalTemplate(string key) => Find(key) is { } node ? LanguageReader.Template(node, bag) : null;

    public SourceText Expression(string key) => (Need(key) is { } node ? NodeValues.Expression(node, bag) : null) ?? new("", null);

    public SourceText? OptionalExpression(string key) => Find(key) is { } node ? NodeValues.Expression(node, bag) : null;

    public T Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => (Need(key) is { } node ? NodeValues.Word(node, words, bag) : null) ?? default;

    public T? OptionalWord<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Find(key) is { } node ? NodeValues.Word(node, words, bag) : null;

    /// <summary>Returns the words of a list that need not be there, each once.</summary>
    public IReadOnlyList<T> Words<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => [.. OptionalItems(key).Select(node => NodeValues.Word(node, words, bag)).OfType<T>().Distinct()];

    public bool Flag(string key) => Find(key) is { } node && NodeValues.Flag(node, bag) is true;

    public DateOnly Date(string key) => (Need(key) is { } node ? NodeValues.Date(node, bag) : null) ?? default;

    public DateOnly? OptionalDate(string key) => Find(key) is { } node ? NodeValues.Date(node, bag) : null;

    public int Year(string key) => (Need(key) is { } node ? NodeValues.Year(node, bag) : null) ?? 0;

    public int? OptionalYear(string key) => Find(key) is { } node ? NodeValues.Year(node, bag) : null;

    /// <summary>Returns the items of a list that must be there and have at least one.</summary>
    public IReadOnlyList<YamlNode> Items(string key)
    {
        if (Need(key) is not { } node) return [];

        if (node is YamlNode.Sequence { Items: [] }) bag.EmptyList(node);
        return NodeValues.Items(node, bag);
    }

    /// <summary>Returns the items of a list that need not be there, and may be empty.</summary>
    public IReadOnlyList<YamlNode> OptionalItems(string key) => Find(key) is { } node ? NodeValues.Items(node, bag) : [];

    /// <summary>Returns a reader of the mapping of a key that must be there.</summary>
    public MappingReader? Group(string key) => Need(key) is { } node ? Over(node, bag) : null;

    /// <summary>Returns a reader of the mapping of a key that need not be there.</summary>
    public bool TryGroup(string key, [NotNullWhen(true)] out MappingReader? group)
    {
        group = Find(key) is { } node ? Over(node, bag) : null;
        return group is not null;
    }

    /// <summary>Reports a key that must not be there, and why.</summary>
    public void Refuse(string key, LocalizedText reason)
    {
        known.Add(key);
        if (mapping.Find(key) is { } entry) bag.KeyOutOfPlace(entry.Key, reason);
    }

    /// <summary>Reports the keys that were not asked for, and those that were missed: not both of a key that is misspelt.</summary>
    public void Finish()
    {
        var unknown = mapping.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key.Text)).ToList();
        missing.ExceptWith(unknown.Take(Limits.Diagnostics).Select(Meant).OfType<string>());
        foreach (var key in missing)
        {
            bag.MissingKey(mapping, key);
        }

        foreach (var key in unknown)
        {
            bag.UnknownKey(key, known, bag.IsFull ? null : Meant(key));
        }
    }

    // A key that is there already is not meant once more.
    private string? Meant(YamlNode.Scalar key)
    {
        var open = known.Where(name => mapping.Find(name) is null).ToList();
        return SwedishOfKeys.GetValueOrDefault(key.Text) is { } word && open.Contains(word) ? word : Suggestion.For(key.Text, open);
    }
}
