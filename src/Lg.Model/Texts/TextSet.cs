using System.Text;

namespace Lg.Model.Texts;

/// <summary>What one language calls the fields of a review, and how it states them: the texts of one file.</summary>
internal sealed class TextSet
{
    private static readonly Lazy<TextSet> OfSwedish = new(() => Embedded(Language.Swedish, "sv.ini"));
    private static readonly Lazy<TextSet> OfEnglish = new(() => Embedded(Language.English, "en.ini"));

    private readonly Dictionary<string, Dictionary<string, string>> sections;
    private readonly TextSet? rest;

    private TextSet(Language numbers, Dictionary<string, Dictionary<string, string>> sections, TextSet? rest)
    {
        Numbers = numbers;
        this.sections = sections;
        this.rest = rest;
    }

    public static TextSet Swedish => OfSwedish.Value;

    public static TextSet English => OfEnglish.Value;

    /// <summary>Gets the language whose way of writing numbers, days and lengths of time is used.</summary>
    public Language Numbers { get; }

    /// <summary>Gets the sections of the file and the keys of each, without those of the texts that stand in for it.</summary>
    public IEnumerable<(string Section, IReadOnlyCollection<string> Keys)> Contents =>
        sections.Select(section => (section.Key, (IReadOnlyCollection<string>)section.Value.Keys));

    /// <summary>Returns whether the file itself has a text.</summary>
    public bool Has(string section, string key) => sections.TryGetValue(section, out var texts) && texts.ContainsKey(key);

    public static TextSet In(Language language) => language == Language.Swedish ? Swedish : English;

    /// <summary>Returns the texts of another language.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="content">What stands in it.</param>
    /// <param name="rest">What stands in for a text that the file does not have.</param>
    public static TextSet Read(string name, string content, TextSet rest) => new(rest.Numbers, TextFile.Read(name, content), rest);

    /// <summary>Returns the text of a key, or <c>null</c> when there is none.</summary>
    public string? Find(string section, string key) =>
        sections.TryGetValue(section, out var texts) && texts.TryGetValue(key, out var text) ? text : rest?.Find(section, key);

    /// <summary>Returns the text of a key.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public string Of(string section, string key) =>
        Find(section, key) ?? throw new InvalidOperationException($"The text `{key}` of [{section}] is missing.");

    /// <summary>Returns the text of a key in both languages.</summary>
    public static LocalizedText InBoth(string section, string key) => new(Swedish.Of(section, key), English.Of(section, key));

    private static TextSet Embedded(Language language, string name)
    {
        using var stream = typeof(TextSet).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return new(language, TextFile.Read(name, reader.ReadToEnd()), null);
    }
}
