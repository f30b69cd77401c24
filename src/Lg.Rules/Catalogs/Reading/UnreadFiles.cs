using System.Text;

namespace Lg.Rules.Catalogs;

/// <summary>
/// The files that are not YAML. What stands in them is not known, but what does not: an id that is nowhere in their text is neither defined
/// nor used there, so that one broken file does not hide the mistakes in the others.
/// </summary>
internal sealed class UnreadFiles(IEnumerable<CatalogFile> files)
{
    // Every byte is a letter here, and a file in UTF-16 is its letters with zeros between: ids show in any encoding.
    private readonly List<string> texts =
        [.. files.Select(file => Encoding.Latin1.GetString(file.Utf8.Span).Replace("\0", "", StringComparison.Ordinal))];

    /// <summary>Returns whether a word stands in one of the files.</summary>
    public bool Mention(string word) => texts.Exists(text => text.Contains(word, StringComparison.Ordinal));
}
