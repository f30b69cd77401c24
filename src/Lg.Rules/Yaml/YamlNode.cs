using Lg.Rules.Diagnostics;

namespace Lg.Rules.Yaml;

/// <summary>A value in a YAML file, with its place.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The value in the text of the file: of a scalar with its quotes, of a block scalar from its <c>|</c>.</param>
internal abstract record YamlNode(YamlText File, TextSpan Span)
{
    /// <summary>Gets the line in the file, from 1.</summary>
    public int Line => Source.Locate(Span.Start).Line;

    /// <summary>Gets the column in the file in UTF-16 units, from 1.</summary>
    public int Column => Source.Locate(Span.Start).Column;

    /// <summary>Gets the text of the file with its places.</summary>
    public SourceText Source => File.Source;

    /// <summary>A single value, not yet told apart by type.</summary>
    internal sealed record Scalar(string Text, ScalarStyle Style, YamlText File, TextSpan Span) : YamlNode(File, Span)
    {
        /// <summary>Gets whether nothing is written.</summary>
        public bool IsEmpty => Text.Length == 0 && Style == ScalarStyle.Plain;
    }

    /// <summary>A list.</summary>
    internal sealed record Sequence(IReadOnlyList<YamlNode> Items, YamlText File, TextSpan Span) : YamlNode(File, Span);

    /// <summary>A group of keys with values; each key is there once.</summary>
    internal sealed record Mapping(IReadOnlyList<Entry> Entries, YamlText File, TextSpan Span) : YamlNode(File, Span)
    {
        /// <summary>Returns the entry with a key, or <c>null</c>.</summary>
        public Entry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key);
    }

    /// <summary>Something that has been reported, such as an alias; later stages say nothing more about it.</summary>
    internal sealed record Invalid(YamlText File, TextSpan Span) : YamlNode(File, Span);

    /// <summary>A key and its value.</summary>
    internal sealed record Entry(Scalar Key, YamlNode Value);
}
