using System.Text;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Drafting;

/// <summary>
/// Finds where in a catalog something new belongs, and adds it there: at the end of a list that ends its file, or in a file of its own.
/// Nothing that is written is touched.
/// </summary>
internal sealed class Appender(OpenedCatalog opened, bool hasSchemas)
{
    /// <summary>Adds an item to a list under a key.</summary>
    /// <param name="path">The file that it belongs in.</param>
    /// <param name="key">The key at the root; <c>null</c> when the root is the list.</param>
    /// <param name="head">The lines that a new file begins with, each ended.</param>
    /// <param name="schema">The schema of a new file.</param>
    /// <param name="item">Writes the item with an indentation.</param>
    /// <param name="fits">Whether the root of an existing file is about the right things.</param>
    public FileEdit Add(
        string path, string? key, string head, string schema, Func<string, string> item, Predicate<YamlNode.Mapping>? fits = null)
    {
        var free = path;
        for (var number = 2; Find(free) is { } file; number++)
        {
            if (IndentOf(file, key, fits) is { } indent)
                return new(free, file.Utf8, Joined(file, item(indent)));
            free = $"{path[..path.IndexOf('.', path.LastIndexOf('/'))]}-{number}{path[path.IndexOf('.', path.LastIndexOf('/'))..]}";
        }

        return new(free, null, Schema(free, schema) + head + item(key is null ? "" : "  "));
    }

    private CatalogFile? Find(string path) => opened.Files.Concat(opened.CaseFiles)
        .FirstOrDefault(
            file => file.Path.EndsWith($"/{path}", StringComparison.Ordinal) && file.Path.Length == Prefix.Length + path.Length);

    private string Prefix => opened.Folder.TrimEnd('/', Path.DirectorySeparatorChar) + "/";

    // A schema is referred to from where the file stands.
    private string Schema(string path, string schema) =>
        hasSchemas
            ? $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(sign => sign == '/')))}schema/{schema}.schema.json\n"
            : "";

    // Only a block list that is the last thing of its file can be added to at the end.
    private static string? IndentOf(CatalogFile file, string? key, Predicate<YamlNode.Mapping>? fits)
    {
        var root = YamlReader.Read(file.Utf8, file.Path, new DiagnosticBag());
        if (root is YamlNode.Mapping mapping && fits?.Invoke(mapping) == false)
            return null;

        var list = key is null ? root : root is YamlNode.Mapping { Entries: [.., var last] } && last.Key.Text == key ? last.Value : null;
        if (list is not YamlNode.Sequence { Items: [var first, ..] })
            return null;

        var line = first.Source.LineAt(first.Line);
        var dash = line.Length - line.TrimStart(' ').Length;
        return line.AsSpan(dash).StartsWith("- ") ? line[..dash] : null;
    }

    private static string Joined(CatalogFile file, string item)
    {
        var text = Encoding.UTF8.GetString(file.Utf8.Span);
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var between = text.EndsWith('\n') ? end : end + end;
        return (between + item).ReplaceLineEndings(end);
    }
}
