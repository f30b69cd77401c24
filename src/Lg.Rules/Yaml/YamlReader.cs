using System.Diagnostics.CodeAnalysis;
using Lg.Rules.Diagnostics;
using YamlDotNet.Core;

namespace Lg.Rules.Yaml;

/// <summary>Reads the plain part of YAML 1.2 that Lg uses: no tags, anchors, aliases or merge keys, one document.</summary>
internal static class YamlReader
{
    /// <summary>Returns the value of a YAML text, or <c>null</c> when it is not YAML; whatever is wrong is in the bag.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is permitted.</param>
    /// <param name="file">The file as the caller named it; <c>null</c> when the text came from no file.</param>
    /// <param name="bag">Where to report.</param>
    /// <param name="maxBytes">The largest permitted size.</param>
    public static YamlNode? Read(ReadOnlyMemory<byte> utf8, string? file, DiagnosticBag bag, int maxBytes = Limits.CatalogFileBytes)
    {
        if (YamlText.Decode(utf8, file, maxBytes, bag) is not { } text || !LineScan.Passes(text.Source, bag)) return null;

        NodeBuilder builder = new(text, bag);
        if (!ParseInto(builder, text.Source, bag)) return null;

        if (builder.Root is null) bag.EmptyFile(text.Source);
        return builder.Root;
    }

    [SuppressMessage("Design", "CA1031", Justification = "The parser is not ours: whatever it throws at a text is a mistake in the text.")]
    private static bool ParseInto(NodeBuilder builder, SourceText source, DiagnosticBag bag)
    {
        using StringReader reader = new(source.Text);
        Parser parser = new(reader);
        try
        {
            while (parser.MoveNext())
            {
                if (!builder.Take(parser.Current!)) return false;
            }

            return true;
        }
        catch (YamlException exception)
        {
            bag.InvalidYaml(source, PlaceOf(exception, source.Text), exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            bag.InvalidYaml(source, (int)Math.Clamp(parser.Current?.End.Index ?? 0, 0, source.Text.Length), "");
        }

        return false;
    }

    // Of a tab the parser says where the line's mapping began; the author wants to see the tab.
    private static int PlaceOf(YamlException exception, string text)
    {
        var start = (int)Math.Clamp(exception.Start.Index, 0, text.Length);
        var tab = exception.Message.Contains("tab", StringComparison.Ordinal) ? text.IndexOf('\t', start) : -1;
        return tab < 0 ? start : tab;
    }
}
